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

        RowLayout {
            Layout.fillWidth: true
            Layout.row: root.stacked ? 1 : 0
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
                onClicked: root.backRequested()
            }
            SecondaryButton {
                quiet: true
                implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + topPadding + bottomPadding)
                iconName: Theme.portrait && Theme.largeText ? "" : "x"
                text: qsTr("End visit")
                visible: root.leaveVisible
                Layout.fillWidth: root.stacked
                onClicked: root.leaveRequested()
            }
            Item {
                Layout.fillWidth: true
                visible: !root.stacked
            }
        }
        PrimaryButton {
            Layout.row: 0
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.maximumWidth: root.stacked || root.alone ? Number.POSITIVE_INFINITY : Math.max(Theme.mainWidth, implicitWidth)
            iconName: root.primaryIcon
            iconTrailing: root.primaryIcon === "arrow-right"
            text: root.primaryText
            enabled: root.primaryEnabled
            visible: text !== ""
            onClicked: root.primaryRequested()
        }
    }
}
