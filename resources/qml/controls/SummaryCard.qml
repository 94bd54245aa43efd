pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A sheet of what was said, under a band with its icon and name: what a long page is found by.
Rectangle {
    id: root

    required property string title
    required property string iconName
    default property alias content: body.data

    implicitWidth: body.implicitWidth + 2 * Theme.spaceL
    implicitHeight: band.height + body.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusL
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.outline

    Rectangle {
        id: band

        x: root.border.width
        y: root.border.width
        width: root.width - 2 * root.border.width
        height: name.implicitHeight + 2 * Theme.spaceS
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: Theme.brandSoft

        RowLayout {
            id: name

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceL
            spacing: Theme.spaceS

            Icon {
                name: root.iconName
                color: Theme.link
            }
            HeadingText {
                Layout.fillWidth: true
                text: root.title
                color: Theme.link
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.line
            color: Theme.outline
        }
    }
    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: band.bottom
        anchors.margins: Theme.spaceM
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        spacing: Theme.spaceM
    }
}
