pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What nobody has come for: the clerk marks what she has put into the bag, and signs for it.
StepScreen {
    id: root

    required property StaffReturnViewModel viewModel

    title: qsTr("Send back to the city")
    lead: qsTr("Nobody has come for these in time. Switch on what you have put into the bag.")
    primaryText: viewModel.primaryLabel
    primaryIcon: "send"
    primaryEnabled: viewModel.canSign
    onPrimaryRequested: viewModel.sign()

    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    Repeater {
        model: root.viewModel.items

        SwitchCard {
            required property string number
            required property string title
            required property bool marked
            required hint

            Layout.fillWidth: true
            text: title
            on: marked
            onSwitched: root.viewModel.mark(number)
        }
    }
}
