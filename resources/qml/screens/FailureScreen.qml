pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// What happened, what to do, and the ways on.
StepScreen {
    id: root

    required property FailureViewModel viewModel

    title: viewModel.title
    lead: viewModel.explanation
    primaryText: viewModel.primaryLabel
    primaryIcon: viewModel.primaryIcon
    onPrimaryRequested: viewModel.goOn()
    picture: viewModel.picture === "" ? sign : hint

    Component {
        id: hint

        Illustration {
            name: root.viewModel.picture
            description: root.viewModel.nextStep
        }
    }

    Component {
        id: sign

        Sign {
            name: root.viewModel.iconName
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: root.viewModel.asksStaff ? Notice.Warning : Notice.Info
        title: qsTr("What you can do now")
        text: root.viewModel.nextStep
    }
    Repeater {
        model: root.viewModel.otherWays

        SecondaryButton {
            required property int index
            required property string label
            required iconName

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.targetLarge
            text: label
            onClicked: root.viewModel.goOtherWay(index)
        }
    }
    BodyText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("For the staff: %1").arg(root.viewModel.code)
    }
}
