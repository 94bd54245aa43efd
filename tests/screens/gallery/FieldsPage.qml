pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls

ScreenLayout {
    title: "Ihre neue Wohnung"
    steps: ["Ausweisen", "Angaben", "Unterlagen", "Prüfen", "Absenden"]
    currentStep: 1

    TextInputField {
        Layout.fillWidth: true
        objectName: "street"
        label: "Straße"
        help: "So, wie sie im Mietvertrag steht."
        text: "Karl-Liebknecht-Straße"
    }
    TextInputField {
        Layout.fillWidth: true
        label: "Postleitzahl"
        text: "04t07"
        error: "Eine Postleitzahl hat fünf Ziffern."
        suggestion: "04107 übernehmen"
        inputMethodHints: Qt.ImhDigitsOnly
        widthInCharacters: 6
    }
    DateInputField {
        Layout.fillWidth: true
        label: "Tag des Einzugs"
        help: "Zum Beispiel 1 11 2025"
        day: "1"
        month: "11"
        year: ""
    }
    YesNoField {
        Layout.fillWidth: true
        label: "Ist das Ihre einzige Wohnung?"
        value: "yes"
    }
    ChoiceField {
        Layout.fillWidth: true
        label: "Art der Wohnung"
        optional: true
        value: "b"
        options: [
            {
                "value": "a",
                "label": "Hauptwohnung"
            },
            {
                "value": "b",
                "label": "Nebenwohnung",
                "hint": "Sie leben überwiegend an einem anderen Ort."
            }
        ]
    }
    NumberStepper {
        Layout.fillWidth: true
        label: "Wie viele Personen ziehen um?"
        value: 2
        minimum: 1
    }
    TextInputField {
        Layout.fillWidth: true
        label: "E-Mail-Adresse"
        optional: true
        text: ""
        inputMethodHints: Qt.ImhEmailCharactersOnly
    }
}
