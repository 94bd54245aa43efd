pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One answer to look over.
Item {
    id: root

    required property string label
    required property string value
    property bool last: false
    readonly property bool personal: true
    readonly property bool stacked: Theme.portrait || width < Theme.labelledWidth

    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    implicitWidth: row.implicitWidth

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: 0

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)

        BodyText {
            Layout.preferredWidth: root.stacked ? -1 : root.width * Theme.labelShare
            Layout.fillWidth: root.stacked
            Layout.alignment: Qt.AlignTop
            text: root.label
            soft: true
            Accessible.ignored: true
        }
        StrongText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: root.value
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.line
        color: Theme.hairline
        visible: !root.last
    }
}
