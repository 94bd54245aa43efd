pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The call for somebody of the staff: on yellow, with a hand that is seen from across the room.
ButtonBase {
    id: root

    property string hint: ""

    description: hint
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    topPadding: Theme.spaceL
    bottomPadding: Theme.spaceL

    contentItem: GridLayout {
        columns: Theme.portrait && Theme.largeText ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        Icon {
            name: "hand-stop"
            size: Theme.iconHuge
            color: Theme.accentInk
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            TitleText {
                Layout.fillWidth: true
                text: root.text
                color: Theme.accentInk
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.hint
                color: Theme.accentInk
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: Theme.accent
        border.width: root.down ? Theme.lineAccent : Theme.lineStrong
        border.color: Theme.accentInk

        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radiusL
        }
    }
}
