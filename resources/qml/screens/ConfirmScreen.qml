pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The whole declaration, a warning against haste, and the touch that sends.
StepScreen {
    id: root

    required property ConfirmViewModel viewModel

    title: qsTr("Confirm and send")
    primaryText: qsTr("Confirm and send")
    primaryIcon: "send"
    onPrimaryRequested: viewModel.accept()

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("Take your time")
        text: qsTr("What you send now is binding, as if you had signed it. Read everything to the end first.")
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Your declaration: %1").arg(root.viewModel.serviceTitle)

        Repeater {
            model: root.viewModel.paragraphs

            BodyText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.spaceXs
                required text
            }
        }
    }
}
