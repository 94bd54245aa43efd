pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import diagnostics
import Kiosk.ViewModels

// All results in short, and the ways to take them along.
ColumnLayout {
    id: root

    required property DiagnosticsViewModel viewModel

    spacing: Theme.spaceL

    Notice {
        Layout.fillWidth: true
        kind: [Notice.Info, Notice.Success, Notice.Warning, Notice.Error][root.viewModel.stickLevel]
        text: root.viewModel.stickText
        visible: text !== ""
    }
    Prints {
        Layout.fillWidth: true
        viewModel: root.viewModel.prints
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        iconName: "papers"
        text: qsTr("Write report to USB stick")
        enabled: root.viewModel.reportReady
        onClicked: root.viewModel.writeToStick()
    }
    Repeater {
        model: root.viewModel.results

        StatePanel {
            required stateText

            Layout.fillWidth: true
            required title
            required sign
            required level
            required found
            required code
            required remedy
        }
    }
}
