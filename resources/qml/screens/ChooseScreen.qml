pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The services as large cards.
StepScreen {
    id: root

    required property ChooseViewModel viewModel

    title: qsTr("What would you like to do?")
    lead: qsTr("Touch a service. Nothing is binding yet.")

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.largeText ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.services

            ChoiceCard {
                id: card

                required property string slug
                required iconName
                required property string cost
                required property string duration
                required property string identity
                required property string obstacle

                Layout.fillWidth: true
                Layout.fillHeight: true
                meta: [duration, cost, identity].join(" · ")
                unavailableReason: obstacle
                onChosen: root.viewModel.choose(slug)
            }
        }
    }
}
