pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// The clerk's signature under what she has helped with.
StepScreen {
    id: root

    required property CountersignViewModel viewModel

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
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("The staff card is missing")
        text: root.viewModel.withoutCard
        visible: root.viewModel.awaitsCard
    }

    Component {
        id: keys

        SecretPad {
            label: root.title
            secret: root.viewModel.pad
        }
    }
}
