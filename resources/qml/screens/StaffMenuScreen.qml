pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// What somebody of the staff can do, as large cards.
StepScreen {
    id: root

    required property StaffMenuViewModel viewModel

    title: viewModel.title
    lead: qsTr("What would you like to do?")
    sign: "id"
    wide: true

    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.tasks

            ChoiceCard {
                required property int index
                required iconName
                required title
                required summary

                onChosen: root.viewModel.choose(index)
            }
        }
    }
}
