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
        label: "Straße"
        help: "So, wie sie im Mietvertrag steht."
        text: street
        maximumLength: 30
        onEdited: text => street = text

        property string street: "Karl-Liebknecht-Straße"
    }
    TextInputField {
        Layout.fillWidth: true
        label: "Postleitzahl"
        text: postcode
        onEdited: text => postcode = text

        property string postcode: "04t07"

        error: "Eine Postleitzahl hat fünf Ziffern."
        suggestion: "04107 übernehmen"
        inputMethodHints: Qt.ImhDigitsOnly
        widthInCharacters: 6
    }
    DateInputField {
        Layout.fillWidth: true
        label: "Tag des Einzugs"
        help: "Zum Beispiel 1 11 2025"
        day: parts[0]
        month: parts[1]
        year: parts[2]
        onEdited: (day, month, year) => parts = [day, month, year]

        property var parts: ["1", "11", ""]
    }
    PlateInputField {
        Layout.fillWidth: true
        label: "Kennzeichen"
        parts: plate
        onEdited: (place, letters, digits) => plate = [place, letters, digits]

        property var plate: ["L", "AB", "1234"]
    }
    YesNoField {
        Layout.fillWidth: true
        label: "Ist das Ihre einzige Wohnung?"
        value: answer
        onChosen: value => answer = value

        property string answer: "yes"
    }
    SwitchCard {
        Layout.fillWidth: true
        text: "Doktorgrad"
        hint: on ? "Wird gelesen" : "Wird nicht gelesen"
        on: granted
        onSwitched: on => granted = on

        property bool granted: true
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
        value: persons
        minimum: 1
        onStepped: value => persons = value

        property int persons: 2
    }
    TextInputField {
        Layout.fillWidth: true
        label: "E-Mail-Adresse"
        optional: true
        text: email
        onEdited: text => email = text

        property string email: ""

        inputMethodHints: Qt.ImhEmailCharactersOnly
    }
}
