pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One month as a calendar. Days that can be chosen are buttons; the others are quiet numbers and no targets.
ColumnLayout {
    id: root

    required property string month
    required property var weekdays
    required property var days
    property bool hasPrevious: false
    property bool hasNext: false

    signal turned(int months)
    signal chosen(string day)

    spacing: Theme.spaceM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Turn {
            months: -1
            enabled: root.hasPrevious
            iconName: "chevron-right"
            turnedAround: true
            text: qsTr("Previous month")
        }
        HeadingText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.month
        }
        Turn {
            months: 1
            enabled: root.hasNext
            iconName: "chevron-right"
            text: qsTr("Next month")
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 7
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.weekdays

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                soft: true
                text: modelData
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.days

            Day {}
        }
    }

    component Turn: ButtonBase {
        id: turn

        required property int months
        property bool turnedAround: false

        onClicked: root.turned(months)
        foreground: enabled ? Theme.link : Theme.outline

        contentItem: Icon {
            name: turn.iconName
            color: turn.foreground
            turnedAround: turn.turnedAround
        }
        background: Rectangle {
            radius: Theme.radius
            color: turn.down ? Theme.pressedSoft : turn.enabled ? Theme.surface : "transparent"
            border.width: turn.enabled ? Theme.lineStrong : 0
            border.color: Theme.link

            FocusRing {
                shown: turn.visualFocus
            }
        }
    }

    component Day: ButtonBase {
        id: day

        required property string number
        required property bool free
        required property string spoken
        required property string iso

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        leftPadding: 0
        rightPadding: 0
        enabled: free
        text: number
        opacity: number === "" ? 0 : 1
        onClicked: root.chosen(iso)
        foreground: free ? Theme.link : Theme.inkSoft
        weight: free ? Theme.bold : Theme.regular

        Accessible.name: spoken
        Accessible.ignored: !free

        background: Rectangle {
            radius: Theme.radius
            color: day.down ? Theme.pressedSoft : day.free ? Theme.surface : "transparent"
            border.width: day.free ? Theme.lineStrong : 0
            border.color: Theme.link

            FocusRing {
                shown: day.visualFocus
            }
        }
    }
}
