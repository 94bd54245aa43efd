pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The card on the reader, the PIN on the pad, the reading.
CardScreen {
    id: root

    required property IdentifyViewModel viewModel

    card: viewModel.card
    title: viewModel.title
    indicates: viewModel.card.working && !viewModel.hasProgress

    ProgressBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceL
        value: root.viewModel.progress
        text: root.viewModel.progressText
        visible: root.viewModel.hasProgress
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("My PIN has only five digits")
        visible: root.viewModel.mayHaveFiveDigits
        onClicked: root.viewModel.chooseFirstPin()
    }
}
