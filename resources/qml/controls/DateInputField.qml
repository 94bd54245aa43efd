pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A date in three boxes in the order of the day. The view model makes a date of them.
FieldFrame {
    id: root

    required property string day
    required property string month
    required property string year

    signal edited(string day, string month, string year)

    component Part: ColumnLayout {
        id: part

        required property string caption
        required property string value
        required property int digits

        signal typed(string text)

        spacing: Theme.spaceHair

        BodyText {
            text: part.caption
            soft: true
            Accessible.ignored: true
        }
        InputBox {
            Layout.preferredWidth: part.digits * Theme.bodySize + leftPadding + rightPadding
            spokenName: qsTr("%1: %2").arg(root.spokenName).arg(part.caption)
            spokenDescription: root.spokenDescription
            faulty: root.faulty
            text: part.value
            maximumLength: part.digits
            inputMethodHints: Qt.ImhDigitsOnly
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]*/
            }
            onTextChanged: if (text !== part.value)
                part.typed(text)
        }
    }

    RowLayout {
        layoutDirection: Qt.LeftToRight
        spacing: Theme.spaceM

        Part {
            caption: qsTr("Day")
            value: root.day
            digits: 2
            onTyped: text => root.edited(text, root.month, root.year)
        }
        Part {
            caption: qsTr("Month")
            value: root.month
            digits: 2
            onTyped: text => root.edited(root.day, text, root.year)
        }
        Part {
            caption: qsTr("Year")
            value: root.year
            digits: 4
            onTyped: text => root.edited(root.day, root.month, text)
        }
    }
}
