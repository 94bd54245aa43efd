pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Nothing to see for whoever stands behind; one touch, wherever it is, brings the screen back.
FocusScope {
    id: root

    required property PresenceViewModel presence

    visible: presence.hidden && !presence.staffCalled
    anchors.fill: parent
    focus: visible
    onVisibleChanged: if (visible)
        forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.header
    }
    TapHandler {
        onTapped: root.presence.show()
    }
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowReach ? parent.height - height - Theme.spaceXxl : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.screenMargin, Theme.dialogWidth)
        spacing: Theme.spaceL

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "eye-off"
            size: Theme.iconHuge
            color: Theme.headerInk
        }
        TitleText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.headerInk
            text: qsTr("Your data is hidden")
        }
        SecondaryButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.targetLarge
            focus: true
            text: qsTr("Show my screen again")
            onClicked: root.presence.show()
        }
    }
}
