pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A small number, one more or one less at a touch.
FieldFrame {
    id: root

    required property int value
    property int minimum: 0
    property int maximum: 20

    signal stepped(int value)

    RowLayout {
        spacing: Theme.spaceM

        SecondaryButton {
            implicitWidth: Theme.targetLarge
            iconName: "minus"
            enabled: root.value > root.minimum
            onClicked: root.stepped(root.value - 1)
            Accessible.name: qsTr("%1: one less").arg(root.spokenName)
        }
        TitleText {
            Layout.preferredWidth: Theme.targetLarge
            horizontalAlignment: Text.AlignHCenter
            text: root.value
            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("%1: %2").arg(root.spokenName).arg(root.value)
        }
        SecondaryButton {
            implicitWidth: Theme.targetLarge
            iconName: "plus"
            enabled: root.value < root.maximum
            onClicked: root.stepped(root.value + 1)
            Accessible.name: qsTr("%1: one more").arg(root.spokenName)
        }
    }
}
