pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Under the head of every screen: what is special about this visit.
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""

    signal actionRequested

    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    color: Theme.accent

    Accessible.role: Accessible.Note
    Accessible.name: root.text

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        columns: Theme.largeText && Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        IconLine {
            Layout.fillWidth: true
            iconName: "id"
            iconColor: Theme.accentInk
            foreground: Theme.accentInk
            text: root.text
            Accessible.ignored: true
        }
        SecondaryButton {
            text: root.actionText
            visible: text !== ""
            onClicked: root.actionRequested()
        }
    }
}
