pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls

// An address as the form asks for it: fields of their own, the place offered for the postcode; and what else is long.
ScreenLayout {
    title: "Ihre Anschrift"

    TextInputField {
        Layout.fillWidth: true
        label: "Straße und Hausnummer"
        text: "Karl-Liebknecht-Straße 132 b"
    }
    TextInputField {
        Layout.fillWidth: true
        label: "Postleitzahl"
        text: "04275"
        inputMethodHints: Qt.ImhDigitsOnly
        widthInCharacters: 6
    }
    TextInputField {
        Layout.fillWidth: true
        label: "Ort"
        text: "Leibzig"
        error: "Zu dieser Postleitzahl gehört ein anderer Ort."
        suggestion: "Leipzig übernehmen"
    }
    GroupedInputField {
        Layout.fillWidth: true
        label: "IBAN"
        text: "DE02 1203 0000 0000 2020 51"
        widthInCharacters: 27
    }
    ChoicesField {
        Layout.fillWidth: true
        label: "Wer wohnt noch dort?"
        values: ["child"]
        options: [
            {
                "value": "partner",
                "label": "Ehe- oder Lebenspartner"
            },
            {
                "value": "child",
                "label": "Kinder"
            }
        ]
    }
}
