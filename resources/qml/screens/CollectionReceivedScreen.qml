pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The citizen says that she has what she came for.
StepScreen {
    id: root

    required property CollectionReceivedViewModel viewModel

    title: qsTr("Have you got it?")
    lead: qsTr("Please confirm only when it is in your hands. Your answer goes to the city.")
    primaryText: qsTr("Yes, I have received it")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.confirm()

    Panel {
        Layout.fillWidth: true
        title: root.viewModel.title

        IconLine {
            Layout.fillWidth: true
            iconName: "papers"
            text: qsTr("Number %1").arg(root.viewModel.number)
        }
    }
    SecondaryButton {
        Layout.minimumHeight: Theme.targetLarge
        iconName: "x"
        text: qsTr("No, I have not got it")
        onClicked: root.viewModel.deny()
    }
}
