pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One of several answers, as a card with its mark.
ButtonBase {
    id: root

    property string hint: ""
    property bool chosen: false

    description: hint
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredWidth: Theme.choiceMark
            Layout.preferredHeight: Theme.choiceMark
            radius: width / 2
            color: Theme.surface
            border.width: Theme.lineStrong
            border.color: root.chosen ? Theme.link : Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.link
                visible: root.chosen
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font.weight: root.chosen ? Theme.strong : Theme.regular
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
        color: root.down ? Theme.pressedSoft : root.chosen ? Theme.brandSoft : Theme.surface
        border.width: root.chosen ? Theme.lineStrong : Theme.line
        border.color: root.chosen ? Theme.link : Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
