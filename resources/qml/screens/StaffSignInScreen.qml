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
    sign: "id"
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

        SecretPad {
            label: root.title
            secret: root.viewModel.pad
        }
    }
}
