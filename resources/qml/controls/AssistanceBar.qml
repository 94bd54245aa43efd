pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Under the head of every screen: who of the staff is there, what they can see, and what can be done about it.
Rectangle {
    id: root

    property string text: ""
    property string citizensText: ""
    property string staffsText: ""

    signal citizenActed
    signal staffActed

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
        columns: Theme.portrait ? 1 : 2
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
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.targetGap
            visible: root.citizensText !== "" || root.staffsText !== ""

            SecondaryButton {
                text: root.citizensText
                visible: text !== ""
                onClicked: root.citizenActed()
            }
            SecondaryButton {
                text: root.staffsText
                visible: text !== ""
                onClicked: root.staffActed()
            }
        }
    }
}
