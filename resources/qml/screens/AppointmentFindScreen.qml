pragma ComponentBehavior: Bound

import QtQuick.Layouts
import Kiosk.ViewModels

// The number and code of an appointment.
StepScreen {
    id: root

    required property AppointmentFindViewModel viewModel

    title: qsTr("Which appointment is it?")
    lead: qsTr("The booking number is on your slip and in the e-mail of the city.")
    primaryText: qsTr("Find appointment")
    primaryIcon: "arrow-right"
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.find()

    NumberEntry {
        Layout.fillWidth: true
        entry: root.viewModel
        label: qsTr("Booking number")
        help: qsTr("For example 100001-ab3f")
        waitingText: qsTr("Looking for your appointment …")
    }
}
