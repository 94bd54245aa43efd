pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One paper: scan a page, look at it, scan the next or go on.
StepScreen {
    id: root

    required property ScanViewModel viewModel

    title: viewModel.title
    lead: viewModel.help
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    primaryEnabled: !viewModel.scanning
    onPrimaryRequested: viewModel.goOn()
    picture: viewModel.hasPages ? null : instruction

    Component {
        id: instruction

        Illustration {
            name: "paper_on_scanner"
            description: qsTr("A sheet lies face down in the corner of the scanner's glass")
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.viewModel.paperText
        soft: true
        visible: text !== ""
    }
    ProgressBar {
        Layout.fillWidth: true
        value: root.viewModel.progress
        text: qsTr("The page is being scanned")
        visible: root.viewModel.scanning
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        visible: root.viewModel.hasPages

        Repeater {
            model: root.viewModel.pages

            Thumbnail {
                required property string pageId
                required property string picture

                source: picture
                enabled: !root.viewModel.scanning
                onRetakeRequested: root.viewModel.scanAgain(pageId)
                onDeleteRequested: root.viewModel.discard(pageId)
            }
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        iconName: root.viewModel.secondaryIcon
        text: root.viewModel.secondaryLabel
        visible: text !== ""
        enabled: !root.viewModel.scanning
        onClicked: root.viewModel.goOtherWay()
    }
}
