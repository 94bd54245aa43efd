pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One of several boxes of a field, with its own caption above it.
ColumnLayout {
    id: root

    required property FieldFrame field
    required property string caption
    required property string value
    required property int characters
    property bool digitsOnly: false
    property bool capitals: false

    signal typed(string text)

    spacing: Theme.spaceHair

    BodyText {
        text: root.caption
        soft: true
        Accessible.ignored: true
    }
    InputBox {
        Layout.preferredWidth: root.characters * Theme.bodySize + leftPadding + rightPadding
        spokenName: qsTr("%1: %2").arg(root.field.spokenName).arg(root.caption)
        spokenDescription: root.field.spokenDescription
        faulty: root.field.faulty
        text: root.value
        maximumLength: root.characters
        inputMethodHints: root.digitsOnly ? Qt.ImhDigitsOnly : root.capitals ? Qt.ImhUppercaseOnly : Qt.ImhNone
        font.capitalization: root.capitals ? Font.AllUppercase : Font.MixedCase
        validator: RegularExpressionValidator {
            regularExpression: root.digitsOnly ? /[0-9]*/ : /.*/
        }
        onTextChanged: if (text !== root.value)
            root.typed(text)
    }
}
