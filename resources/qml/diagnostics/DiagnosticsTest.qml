pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One guided test: what the kiosk does, what a person must judge, and the newest result.
ColumnLayout {
    id: root

    required property DiagnosticsViewModel viewModel
    readonly property bool judges: viewModel.asks

    spacing: Theme.spaceL

    WorkingIndicator {
        Layout.fillWidth: true
        text: root.viewModel.workText
        visible: text !== ""
    }
    Ruler {
        Layout.alignment: Qt.AlignHCenter
        visible: root.judges && root.viewModel.test === "ruler"
    }
    HeadingText {
        Layout.fillWidth: true
        text: root.viewModel.question
        visible: root.judges && text !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        visible: root.judges

        SecondaryButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.targetLarge
            iconName: "check"
            text: qsTr("Yes, it is good")
            onClicked: root.viewModel.judge(true)
        }
        SecondaryButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.targetLarge
            iconName: "x"
            text: qsTr("No, it is not")
            onClicked: root.viewModel.judge(false)
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: [Notice.Info, Notice.Success, Notice.Warning, Notice.Error][root.viewModel.resultLevel]
        title: root.viewModel.resultTitle
        text: root.viewModel.resultText
        visible: title !== ""
    }
}
