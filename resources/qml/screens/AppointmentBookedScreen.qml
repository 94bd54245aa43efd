pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The number of the appointment, when and where it is, and what to bring.
StepScreen {
    id: root

    required property AppointmentBookedViewModel viewModel

    title: viewModel.title
    lead: viewModel.matter
    wide: true
    primaryText: qsTr("Finish visit")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.finish()

    Columns {
        Layout.fillWidth: true

        Pile {
            Notice {
                Layout.fillWidth: true
                kind: Notice.Warning
                text: root.viewModel.oldRemains
                visible: text !== ""
            }
            Panel {
                Layout.fillWidth: true

                HeadingText {
                    Layout.fillWidth: true
                    text: root.viewModel.moment
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.viewModel.office
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: root.viewModel.hint
                    visible: text !== ""
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceS
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.spaceL
                    rowSpacing: Theme.spaceM

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.spaceXs

                        BodyText {
                            Layout.fillWidth: true
                            soft: true
                            text: qsTr("Your booking number")
                        }
                        DisplayText {
                            Layout.fillWidth: true
                            text: root.viewModel.number
                        }
                        BodyText {
                            Layout.fillWidth: true
                            text: qsTr("You need it to change or cancel the appointment, here or at leipzig.de.")
                        }
                    }
                    QrCode {
                        Layout.alignment: Qt.AlignTop
                        source: root.viewModel.qrCode
                        description: qsTr("QR code with your booking number")
                    }
                }
            }
            Prints {
                Layout.fillWidth: true
                viewModel: root.viewModel.prints
            }
        }
        Pile {
            Panel {
                Layout.fillWidth: true
                title: qsTr("What to bring")
                visible: root.viewModel.bring.count > 0

                Repeater {
                    model: root.viewModel.bring

                    IconLine {
                        Layout.fillWidth: true
                        iconColor: Theme.successMark
                        required text
                    }
                }
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("On the day")

                IconLine {
                    Layout.fillWidth: true
                    iconName: "clock"
                    text: qsTr("Please come five minutes early. You are called by your number.")
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "phone"
                    text: qsTr("If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.")
                }
            }
        }
    }
}
