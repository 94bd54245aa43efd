pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The foot of every screen: back, leave, and the one main action, always in the same place.
Rectangle {
    id: root

    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true
    property bool backVisible: true
    property bool leaveVisible: true
    readonly property bool stacked: Theme.portrait
    readonly property bool alone: !backVisible && !leaveVisible

    signal backRequested
    signal leaveRequested
    signal primaryRequested

    implicitHeight: grid.implicitHeight + 2 * Theme.spaceM
    color: Theme.surface

    // Loaded above or beside the others: keys go through what is written here in its order.
    Component {
        id: main

        PrimaryButton {
            iconName: root.primaryIcon
            iconTrailing: root.primaryIcon === "arrow-right"
            text: root.primaryText
            enabled: root.primaryEnabled
            onClicked: root.primaryRequested()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.line
        color: Theme.hairline
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Loader {
            Layout.fillWidth: true
            active: root.stacked
            visible: active && root.primaryText !== ""
            sourceComponent: main
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.backVisible || root.leaveVisible
            spacing: Theme.targetGap
            uniformCellSizes: root.stacked

            SecondaryButton {
                quiet: true
                implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + topPadding + bottomPadding)
                iconName: Theme.portrait && Theme.largeText ? "" : "arrow-left"
                text: qsTr("Back")
                visible: root.backVisible
                Layout.fillWidth: root.stacked
                Layout.fillHeight: root.stacked
                onClicked: root.backRequested()
            }
            SecondaryButton {
                quiet: true
                implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + topPadding + bottomPadding)
                iconName: Theme.portrait && Theme.largeText ? "" : "x"
                text: qsTr("End visit")
                visible: root.leaveVisible
                Layout.fillWidth: root.stacked
                Layout.fillHeight: root.stacked
                onClicked: root.leaveRequested()
            }
            Item {
                Layout.fillWidth: true
                visible: !root.stacked
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.maximumWidth: root.alone ? Number.POSITIVE_INFINITY : Math.max(Theme.mainWidth, implicitWidth)
            active: !root.stacked
            visible: active && root.primaryText !== ""
            sourceComponent: main
        }
    }
}
