pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What the appointment shall be for.
StepScreen {
    id: root

    required property AppointmentMenuViewModel viewModel

    title: qsTr("What do you need an appointment for?")
    sign: "calendar"
    wide: true

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: qsTr("Looking for what can be booked …")
        visible: root.viewModel.waiting
    }
    CardGrid {
        Layout.fillWidth: true
        visible: !root.viewModel.waiting

        Repeater {
            model: root.viewModel.matters

            ChoiceCard {
                required property int matter
                required iconName

                onChosen: root.viewModel.choose(matter)
            }
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        iconName: "pencil"
        text: qsTr("Change or cancel my appointment")
        onClicked: root.viewModel.nameExisting()
    }
}
