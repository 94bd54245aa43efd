pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Help, or one of the pages that the law asks for.
StepScreen {
    id: root

    required property SidePageViewModel viewModel

    title: viewModel.title
    wide: true
    primaryText: qsTr("Back to the screen")
    primaryIcon: "check"

    CallButton {
        Layout.fillWidth: true
        text: qsTr("Call staff")
        hint: qsTr("Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.")
        visible: root.viewModel.canCallStaff
        onClicked: root.viewModel.callStaff()
    }
    Columns {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.paragraphs

            Panel {
                id: paragraph

                required property string heading
                required property string text

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                title: heading

                BodyText {
                    Layout.fillWidth: true
                    text: paragraph.text
                }
            }
        }
    }
    Repeater {
        model: root.viewModel.isHelp ? root.viewModel.links : null

        SecondaryButton {
            required property string page
            required property string title

            Layout.fillWidth: true
            quiet: true
            text: title
            onClicked: root.viewModel.open(page)
        }
    }
}
