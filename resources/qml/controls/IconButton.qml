pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// An icon with its word beneath or beside; without room for the word it stays as the accessible name.
ButtonBase {
    id: root

    property bool labelled: true
    property bool beside: false
    property int labelSize: Theme.bodySize
    property color pressedColor: Theme.pressedSoft
    property color outlineColor: "transparent"

    leftPadding: Theme.spaceXs
    rightPadding: Theme.spaceXs

    contentItem: GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceXs
        rowSpacing: 0

        Icon {
            Layout.alignment: root.beside ? Qt.AlignVCenter | Qt.AlignRight : Qt.AlignHCenter
            Layout.fillWidth: root.beside
            name: root.iconName
            color: root.foreground
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            visible: root.labelled
            text: root.text
            color: root.foreground
            font.weight: root.weight
            font.pixelSize: root.labelSize
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.pressedColor : "transparent"
        border.width: Theme.line
        border.color: root.outlineColor

        FocusRing {
            shown: root.visualFocus
        }
    }
}
