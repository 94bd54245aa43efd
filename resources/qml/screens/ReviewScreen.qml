pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Everything that will be sent, with the way back to each part.
StepScreen {
    id: root

    required property ReviewViewModel viewModel

    title: qsTr("Is everything right?")
    lead: qsTr("Please check what will be sent to the city. You can change anything.")
    wide: true
    primaryText: qsTr("Everything is right")
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.confirm()

    component Lines: Repeater {
        id: lines

        SummaryRow {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            label: modelData.label
            value: modelData.value
            changeable: false
            last: index === lines.count - 1
        }
    }

    Columns {
        Layout.fillWidth: true

        Pile {
            Repeater {
                model: root.viewModel.identity

                Panel {
                    id: card

                    required property var lines
                    required title

                    Layout.fillWidth: true

                    Lines {
                        model: card.lines
                    }
                }
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("What it costs")

                PaymentLines {
                    Layout.fillWidth: true
                    cost: root.viewModel.payment.cost
                    how: root.viewModel.payment.how
                    due: root.viewModel.payment.isDue
                }
            }
        }
        Pile {
            Repeater {
                model: root.viewModel.sections

                Panel {
                    id: section

                    required property int index
                    required property var lines
                    required title

                    Layout.fillWidth: true

                    Lines {
                        model: section.lines
                    }
                    SecondaryButton {
                        Layout.topMargin: Theme.spaceXs
                        iconName: "pencil"
                        text: qsTr("Change")
                        description: section.title
                        onClicked: root.viewModel.changePage(section.index)
                    }
                }
            }
            Repeater {
                model: root.viewModel.papers

                Panel {
                    id: paper

                    required property int index
                    required property string summary
                    required title
                    required property var pictures

                    Layout.fillWidth: true

                    BodyText {
                        Layout.fillWidth: true
                        text: paper.summary
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.targetGap

                        Repeater {
                            model: paper.pictures

                            PagePicture {
                                required property string modelData
                                required property int index

                                source: modelData
                                description: qsTr("Page %1").arg(index + 1)
                            }
                        }
                    }
                    SecondaryButton {
                        Layout.topMargin: Theme.spaceXs
                        iconName: "pencil"
                        text: qsTr("Change")
                        description: paper.title
                        onClicked: root.viewModel.changePaper(paper.index)
                    }
                }
            }
        }
    }
}
