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
    done: viewModel.done
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
            last: index === lines.count - 1
        }
    }

    Columns {
        Layout.fillWidth: true

        Pile {
            SummaryCard {
                Layout.fillWidth: true
                iconName: "pencil"
                title: qsTr("Your answers")
                visible: root.viewModel.sections.count > 0

                Repeater {
                    model: root.viewModel.sections

                    SummaryPart {
                        id: section

                        required property int index
                        required property var lines
                        required title

                        first: index === 0
                        onChangeRequested: root.viewModel.changePage(index)

                        Lines {
                            model: section.lines
                        }
                    }
                }
            }
        }
        Pile {
            SummaryCard {
                Layout.fillWidth: true
                iconName: "papers"
                title: qsTr("Your papers")
                visible: root.viewModel.papers.count > 0

                Repeater {
                    model: root.viewModel.papers

                    SummaryPart {
                        id: paper

                        required property int index
                        required property string summary
                        required title
                        required property var pictures

                        first: index === 0
                        onChangeRequested: root.viewModel.changePaper(index)

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
                    }
                }
            }
            Repeater {
                model: root.viewModel.identity

                SummaryCard {
                    id: card

                    required property var lines
                    required title

                    Layout.fillWidth: true
                    iconName: "id"

                    Lines {
                        model: card.lines
                    }
                }
            }
            SummaryCard {
                Layout.fillWidth: true
                iconName: "coin-euro"
                title: qsTr("What it costs")

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
