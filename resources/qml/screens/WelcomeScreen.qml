pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Who we are, what can be done here today, in which language and look, and the start; or, while closed, where to go.
StepScreen {
    id: root

    required property WelcomeViewModel viewModel

    title: viewModel.closed ? qsTr("This kiosk is closed right now") : qsTr("Your city hall, right here")
    lead: viewModel.closed ? qsTr("Please use one of these ways.") : qsTr("Do business with the City of Leipzig – with your ID card, in a few minutes.")
    primaryText: viewModel.closed ? "" : qsTr("Start")
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.start()
    hero: true
    wide: true
    picture: Illustration {
        name: "welcome"
        size: Theme.illustrationHero
        description: qsTr("The city hall among other houses, the sun above them")
    }

    Columns {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ScreenHead {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !Theme.split
            hero: true
            title: root.title
            lead: root.lead
            picture: root.picture
        }
        Pile {
            Layout.fillHeight: Theme.split

            Notice {
                Layout.fillWidth: true
                kind: Notice.Warning
                text: root.viewModel.staffNotice
                visible: text !== ""
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("Where to go instead")
                visible: root.viewModel.closed

                IconLine {
                    Layout.fillWidth: true
                    iconName: "map-pin"
                    text: root.viewModel.counter
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "phone"
                    text: qsTr("Telephone 115")
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "calendar"
                    text: qsTr("Any citizens' office of the City of Leipzig")
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "world"
                    text: "www.leipzig.de"
                }
            }
            Panel {
                Layout.fillWidth: true
                title: qsTr("What you can do here today")
                visible: !root.viewModel.closed

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceS

                    Repeater {
                        model: root.viewModel.services

                        IconLine {
                            required property string title
                            required property string obstacle
                            required property bool available

                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.target
                            Layout.alignment: Qt.AlignTop
                            iconName: available ? "circle-check" : "alert-triangle"
                            iconColor: available ? Theme.successMark : Theme.warningMark
                            text: available ? title : qsTr("%1 – %2").arg(title).arg(obstacle)
                        }
                    }
                }
                IconLine {
                    Layout.fillWidth: true
                    iconName: "plus"
                    iconColor: Theme.successMark
                    text: root.viewModel.moreText
                    visible: text !== ""
                }
            }
            Item {
                Layout.fillHeight: true
                visible: Theme.split
            }
            ChoiceGrid {
                Layout.fillWidth: true

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
            }
            ChoiceGrid {
                Layout.fillWidth: true
                across: 2

                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    iconName: "text-size"
                    text: root.viewModel.display.largeText ? qsTr("Normal text") : qsTr("Larger text")
                    onClicked: root.viewModel.display.toggleLargeText()
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    iconName: "contrast"
                    text: root.viewModel.display.highContrast ? qsTr("Normal contrast") : qsTr("High contrast")
                    onClicked: root.viewModel.display.chooseContrast(!root.viewModel.display.highContrast)
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    iconName: "disabled"
                    text: root.viewModel.display.lowReach ? qsTr("Normal height") : qsTr("Reach lower")
                    onClicked: root.viewModel.display.chooseLowReach(!root.viewModel.display.lowReach)
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    iconName: "pencil"
                    text: qsTr("Practise first")
                    visible: !root.viewModel.closed
                    onClicked: root.viewModel.practise()
                }
            }
        }
    }
}
