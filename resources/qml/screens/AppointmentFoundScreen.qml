pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The appointment that the number names, and what can be done with it.
StepScreen {
    id: root

    required property AppointmentFoundViewModel viewModel

    title: viewModel.title
    lead: viewModel.lead
    sign: "calendar"
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.cancelled ? "check" : viewModel.asking ? "trash" : "calendar"
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.goOn()

    WorkingIndicator {
        Layout.fillWidth: true
        text: qsTr("The appointment is being cancelled …")
        visible: root.viewModel.waiting
    }
    Panel {
        Layout.fillWidth: true
        title: root.viewModel.matter

        IconLine {
            Layout.fillWidth: true
            iconName: "calendar"
            weight: Theme.strong
            text: root.viewModel.moment
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "map-pin"
            text: [root.viewModel.office, root.viewModel.address].filter(part => part !== "").join(", ")
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        text: root.viewModel.secondaryLabel
        enabled: !root.viewModel.waiting
        onClicked: root.viewModel.goOtherWay()
    }
}
