pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The offices as large cards, with the next free time of each.
StepScreen {
    id: root

    required property AppointmentOfficeViewModel viewModel

    title: qsTr("Where would you like to go?")
    lead: viewModel.matter
    sign: "map-pin"
    wide: true

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: qsTr("Looking for free times …")
        visible: root.viewModel.waiting
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "info-circle"
        text: qsTr("The nearest office comes first.")
        visible: root.viewModel.sortedByDistance && !root.viewModel.waiting
    }
    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.offices

            ChoiceCard {
                required property int office
                required summary
                required meta

                metaIcon: "calendar"
                onChosen: root.viewModel.choose(office)
            }
        }
    }
}
