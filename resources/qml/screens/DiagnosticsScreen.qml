pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import diagnostics
import Kiosk.ViewModels

// The technician's pages: overview, one part, one test, what was set aside, the log, the report.
StepScreen {
    id: root

    required property DiagnosticsViewModel viewModel
    readonly property string page: viewModel.page

    title: viewModel.title
    lead: viewModel.lead
    sign: "shield-check"
    wide: true
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    onPrimaryRequested: viewModel.goOn()
    onPageChanged: toTop()
    cover: viewModel.cover === "touch" ? grid : viewModel.cover === "colours" ? colours : null

    picture: viewModel.showsPicture ? place : null

    Component {
        id: place

        Illustration {
            name: root.viewModel.picture
            description: root.viewModel.lead
        }
    }
    Component {
        id: grid

        TouchGrid {
            viewModel: root.viewModel.screenTest
            onGivenUp: root.viewModel.judge(false)
        }
    }
    Component {
        id: colours

        ColourField {
            viewModel: root.viewModel.screenTest
        }
    }

    CardGrid {
        Layout.fillWidth: true
        visible: root.page === "overview"

        Repeater {
            model: root.viewModel.parts

            StateCard {
                required property string key
                required stateText
                required sign
                required level
                required found

                onOpened: root.viewModel.openPart(key)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.largeText ? 1 : 3
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        visible: root.page === "overview"

        SecondaryButton {
            Layout.fillWidth: true
            iconName: "certificate"
            text: qsTr("Readiness report")
            enabled: !root.viewModel.looking
            onClicked: root.viewModel.openReport()
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "send"
            text: root.viewModel.stuckLabel
            onClicked: root.viewModel.openStuck()
        }
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "papers"
            text: qsTr("Log")
            onClicked: root.viewModel.openLog()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: root.page === "part"

        Repeater {
            model: root.viewModel.checks

            StatePanel {
                required stateText
                required title
                required sign
                required level
                required found
                required code
                required remedy

                Layout.fillWidth: true
            }
        }
        HeadingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            text: qsTr("Guided tests")
            visible: root.viewModel.tests.count > 0
        }
        Repeater {
            model: root.viewModel.tests

            StateCard {
                required property string key
                required stateText
                required sign
                required level
                required found

                onOpened: root.viewModel.openTest(key)
            }
        }
    }
    DiagnosticsTest {
        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.page === "test"
    }
    Repeater {
        model: root.page === "stuck" ? root.viewModel.stuck : null

        Panel {
            id: stuck

            required property string reference
            required property string service
            required property string sealed
            required property string reason

            Layout.fillWidth: true
            title: reference

            BodyText {
                Layout.fillWidth: true
                text: [stuck.service, stuck.sealed, stuck.reason].join(" · ")
            }
            SecondaryButton {
                iconName: "send"
                text: qsTr("Send again")
                description: stuck.reference
                onClicked: root.viewModel.retry(stuck.reference)
            }
        }
    }
    Repeater {
        model: root.page === "log" ? root.viewModel.log : null

        SummaryRow {
            required property string moment
            required property string text

            Layout.fillWidth: true
            label: moment
            value: text
        }
    }
    DiagnosticsReport {
        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.page === "report"
    }
}
