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
    wide: true
    primaryText: qsTr("Confirm and send")
    primaryIcon: "send"
    onPrimaryRequested: viewModel.accept()

    Columns {
        id: columns

        Layout.fillWidth: true

        Panel {
            Layout.row: columns.columns === 1 ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
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
        Notice {
            Layout.row: 0
            Layout.column: columns.columns === 1 ? 0 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            kind: Notice.Warning
            title: qsTr("Take your time")
            text: qsTr("What you send now is binding, as if you had signed it. Read everything to the end first.")
        }
    }
}
