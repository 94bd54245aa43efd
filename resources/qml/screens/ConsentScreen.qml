pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Who reads what and why, before the PIN; without a card, what happens to the data.
StepScreen {
    id: root

    required property ConsentViewModel viewModel

    title: viewModel.title
    sign: "shield-check"
    wide: true
    primaryText: viewModel.primaryLabel
    primaryIcon: "arrow-right"
    primaryEnabled: viewModel.canContinue
    onPrimaryRequested: viewModel.give()

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: qsTr("Connecting to the city …")
        visible: root.viewModel.connecting
    }
    Columns {
        Layout.fillWidth: true

        Pile {
            visible: root.viewModel.needsCard

            Panel {
                Layout.fillWidth: true
                title: root.viewModel.providerName
                visible: title !== ""

                BodyText {
                    Layout.fillWidth: true
                    text: root.viewModel.purpose
                    visible: text !== ""
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceXs
                    soft: true
                    text: qsTr("About this reading")
                    visible: root.viewModel.transactionText !== ""
                }
                StrongText {
                    Layout.fillWidth: true
                    text: root.viewModel.transactionText
                    visible: text !== ""
                }
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("This will be read from your card")
                visible: root.viewModel.categories.count > 0

                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: qsTr("The service needs all of this.")
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.textScale > 1 ? 1 : 2
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceXs
                    uniformCellWidths: true

                    Repeater {
                        model: root.viewModel.categories

                        IconLine {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            iconName: "lock"
                            iconColor: Theme.successMark
                            required text
                        }
                    }
                }
            }
        }
        Pile {
            Panel {
                Layout.fillWidth: true
                title: qsTr("You decide about this")
                visible: root.viewModel.options.count > 0

                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: qsTr("The service works without it. Touch what shall not be read.")
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceXs
                    columns: Theme.textScale > 1 ? 1 : 2
                    columnSpacing: Theme.targetGap
                    rowSpacing: Theme.targetGap
                    uniformCellWidths: true

                    Repeater {
                        model: root.viewModel.options

                        SwitchCard {
                            required property string option
                            required property bool granted

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            required text
                            required hint
                            on: granted
                            onSwitched: on => root.viewModel.switchOption(option, on)
                        }
                    }
                }
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("Who is responsible")
                visible: root.viewModel.details.count > 0

                Repeater {
                    model: root.viewModel.details

                    ColumnLayout {
                        id: detail

                        required property string label
                        required property string text

                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.spaceXs
                        spacing: 0

                        BodyText {
                            Layout.fillWidth: true
                            soft: true
                            text: detail.label
                        }
                        StrongText {
                            Layout.fillWidth: true
                            text: detail.text
                        }
                    }
                }
            }
            Panel {
                Layout.fillWidth: true
                title: root.viewModel.needsCard ? qsTr("What happens to your data") : ""
                visible: !root.viewModel.connecting

                Repeater {
                    model: root.viewModel.privacy

                    BodyText {
                        required text

                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.spaceXs
                    }
                }
            }
        }
    }
}
