pragma ComponentBehavior: Bound

import QtQuick.Layouts
import Kiosk.ViewModels

// The number of a pick-up slip.
StepScreen {
    id: root

    required property CollectionNumberViewModel viewModel

    title: qsTr("Which number is on your pick-up slip?")
    lead: qsTr("You got the slip when you applied. Letters from the city show the number as well.")
    primaryText: qsTr("Look it up")
    primaryIcon: "arrow-right"
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.find()

    NumberEntry {
        Layout.fillWidth: true
        entry: root.viewModel
        label: qsTr("Number of the pick-up slip")
        help: qsTr("For example LE 2471 1001")
        waitingText: qsTr("Asking the city …")
    }
}
