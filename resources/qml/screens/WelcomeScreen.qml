pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Who we are, in which language, what can be done here today, and the start.
StepScreen {
    id: root

    required property WelcomeViewModel viewModel

    title: qsTr("Your city hall, right here")
    lead: qsTr("Do business with the City of Leipzig – with your ID card, in a few minutes.")
    primaryText: qsTr("Start")
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.start()
    hero: true
    lower: true
    wide: true
    picture: Illustration {
        name: "welcome"
        size: Theme.portrait ? Theme.illustration : Theme.illustrationSmall
        description: qsTr("The city hall among other houses, the sun above them")
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        text: root.viewModel.staffNotice
        visible: text !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.display.languages

            RadioCard {
                required property string code
                required property string name
                required property bool current

                Layout.fillWidth: true
                text: name
                chosen: current
                onClicked: root.viewModel.display.chooseLanguage(code)
            }
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "text-size"
            text: root.viewModel.display.largeText ? qsTr("Normal text") : qsTr("Larger text")
            onClicked: root.viewModel.display.toggleLargeText()
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "contrast"
            text: root.viewModel.display.highContrast ? qsTr("Normal contrast") : qsTr("High contrast")
            onClicked: root.viewModel.display.chooseContrast(!root.viewModel.display.highContrast)
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("What you can do here today")

        Repeater {
            model: root.viewModel.services

            IconLine {
                required property string title
                required property string obstacle
                required property bool available

                Layout.fillWidth: true
                iconName: available ? "circle-check" : "alert-triangle"
                iconColor: available ? Theme.successMark : Theme.warningMark
                text: available ? title : qsTr("%1 – %2").arg(title).arg(obstacle)
            }
        }
    }
}
