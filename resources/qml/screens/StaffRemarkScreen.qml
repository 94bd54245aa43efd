pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// A clerk's remark for the city.
StepScreen {
    id: root

    required property StaffRemarkViewModel viewModel

    title: qsTr("Remark for the city")
    lead: qsTr("It is encrypted and sent along with what the citizen sends. The citizen may ask you to read it out.")
    primaryText: qsTr("Note remark")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.note()

    TextInputField {
        Layout.fillWidth: true
        focus: true
        optional: true
        label: qsTr("What should the city know?")
        help: qsTr("Facts only: what was missing, what you agreed on.")
        text: root.viewModel.text
        maximumLength: root.viewModel.maxLength
        onEdited: text => root.viewModel.setText(text)
    }
}
