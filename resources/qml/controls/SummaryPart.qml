pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A part of a summary with a name of its own, and the way to change it.
ColumnLayout {
    id: root

    required property string title
    property bool first: false
    default property alias content: body.data

    signal changeRequested

    Layout.fillWidth: true
    spacing: Theme.spaceM

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.lineStrong
        color: Theme.hairline
        visible: !root.first
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        HeadingText {
            Layout.fillWidth: true
            text: root.title
        }
        SecondaryButton {
            iconName: "pencil"
            text: qsTr("Change")
            description: root.title
            onClicked: root.changeRequested()
        }
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        spacing: Theme.spaceS
    }
}
