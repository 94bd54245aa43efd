pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A question answered by writing. `text` comes from the view model; what is typed leaves by `edited`.
FieldFrame {
    id: root

    required property string text
    property int inputMethodHints: Qt.ImhNone
    property int maximumLength: 100
    property real widthInCharacters: 0

    signal edited(string text)
    signal accepted

    InputBox {
        Layout.fillWidth: root.widthInCharacters === 0
        Layout.preferredWidth: root.widthInCharacters * Theme.bodySize + leftPadding + rightPadding
        Layout.maximumWidth: root.width
        focus: true
        spokenName: root.spokenName
        spokenDescription: root.spokenDescription
        faulty: root.faulty
        text: root.text
        maximumLength: root.maximumLength
        inputMethodHints: root.inputMethodHints
        onTextChanged: if (text !== root.text)
            root.edited(text)
        onAccepted: root.accepted()
    }
}
