pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Text size, contrast, reach and motion; each takes effect at once.
StepScreen {
    id: root

    required property DisplayViewModel viewModel

    title: qsTr("Display")
    lead: qsTr("Every change shows at once. It applies to your visit only.")
    wide: true
    primaryText: qsTr("Done")
    primaryIcon: "check"

    Columns {
        Layout.fillWidth: true

        Pile {
            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Text size")
            }
            ChoiceGrid {
                Layout.fillWidth: true

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
            ChoiceGrid {
                Layout.fillWidth: true

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
        Pile {
            SwitchCard {
                Layout.fillWidth: true
                text: qsTr("Read everything aloud")
                hint: qsTr("Personal data is spoken over headphones only.")
                visible: root.viewModel.speech.available
                on: root.viewModel.speech.spoken
                onSwitched: on => root.viewModel.speech.choose(on)
            }
            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Reach and movement")
            }
            SwitchCard {
                Layout.fillWidth: true
                text: qsTr("Everything within low reach")
                hint: qsTr("All you touch moves to the lower part of the screen.")
                on: root.viewModel.lowReach
                onSwitched: on => root.viewModel.chooseLowReach(on)
            }
            SwitchCard {
                Layout.fillWidth: true
                text: qsTr("Calm screen")
                hint: qsTr("Nothing moves while you wait.")
                on: root.viewModel.calm
                onSwitched: on => root.viewModel.chooseCalm(on)
            }
        }
    }
}
