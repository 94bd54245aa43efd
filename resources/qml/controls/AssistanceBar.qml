pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Under the head of every screen: who of the staff is there, what they can see, and what can be done about it.
// Its words grow as those of the head do, so that room is left for the screen.
Rectangle {
    id: root

    property string text: ""
    property string citizensText: ""
    property string staffsText: ""
    readonly property bool stacked: width > 0 && words.implicitWidth + acts.implicitWidth + row.columnSpacing > row.width && Theme.portrait

    signal citizenActed
    signal staffActed

    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    color: Theme.accent
    visible: text !== ""

    Accessible.role: Accessible.Note
    Accessible.name: root.text

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Icon {
                name: "id"
                color: Theme.accentInk
            }
            BodyText {
                id: words

                Layout.fillWidth: true
                text: root.text
                color: Theme.accentInk
                font.pixelSize: Theme.toolSize
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: acts

            Layout.alignment: Qt.AlignRight
            spacing: Theme.targetGap
            visible: root.citizensText !== "" || root.staffsText !== ""

            SecondaryButton {
                text: root.citizensText
                textSize: Theme.toolSize
                visible: text !== ""
                onClicked: root.citizenActed()
            }
            SecondaryButton {
                text: root.staffsText
                textSize: Theme.toolSize
                visible: text !== ""
                onClicked: root.staffActed()
            }
        }
    }
}
