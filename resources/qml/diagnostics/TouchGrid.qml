pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The whole glass as a grid: a finger fills the fields, and what stays empty is a dead zone.
Rectangle {
    id: root

    required property TouchTestViewModel viewModel

    signal givenUp

    color: Theme.canvas

    Grid {
        anchors.fill: parent
        columns: root.viewModel.columns

        Repeater {
            model: root.viewModel.touched

            Rectangle {
                required property bool modelData

                width: root.width / root.viewModel.columns
                height: root.height / root.viewModel.rows
                color: modelData ? Theme.successSoft : Theme.surface
                border.width: Theme.line
                border.color: Theme.outline

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    color: Theme.successMark
                    visible: parent.modelData
                }
            }
        }
    }
    PointHandler {
        target: null
        onPointChanged: if (active)
            root.viewModel.touch(point.position.x / root.width, point.position.y / root.height)
    }
    Panel {
        anchors.centerIn: parent
        width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.screenMargin)

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Move a finger over every field")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("%1 fields are left.").arg(root.viewModel.left)
        }
        SecondaryButton {
            Layout.fillWidth: true
            text: qsTr("Some fields do not answer")
            onClicked: root.givenUp()
        }
    }
}
