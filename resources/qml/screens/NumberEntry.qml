pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// A number typed from a slip of paper, or the marks of waiting while it is looked up.
ColumnLayout {
    id: root

    required property NumberEntryViewModel entry
    required property string label
    required property string help
    required property string waitingText

    Connections {
        target: root.entry

        function onComplained(): void {
            box.forceActiveFocus();
        }
    }
    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: root.waitingText
        visible: root.entry.waiting
    }
    TextInputField {
        id: box

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        focus: true
        label: root.label
        help: root.help
        error: root.entry.error
        text: root.entry.text
        maximumLength: 40
        widthInCharacters: 16
        inputMethodHints: Qt.ImhNoPredictiveText
        visible: !root.entry.waiting
        onEdited: text => root.entry.setText(text)
    }
}
