pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One question, asked as its kind wants it.
ColumnLayout {
    id: root

    required property FormFieldViewModel field

    spacing: Theme.spaceXs

    function takeFocus(): void {
        control.forceActiveFocus();
        const asked = control.item as Item;
        if (Window.activeFocusItem === asked)
            asked.nextItemInFocusChain(true).forceActiveFocus();
    }

    Loader {
        id: control

        Layout.fillWidth: true
        sourceComponent: {
            switch (root.field.control) {
            case "date":
                return date;
            case "choice":
                return choice;
            case "choices":
                return choices;
            case "plate":
                return plate;
            case "grouped":
                return grouped;
            default:
                return writing;
            }
        }
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.field.noteIcon
        soft: true
        text: root.field.note
        visible: text !== ""
    }

    Component {
        id: writing

        TextInputField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            text: root.field.text
            maximumLength: root.field.maxLength
            inputMethodHints: root.field.inputHints
            widthInCharacters: root.field.widthInCharacters
            suggestion: root.field.suggestion
            onEdited: text => root.field.setText(text)
            onSuggestionTaken: root.field.takeSuggestion()
        }
    }
    Component {
        id: date

        DateInputField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            day: root.field.day
            month: root.field.month
            year: root.field.year
            suggestion: root.field.suggestion
            onSuggestionTaken: root.field.takeSuggestion()
            onEdited: (day, month, year) => root.field.setDate(day, month, year)
        }
    }
    Component {
        id: grouped

        GroupedInputField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            text: root.field.text
            maximumLength: root.field.maxLength
            inputMethodHints: root.field.inputHints
            widthInCharacters: root.field.widthInCharacters
            suggestion: root.field.suggestion
            onEdited: text => root.field.setText(text)
            onSuggestionTaken: root.field.takeSuggestion()
        }
    }
    Component {
        id: plate

        PlateInputField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            parts: root.field.parts
            suggestion: root.field.suggestion
            onEdited: (place, letters, digits) => root.field.setPlate(place, letters, digits)
            onSuggestionTaken: root.field.takeSuggestion()
        }
    }
    Component {
        id: choices

        ChoicesField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            options: root.field.options
            values: root.field.values
            columns: root.field.optionColumns
            onChosen: (value, on) => root.field.choose(value, on)
        }
    }
    Component {
        id: choice

        ChoiceField {
            focus: true
            label: root.field.label
            help: root.field.help
            error: root.field.error
            optional: root.field.optional
            options: root.field.options
            value: root.field.text
            columns: root.field.optionColumns
            onChosen: value => root.field.setText(value)
        }
    }
}
