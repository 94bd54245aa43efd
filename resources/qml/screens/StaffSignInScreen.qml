pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// The staff card in its reader, and its PIN on the pad.
StepScreen {
    id: root

    required property StaffSignInViewModel viewModel

    title: viewModel.title
    lead: viewModel.instruction
    lower: viewModel.awaitsPin
    pad: viewModel.awaitsPin ? keys : null

    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    WorkingIndicator {
        Layout.fillWidth: true
        text: qsTr("One moment, please …")
        visible: !root.viewModel.awaitsPin
    }

    Component {
        id: keys

        PinPad {
            focus: true
            label: root.title
            count: root.viewModel.digitCount
            capacity: root.viewModel.digitTotal
            confirmEnabled: root.viewModel.isComplete
            onDigitPressed: digit => root.viewModel.press(digit)
            onErasePressed: root.viewModel.erase()
            onConfirmed: root.viewModel.submit()
        }
    }
}
