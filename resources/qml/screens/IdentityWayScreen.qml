pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// How the citizen identifies while a clerk helps, as large cards.
StepScreen {
    id: root

    required property IdentityWayViewModel viewModel

    title: qsTr("How would you like to identify?")
    lead: qsTr("A member of staff is with you. That is why there is more than one way.")
    sign: "id"
    wide: true

    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.ways

            ChoiceCard {
                required property string way
                required iconName
                required title
                required summary

                onChosen: root.viewModel.choose(way)
            }
        }
    }
}
