pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Nothing to do but to wait.
StepScreen {
    id: root

    required property SealViewModel viewModel

    title: qsTr("Your submission is being sealed")
    lead: qsTr("It is encrypted so that only the city can read it. This takes a few seconds.")

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXxl
        text: root.viewModel.serviceTitle
    }
}
