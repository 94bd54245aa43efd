pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The clerk compares the photo, and gives its owner what lay ready.
StepScreen {
    id: root

    required property CollectionHandoverViewModel viewModel

    title: qsTr("For staff: compare the photo and hand it over")
    lead: qsTr("Ask for the ID card. Photo and name must fit the person in front of you.")
    primaryText: qsTr("Photo compared, handed over")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.confirm()

    Panel {
        Layout.fillWidth: true
        title: root.viewModel.title

        IconLine {
            Layout.fillWidth: true
            iconName: "papers"
            text: qsTr("Number %1").arg(root.viewModel.number)
        }
        IconLine {
            readonly property bool personal: true

            Layout.fillWidth: true
            iconName: "id"
            weight: Theme.strong
            text: root.viewModel.owner
            visible: text !== ""
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "mail"
            text: qsTr("Hand it over sealed, as it came from the city.")
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Info
        title: qsTr("If anything does not fit")
        text: qsTr("Keep it and go back. The citizen can call 115.")
    }
}
