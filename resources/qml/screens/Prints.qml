pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The sheets that can be printed, one button each, and what the printer says.
ColumnLayout {
    id: root

    required property PrintsViewModel viewModel

    spacing: Theme.targetGap

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        text: root.viewModel.problem
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Success
        text: root.viewModel.printedText
        visible: text !== ""
    }
    Repeater {
        model: root.viewModel.sheets

        ColumnLayout {
            id: sheet

            required property int index
            required property string label
            required property string summary
            required property bool available

            Layout.fillWidth: true
            spacing: Theme.spaceS

            SecondaryButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.targetLarge
                iconName: "printer"
                text: sheet.label
                description: sheet.summary
                enabled: sheet.available
                onClicked: root.viewModel.printSheet(sheet.index)
            }
            BodyText {
                Layout.fillWidth: true
                soft: true
                text: sheet.summary
                visible: text !== ""
            }
        }
    }
}
