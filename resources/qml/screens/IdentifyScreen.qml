pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The card on the reader, the PIN on the pad, the reading.
StepScreen {
    id: root

    required property IdentifyViewModel viewModel

    title: viewModel.title
    lead: viewModel.instruction
    lower: viewModel.awaitsSecret
    pad: viewModel.awaitsSecret ? keys : null
    picture: viewModel.awaitsSecret ? null : card

    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceL
        text: qsTr("One moment, please …")
        visible: root.viewModel.working && !root.viewModel.hasProgress
    }
    ProgressBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceL
        value: root.viewModel.progress
        text: root.viewModel.progressText
        visible: root.viewModel.hasProgress
    }
    Illustration {
        Layout.alignment: Qt.AlignHCenter
        name: "can_on_card"
        description: qsTr("The CAN is printed on the front of the card, at the bottom right")
        visible: root.viewModel.asksForCan
    }

    Component {
        id: card

        Illustration {
            name: "card_on_reader"
            description: qsTr("A hand lays an ID card on the card reader")
        }
    }
    Component {
        id: keys

        PinPad {
            focus: true
            label: root.viewModel.title
            count: root.viewModel.digitCount
            capacity: root.viewModel.digitTotal
            onDigitPressed: digit => root.viewModel.press(digit)
            onErasePressed: root.viewModel.erase()
            onConfirmed: root.viewModel.submit()
        }
    }
}
