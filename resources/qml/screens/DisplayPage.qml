pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Text size and contrast; both take effect at once.
StepScreen {
    id: root

    required property DisplayViewModel viewModel

    title: qsTr("Display")
    primaryText: qsTr("Done")
    primaryIcon: "check"

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Text size")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.textSizes

            RadioCard {
                required property int percent
                required property string name
                required property bool current

                Layout.fillWidth: true
                text: name
                chosen: current
                onClicked: root.viewModel.chooseTextSize(percent)
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Contrast")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        RadioCard {
            Layout.fillWidth: true
            text: qsTr("Normal contrast")
            chosen: !root.viewModel.highContrast
            onClicked: root.viewModel.chooseContrast(false)
        }
        RadioCard {
            Layout.fillWidth: true
            text: qsTr("High contrast")
            chosen: root.viewModel.highContrast
            onClicked: root.viewModel.chooseContrast(true)
        }
    }
}
