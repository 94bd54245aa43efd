pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The head of every screen: whose kiosk it is, and what is always at hand in the same place.
Rectangle {
    id: root

    required property string title
    property string subtitle: ""
    property bool hideable: true
    property bool compact: false
    // Large text in a wide window leaves too little height for whose kiosk it is.
    readonly property bool named: Theme.portrait || !Theme.largeText
    readonly property bool twoRows: named && width > 0 && name.implicitWidth + grid.columnSpacing + tools.implicitWidth > grid.width

    signal homeRequested
    signal languageRequested
    signal displayRequested
    signal hideRequested
    signal helpRequested

    implicitHeight: grid.implicitHeight + 2 * Theme.spaceS + stripe.height
    color: Theme.header

    component Tool: IconButton {
        foreground: Theme.headerInk
        labelSize: Theme.toolSize
        labelled: !root.compact || !Theme.largeText
        pressedColor: Theme.headerPressed
        beside: !root.named
        Layout.fillWidth: root.twoRows || !root.named
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin - Theme.spaceXs
        anchors.topMargin: Theme.spaceS
        columns: root.twoRows ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        RowLayout {
            id: name

            Layout.fillWidth: true
            spacing: Theme.spaceM
            visible: root.named && (!root.compact || !root.twoRows)

            Emblem {}
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StrongText {
                    Layout.fillWidth: true
                    text: root.title
                    color: Theme.headerInk
                    lineHeight: 1
                    font.weight: Theme.bold
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.subtitle
                    color: Theme.headerInk
                    lineHeight: 1
                    visible: text !== "" && !root.compact && !Theme.largeText
                }
            }
        }
        RowLayout {
            id: tools

            Layout.fillWidth: root.twoRows || !root.named
            spacing: Theme.targetGap

            Tool {
                iconName: "world"
                text: qsTr("Language")
                onClicked: root.languageRequested()
            }
            Tool {
                iconName: "text-size"
                text: qsTr("Display")
                onClicked: root.displayRequested()
            }
            Tool {
                iconName: "eye-off"
                text: qsTr("Hide")
                visible: root.hideable
                onClicked: root.hideRequested()
            }
            Tool {
                iconName: "help-circle"
                text: qsTr("Help")
                onClicked: root.helpRequested()
            }
        }
    }
    Rectangle {
        id: stripe

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.lineAccent
        color: Theme.accent
    }
}
