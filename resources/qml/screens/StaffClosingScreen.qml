pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What is closed here: a switch for the kiosk, and one for each service.
StepScreen {
    id: root

    required property StaffClosingViewModel viewModel

    title: qsTr("Close or open")
    lead: qsTr("Every switch counts at once, and until you change it again.")
    wide: true

    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    SwitchCard {
        Layout.fillWidth: true
        text: qsTr("This kiosk")
        hint: root.viewModel.kioskOpen ? qsTr("Open: citizens can begin a visit.") : qsTr("Closed: the welcome screen says where to go instead. A visit that has begun can be finished.")
        on: root.viewModel.kioskOpen
        onSwitched: on => root.viewModel.setKioskOpen(on)
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        text: qsTr("Services")
    }
    CardGrid {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.services

            SwitchCard {
                required property string slug
                required property string title
                required property bool isOpen

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: title
                hint: isOpen ? qsTr("Open") : qsTr("Closed: the list says so, and whom to ask.")
                on: isOpen
                onSwitched: on => root.viewModel.setServiceOpen(slug, on)
            }
        }
    }
}
