pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Calls somebody of the branch, seen from the other side of the room; nothing of the citizen is to be seen with it.
FocusScope {
    id: root

    required property PresenceViewModel presence

    visible: presence.staffCalled
    anchors.fill: parent
    focus: visible
    onVisibleChanged: if (visible)
        forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.accent

        TapHandler {}
    }
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowReach ? parent.height - height - Theme.spaceXl : (parent.height - height) / 2
        width: parent.width - 2 * Theme.screenMargin
        spacing: Theme.spaceL

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "hand-stop"
            size: Theme.iconHuge
            color: Theme.accentInk
        }
        TitleText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            font.pixelSize: Theme.signSize
            color: Theme.accentInk
            text: root.presence.call
            Accessible.ignored: true
        }
        TitleText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.accentInk
            text: qsTr("Somebody is being called")
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.accentInk
            text: qsTr("Please stay here. Nobody can see your data now.")
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.dialogWidth
            Layout.minimumHeight: Theme.targetLarge
            focus: true
            text: qsTr("Back to my screen")
            onClicked: root.presence.endCall()
        }
    }
}
