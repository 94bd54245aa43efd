pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Who comes, and how the city can reach her.
StepScreen {
    id: root

    required property AppointmentContactViewModel viewModel

    title: qsTr("Who comes to the appointment?")
    lead: viewModel.moment
    primaryText: qsTr("Continue")
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.complete()

    Connections {
        target: root.viewModel

        function onFaultsFound(firstIndex: int): void {
            (fields.itemAt(firstIndex) as Item)?.forceActiveFocus();
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    Repeater {
        id: fields

        model: root.viewModel.fields

        TextInputField {
            required label
            required help
            required error
            required optional
            required inputMethodHints
            required maximumLength
            required property string slug

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.measure
            onEdited: text => root.viewModel.setText(slug, text)
        }
    }
    IconLine {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        iconName: "shield-check"
        soft: true
        text: qsTr("The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.")
    }
}
