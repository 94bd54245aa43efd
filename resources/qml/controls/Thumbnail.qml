pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A scanned page as it will be sent, with what can be done about it.
Rectangle {
    id: root

    required property url source
    required property string label
    property string warning: ""

    signal retakeRequested
    signal deleteRequested

    implicitWidth: Theme.thumbnailWidth + 2 * Theme.spaceM
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusL
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.outline

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        StrongText {
            Layout.fillWidth: true
            text: root.label
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(width * Math.SQRT2)
            color: Theme.paper
            border.width: Theme.line
            border.color: Theme.outline

            Image {
                anchors.fill: parent
                anchors.margins: Theme.line
                fillMode: Image.PreserveAspectFit
                source: root.source
                sourceSize.width: width
                asynchronous: false
                cache: false

                Accessible.role: Accessible.Graphic
                Accessible.name: root.label
            }
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "alert-triangle"
            text: root.warning
            foreground: Theme.warning
            iconColor: Theme.warningMark
            visible: root.warning !== ""
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "rotate-clockwise"
            text: qsTr("Scan again")
            description: root.label
            onClicked: root.retakeRequested()
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "trash"
            text: qsTr("Delete")
            description: root.label
            onClicked: root.deleteRequested()
        }
    }
}
