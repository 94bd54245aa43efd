pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// What can be done with the PIN, as large cards, and what only the authority can do.
StepScreen {
    id: root

    required property PinMenuViewModel viewModel

    title: qsTr("What would you like to do with your PIN?")
    lead: qsTr("Your PIN stays between you and your card. This device does not keep it.")
    wide: true

    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.errands

            ChoiceCard {
                required property string errand
                required iconName
                required summary

                onChosen: root.viewModel.choose(errand)
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Info
        title: qsTr("Have you forgotten your PIN?")
        text: qsTr("Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens' office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.")
    }
}
