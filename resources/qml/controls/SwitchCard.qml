pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One thing to switch on or off, as a card: what it is, in words what follows, and a switch whose knob shows it too.
ButtonBase {
    id: root

    property string hint: ""
    property bool on: false

    signal switched(bool on)

    onClicked: switched(!on)
    description: hint
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.on

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Rectangle {
            id: track

            Layout.alignment: Qt.AlignVCenter
            Layout.preferredWidth: Theme.switchWidth
            Layout.preferredHeight: Theme.choiceMark
            radius: height / 2
            color: root.on ? Theme.brand : Theme.surface
            border.width: Theme.lineStrong
            border.color: root.on ? Theme.brand : Theme.outline

            Rectangle {
                readonly property int inset: 2 * Theme.lineStrong

                anchors.verticalCenter: parent.verticalCenter
                x: root.on !== root.mirrored ? parent.width - width - inset : inset
                width: parent.height - 2 * inset
                height: width
                radius: width / 2
                color: root.on ? Theme.brandInk : Theme.outline

                Icon {
                    anchors.centerIn: parent
                    name: root.on ? "check" : "x"
                    size: parent.width
                    color: root.on ? Theme.brand : Theme.surface
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Theme.strong
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.hint
                soft: true
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressedSoft : root.on ? Theme.brandSoft : Theme.surface
        border.width: root.on ? Theme.lineStrong : Theme.line
        border.color: root.on ? Theme.link : Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
