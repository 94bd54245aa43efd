pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// Goodbye; take everything with you.
StepScreen {
    id: root

    required property EndViewModel viewModel

    title: viewModel.title
    lead: qsTr("Your visit has ended. Nothing of yours is left in this device.")
    primaryText: viewModel.cardLeft ? "" : qsTr("Back to the start")
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.startAgain()
    picture: Illustration {
        name: root.viewModel.picture
        description: root.viewModel.title
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("Do not forget")
        text: root.viewModel.reminder
    }
}
