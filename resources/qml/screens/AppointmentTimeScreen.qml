pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The free times of one day, before and after noon.
StepScreen {
    id: root

    required property AppointmentTimeViewModel viewModel

    title: qsTr("At what time?")
    lead: [viewModel.day, viewModel.office].filter(part => part !== "").join(" · ")
    sign: "clock"
    wide: true

    component Times: GridLayout {
        property alias model: times.model

        columns: Theme.largeText ? (Theme.portrait ? 2 : 4) : (Theme.portrait ? 4 : 6)
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        Repeater {
            id: times

            SecondaryButton {
                required property int beginsAt
                required property string label

                Layout.fillWidth: true
                Layout.minimumHeight: Theme.targetLarge
                text: label
                onClicked: root.viewModel.choose(beginsAt)
            }
        }
    }

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: root.viewModel.waitingText
        visible: root.viewModel.waiting
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("In the morning")
        visible: root.viewModel.mornings.count > 0
    }
    Times {
        Layout.fillWidth: true
        model: root.viewModel.mornings
        visible: root.viewModel.mornings.count > 0
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("In the afternoon")
        visible: root.viewModel.afternoons.count > 0
    }
    Times {
        Layout.fillWidth: true
        model: root.viewModel.afternoons
        visible: root.viewModel.afternoons.count > 0
    }
}
