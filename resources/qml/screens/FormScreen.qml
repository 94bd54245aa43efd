pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One page of questions.
StepScreen {
    id: root

    required property FormViewModel viewModel

    title: viewModel.title
    lead: viewModel.intro
    primaryText: viewModel.primaryLabel
    primaryIcon: "arrow-right"
    onPrimaryRequested: viewModel.complete()

    Connections {
        target: root.viewModel

        function onFaultsFound(firstIndex: int): void {
            (fields.itemAt(firstIndex) as FormField)?.takeFocus();
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.viewModel.pageText
        soft: true
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Info
        text: root.viewModel.notice
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.viewModel.problem
        visible: text !== ""
    }
    Repeater {
        id: fields

        model: root.viewModel.fields

        FormField {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.measure
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "plus"
        text: root.viewModel.addLabel
        visible: text !== ""
        onClicked: root.viewModel.addRepetition()
    }
    SecondaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "trash"
        text: root.viewModel.removeLabel
        visible: text !== ""
        onClicked: root.viewModel.removeRepetition()
    }
}
