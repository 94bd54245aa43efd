pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// Everything once more before it is booked.
StepScreen {
    id: root

    required property AppointmentCheckViewModel viewModel

    title: viewModel.title
    lead: viewModel.lead
    sign: "calendar"
    primaryText: viewModel.primaryLabel
    primaryIcon: "check"
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.book()

    WorkingIndicator {
        Layout.fillWidth: true
        text: qsTr("Your appointment is being booked …")
        visible: root.viewModel.waiting
    }
    Panel {
        Layout.fillWidth: true

        Repeater {
            id: lines

            model: root.viewModel.facts

            SummaryRow {
                required property int index
                required label
                required value

                Layout.fillWidth: true
                last: index === lines.count - 1
            }
        }
    }
}
