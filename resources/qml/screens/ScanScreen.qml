pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One paper: scan a page, look at it, put it right, scan the next or go on.
StepScreen {
    id: root

    required property ScanViewModel viewModel
    readonly property string view: viewModel.view

    title: viewModel.title
    lead: viewModel.help
    wide: viewModel.showsPages
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    onPrimaryRequested: viewModel.goOn()
    picture: viewModel.picture !== "" ? page : viewModel.showsPlace ? place : null
    onViewChanged: toTop()

    Component {
        id: place

        ScanPlace {
            hasFeeder: root.viewModel.hasFeeder
        }
    }
    Component {
        id: page

        PageView {
            source: root.viewModel.picture
            description: root.viewModel.pictureText
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.viewModel.paperText
        soft: true
        visible: text !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: root.viewModel.working

        Repeater {
            model: root.viewModel.work

            IconLine {
                required property string label
                required property bool current
                required iconName

                Layout.fillWidth: true
                text: label
                soft: !current
                weight: current ? Theme.strong : Theme.regular
            }
        }
        ProgressBar {
            Layout.fillWidth: true
            value: root.viewModel.progress
            text: ""
            visible: value >= 0
            Accessible.name: root.viewModel.workText
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: root.viewModel.problemTitle
        text: root.viewModel.problemText
        visible: title !== ""
    }
    Notice {
        Layout.fillWidth: true
        readonly property bool personal: true

        title: root.viewModel.suggestionTitle
        text: root.viewModel.suggestionText
        actionText: qsTr("Use this code")
        visible: title !== ""
        onActionRequested: root.viewModel.acceptSuggestion()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText || actions.count === 1 ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        visible: actions.count > 0

        Repeater {
            id: actions

            model: root.viewModel.actions

            SecondaryButton {
                required property int index
                required property string label
                required property bool available
                required iconName

                Layout.fillWidth: true
                Layout.minimumHeight: Theme.targetLarge
                text: label
                enabled: available
                onClicked: root.viewModel.act(index)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        visible: root.viewModel.showsPages

        Repeater {
            model: root.viewModel.pages

            Thumbnail {
                required property string pageId
                required property string picture
                required label
                required warning

                source: picture
                description: warning === "" ? qsTr("Look at it or change it") : warning
                onClicked: root.viewModel.open(pageId)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.viewModel.waitsForPaper

        IconLine {
            Layout.fillWidth: true
            iconName: "scan"
            text: root.viewModel.placeText
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "papers"
            text: qsTr("Several sheets: into the feeder, face up")
            visible: root.viewModel.hasFeeder
        }
    }
    Notice {
        Layout.fillWidth: true
        title: qsTr("Only paper can be handed in here")
        text: qsTr("Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.")
        visible: root.viewModel.waitsForPaper
    }
}
