pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What is true of the PIN now, and the way on.
StepScreen {
    id: root

    required property PinDoneViewModel viewModel

    title: viewModel.title
    lead: viewModel.explanation
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.serviceWaits ? "arrow-right" : "check"
    onPrimaryRequested: viewModel.goOn()
    picture: Illustration {
        name: root.viewModel.serviceWaits ? "card_on_reader" : "card_remove"
        description: root.viewModel.serviceWaits ? qsTr("Leave your ID card on the reader") : qsTr("Please take your ID card")
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Info
        text: root.viewModel.advice
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        text: qsTr("Please do not forget your ID card on the reader.")
        visible: !root.viewModel.serviceWaits
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        text: root.viewModel.furtherLabel
        visible: text !== ""
        onClicked: root.viewModel.goFurther()
    }
}
