pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The services as large cards, a search over them, and where to have what this branch may not do.
StepScreen {
    id: root

    required property ChooseViewModel viewModel

    title: qsTr("What would you like to do?")
    wide: true
    aside: searching
    lead: qsTr("Touch a service. Nothing is binding yet.")

    Component {
        id: searching

        ColumnLayout {
            spacing: Theme.spaceL

            TextInputField {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                label: qsTr("Search")
                help: qsTr("For example: move, dog, lost ID")
                text: root.viewModel.query
                maximumLength: 60
                onEdited: text => root.viewModel.search(text)
            }
            SecondaryButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "x"
                text: qsTr("Show all services")
                visible: root.viewModel.searching
                onClicked: root.viewModel.search("")
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        text: root.viewModel.nothingFound
        visible: text !== ""
    }
    Repeater {
        model: root.viewModel.families

        ColumnLayout {
            id: family

            required property string title
            required property Rows offers

            Layout.fillWidth: true
            spacing: Theme.spaceM

            HeadingText {
                Layout.fillWidth: true
                text: family.title
            }
            CardGrid {
                Layout.fillWidth: true
                columns: 1

                Repeater {
                    model: family.offers

                    OfferCard {
                        onChosen: root.viewModel.choose(slug)
                    }
                }
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        text: qsTr("Elsewhere in Leipzig")
        visible: root.viewModel.elsewhere.count > 0
    }
    CardGrid {
        Layout.fillWidth: true
        columns: 1

        Repeater {
            model: root.viewModel.elsewhere

            OfferCard {
                required summary

                onChosen: root.viewModel.book(slug)
            }
        }
    }
}
