pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The case reference, how far it has come, and what happens next.
StepScreen {
    id: root

    required property ReceiptViewModel viewModel

    title: qsTr("Done. Here is your receipt")
    lead: viewModel.serviceTitle
    wide: true
    primaryText: qsTr("Finish visit")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.finish()

    Columns {
        Layout.fillWidth: true

        Pile {
            Panel {
                Layout.fillWidth: true

                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: qsTr("Your case reference")
                }
                DisplayText {
                    readonly property bool personal: true

                    Layout.fillWidth: true
                    text: root.viewModel.reference
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.spaceL
                    rowSpacing: Theme.spaceM

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.spaceS

                        IconLine {
                            Layout.fillWidth: true
                            iconName: "calendar"
                            text: root.viewModel.sealedOn
                        }
                        IconLine {
                            Layout.fillWidth: true
                            iconName: root.viewModel.deliveryIcon
                            iconColor: root.viewModel.delivered ? Theme.successMark : Theme.infoMark
                            weight: Theme.strong
                            text: root.viewModel.deliveryText
                        }
                    }
                    QrCode {
                        Layout.alignment: Qt.AlignTop
                        source: root.viewModel.qrCode
                        description: qsTr("QR code with your case reference")
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
                title: qsTr("What happens next")

                Repeater {
                    model: root.viewModel.nextSteps

                    IconLine {
                        Layout.fillWidth: true
                        iconName: "arrow-right"
                        required text
                    }
                }
                PaymentLines {
                    Layout.fillWidth: true
                    cost: root.viewModel.payment.cost
                    how: root.viewModel.payment.how
                    due: root.viewModel.payment.isDue
                }
            }
        }
    }
}
