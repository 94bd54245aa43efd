pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What lies ready in this branch, found by the number on the slip.
StepScreen {
    id: root

    required property StaffCollectionViewModel viewModel

    title: qsTr("What lies ready here")
    lead: viewModel.hasItems ? qsTr("Touch what the citizen has come for. It is handed over once its owner has identified.") : ""
    wide: true
    done: viewModel.done
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.goOn()

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: qsTr("Asking the city …")
        visible: root.viewModel.waiting
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    TextInputField {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        label: qsTr("Number of the pick-up slip")
        help: qsTr("Type it, or read the slip with the hand-held scanner.")
        text: root.viewModel.query
        maximumLength: 40
        inputMethodHints: Qt.ImhNoPredictiveText
        visible: root.viewModel.hasItems
        onEdited: text => root.viewModel.search(text)
        onAccepted: root.viewModel.chooseFound()
    }
    Notice {
        Layout.fillWidth: true
        text: root.viewModel.hint
        visible: text !== ""
    }
    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.items

            ChoiceCard {
                required property string number
                readonly property bool personal: true
                required iconName
                required title
                required summary
                required meta

                unavailableReason: root.viewModel.obstacle
                onChosen: root.viewModel.choose(number)
            }
        }
    }
}
