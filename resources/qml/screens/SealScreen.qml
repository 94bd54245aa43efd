pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Nothing to do but to wait.
StepScreen {
    id: root

    required property SealViewModel viewModel

    picture: Theme.split ? sign : sealing
    title: qsTr("Your submission is being sealed")
    lead: qsTr("It is encrypted so that only the city can read it. This takes a few seconds.")

    WorkingIndicator {
        Layout.fillWidth: true
        text: root.viewModel.serviceTitle
        visible: Theme.split
    }
    Component {
        id: sign

        Sign {
            name: "lock"
        }
    }
    Component {
        id: sealing

        ColumnLayout {
            spacing: Theme.spaceXl

            Sign {
                Layout.alignment: Qt.AlignHCenter
                name: "lock"
                visible: Theme.portrait || !Theme.largeText
            }
            WorkingIndicator {
                Layout.preferredWidth: Theme.portrait ? -1 : Theme.sideWidth
                text: root.viewModel.serviceTitle
            }
        }
    }
}
