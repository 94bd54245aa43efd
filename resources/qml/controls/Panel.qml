pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A sheet that holds what belongs together, with a heading if it needs one.
Rectangle {
    id: root

    property string title: ""
    default property alias content: body.data

    implicitWidth: column.implicitWidth + 2 * Theme.spaceL
    implicitHeight: column.implicitHeight + 2 * Theme.spaceL
    radius: Theme.radiusL
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.hairline

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceL
        spacing: Theme.spaceS

        HeadingText {
            Layout.fillWidth: true
            text: root.title
            visible: text !== ""
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.spaceS
        }
    }
}
