pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Whether it is ready, where it lies, and how to get it.
StepScreen {
    id: root

    required property CollectionStatusViewModel viewModel

    title: viewModel.title
    lead: viewModel.explanation
    sign: "papers"
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    primaryEnabled: !viewModel.waiting
    onPrimaryRequested: viewModel.goOn()

    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXl
        text: qsTr("Asking the city …")
        visible: root.viewModel.waiting
    }
    Panel {
        Layout.fillWidth: true
        title: root.viewModel.thing.title
        visible: !root.viewModel.waiting

        IconLine {
            Layout.fillWidth: true
            iconName: root.viewModel.good ? "circle-check" : "clock"
            iconColor: root.viewModel.good ? Theme.successMark : Theme.infoMark
            text: qsTr("Number %1").arg(root.viewModel.thing.number)
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "map-pin"
            text: root.viewModel.place
            visible: text !== ""
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "clock"
            text: root.viewModel.hours
            visible: text !== ""
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "calendar"
            text: root.viewModel.keepUntil
            visible: text !== ""
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "id"
            text: root.viewModel.bring
            visible: text !== ""
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("For the staff")
        visible: root.viewModel.shelf !== ""

        DisplayText {
            Layout.fillWidth: true
            text: root.viewModel.shelf
        }
        IconLine {
            readonly property bool personal: true

            Layout.fillWidth: true
            iconName: "id"
            text: root.viewModel.thing.owner
            visible: root.viewModel.isWithClerk
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetLarge
        text: qsTr("Look up another number")
        visible: root.viewModel.canAskAgain
        onClicked: root.viewModel.askAgain()
    }
}
