pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The languages, each under its own name.
StepScreen {
    id: root

    required property DisplayViewModel viewModel

    title: qsTr("Language")
    sign: "world"
    primaryText: qsTr("Done")
    primaryIcon: "check"

    Repeater {
        model: root.viewModel.languages

        RadioCard {
            required property string code
            required property string name
            required property bool current

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.measure
            text: name
            chosen: current
            onClicked: root.viewModel.chooseLanguage(code)
        }
    }
}
