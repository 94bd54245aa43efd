pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One errand with the PIN: what must be known of the PUK, the card on the reader, and one secret after the other.
CardScreen {
    id: root

    required property PinEntryViewModel viewModel

    card: viewModel.card
    title: viewModel.title
    instruction: viewModel.instruction
    warningTitle: viewModel.isEasy ? qsTr("This PIN is easy to guess") : ""
    warning: viewModel.isEasy ? qsTr("Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.") : ""
    indicates: viewModel.card.working && !viewModel.explainsPuk
    ownPicture: viewModel.explainsPuk ? letter : null
    primaryText: viewModel.explainsPuk ? qsTr("Enter the PUK") : card.advises ? qsTr("Enter the CAN") : card.awaitsPrivacy ? qsTr("I am alone: enter my PIN") : ""

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("A PUK can be used ten times")
        text: qsTr("After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens' office.")
        visible: root.viewModel.explainsPuk
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Choose another PIN")
        visible: root.viewModel.repeats
        onClicked: root.viewModel.chooseAgain()
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.viewModel.otherErrand
        visible: text !== ""
        onClicked: root.viewModel.chooseOtherErrand()
    }

    Component {
        id: letter

        Illustration {
            name: "puk_in_letter"
            description: qsTr("The PUK is in the PIN letter that belongs to your card: ten digits")
        }
    }
}
