pragma ComponentBehavior: Bound

import QtQuick
import theme
import "keyboardLayouts.mjs" as Layouts

// One row of keys. A key that is held offers its accents, as the next one after "accent" does; all others act when released.
Row {
    id: root

    required property var keys
    required property real unit
    required property bool shifted
    required property bool locked
    required property bool accenting
    required property bool symbols

    signal typed(string character)
    signal acted(string action)
    signal held(string character)

    readonly property var faces: ({
            "erase": {
                "icon": "backspace",
                "spoken": qsTr("Delete the last character")
            },
            "shift": {
                "icon": locked ? "arrow-big-up-line" : "arrow-big-up",
                "spoken": qsTr("Capital letters")
            },
            "accent": {
                "caption": "Àé",
                "spoken": qsTr("A letter with an accent")
            },
            "space": {
                "icon": "space",
                "spoken": qsTr("Space")
            },
            "hide": {
                "icon": "keyboard-hide",
                "spoken": qsTr("Hide the keyboard")
            },
            "next": {
                "icon": "arrow-right",
                "spoken": qsTr("Next field")
            },
            "symbols": {
                "caption": symbols ? "ABC" : "#+=",
                "spoken": symbols ? qsTr("Letters") : qsTr("Signs")
            },
            "digit0": {
                "caption": "0"
            }
        })

    spacing: Theme.targetGap

    Repeater {
        model: root.keys

        KeyboardKey {
            required property var modelData
            readonly property bool isAction: typeof modelData !== "string"
            readonly property string command: isAction ? modelData[0] : ""
            readonly property real units: isAction ? modelData[1] : 1
            readonly property string character: isAction ? "" : root.shifted ? Layouts.upper(modelData) : modelData
            readonly property var face: root.faces[command] ?? {}

            width: units * root.unit + (units - 1) * Theme.targetGap
            visible: command !== "gap"
            caption: face.caption ?? character
            iconName: face.icon ?? ""
            spoken: face.spoken ?? caption
            strong: command === "next"
            lit: command === "shift" && root.shifted || command === "accent" && root.accenting
            more: !isAction && Layouts.accentsOf(modelData).length > 0
            onPressAndHold: if (more)
                root.held(modelData)
            onClicked: isAction ? root.acted(command) : root.typed(character)
        }
    }
}
