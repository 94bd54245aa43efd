pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// The services as large cards.
StepScreen {
    id: root

    required property ChooseViewModel viewModel

    title: qsTr("What would you like to do?")
    wide: true
    lead: qsTr("Touch a service. Nothing is binding yet.")

    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.services

            ChoiceCard {
                required property string slug
                required iconName
                required summary
                required property string cost
                required property string duration
                required property string identity
                required property string obstacle

                meta: [duration, cost, identity].join(" · ")
                unavailableReason: obstacle
                onChosen: root.viewModel.choose(slug)
            }
        }
    }
}
