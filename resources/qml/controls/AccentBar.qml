pragma ComponentBehavior: Bound

import QtQuick
import theme
import "keyboardLayouts.mjs" as Layouts

// The accented forms of a letter that was held. It stays until one is touched or it is closed.
Rectangle {
    id: root

    required property var accents
    required property bool shifted
    readonly property real unit: (width - 2 * Theme.spaceS - accents.length * Theme.targetGap) / (accents.length + 1)

    signal chosen(string character)
    signal closed

    implicitHeight: Theme.keyHeight + 2 * Theme.spaceS
    color: Theme.brandSoft
    border.width: Theme.lineStrong
    border.color: Theme.link

    TapHandler {}
    Row {
        anchors.centerIn: parent
        spacing: Theme.targetGap

        Repeater {
            model: root.accents

            KeyboardKey {
                required property string modelData

                width: Math.min(root.unit, Theme.pinKey)
                caption: root.shifted ? Layouts.upper(modelData) : modelData
                onClicked: root.chosen(caption)
            }
        }
        KeyboardKey {
            width: Math.min(root.unit, Theme.pinKey)
            iconName: "x"
            spoken: qsTr("Close")
            onClicked: root.closed()
        }
    }
}
