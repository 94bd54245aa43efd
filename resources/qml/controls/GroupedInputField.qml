pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A long number: the view model groups it while it is typed, and the cursor stays behind the same character.
FieldFrame {
    id: root

    required property string text
    property int inputMethodHints: Qt.ImhNone
    property int maximumLength: 100
    property real widthInCharacters: 0

    signal edited(string text)

    InputBox {
        id: box

        function behind(count: int): int {
            let place = 0;
            for (let seen = 0; place < text.length && seen < count; ++place)
                seen += text[place] === " " ? 0 : 1;
            return place;
        }

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
        onTextChanged: {
            if (text === root.text)
                return;
            const before = text.slice(0, cursorPosition).replace(/ /g, "").length;
            root.edited(text);
            cursorPosition = behind(before);
        }
    }
}
