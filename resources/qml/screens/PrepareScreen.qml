pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What is needed, what it costs, how long it takes; then the questions that decide whether it can be done here.
StepScreen {
    id: root

    required property PrepareViewModel viewModel
    // Questions that were there from the beginning do not move the screen.
    property bool complete: false

    title: viewModel.title
    lead: viewModel.summary
    wide: true
    primaryText: viewModel.canBook ? qsTr("Book an appointment") : viewModel.refused ? qsTr("Choose another service") : qsTr("Begin")
    primaryIcon: viewModel.canBook ? "calendar" : viewModel.refused ? "arrow-left" : "arrow-right"
    primaryEnabled: viewModel.refused || viewModel.canBegin
    Component.onCompleted: complete = true
    onPrimaryRequested: viewModel.canBook ? viewModel.book() : viewModel.refused ? viewModel.chooseAnother() : viewModel.begin()

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        text: root.viewModel.notice
        visible: text !== ""
    }
    Columns {
        Layout.fillWidth: true

        Pile {
            Panel {
                Layout.fillWidth: true
                title: qsTr("What you need")

                Repeater {
                    model: root.viewModel.needs

                    IconLine {
                        Layout.fillWidth: true
                        iconColor: Theme.successMark
                        required text
                    }
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "papers"
                    text: root.viewModel.paperOnly
                    visible: text !== ""
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceXs
                    Layout.bottomMargin: Theme.spaceXs
                    implicitHeight: Theme.line
                    color: Theme.hairline
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "clock"
                    text: root.viewModel.duration
                }
                PaymentLines {
                    Layout.fillWidth: true
                    cost: root.viewModel.payment.cost
                    how: root.viewModel.payment.how
                    due: root.viewModel.payment.isDue
                }
            }
        }
        Pile {
            HeadingText {
                Layout.fillWidth: true
                text: root.viewModel.questionsText
                visible: text !== ""
            }
            Repeater {
                model: root.viewModel.questions
                onItemAdded: (index, item) => root.complete && item.forceActiveFocus()

                ColumnLayout {
                    id: question

                    required property string slug
                    required property string answer
                    required property string refusal
                    required property string question

                    Layout.fillWidth: true
                    spacing: Theme.spaceM

                    YesNoField {
                        Layout.fillWidth: true
                        label: question.question
                        value: question.answer
                        onChosen: value => root.viewModel.answer(question.slug, value)
                    }
                    Notice {
                        Layout.fillWidth: true
                        kind: Notice.Warning
                        text: question.refusal
                        visible: text !== ""
                    }
                }
            }
        }
    }
}
