pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A question that comes first. It lies over everything; the screen beneath is to be disabled while it is open.
FocusScope {
    id: root

    required property string title
    property string text: ""
    property int countdown: -1
    property string countdownUnit: ""
    property string iconName: ""
    property string primaryText: ""
    property string secondaryText: ""
    default property alias content: body.data

    signal primaryRequested
    signal secondaryRequested

    anchors.fill: parent
    focus: visible
    onVisibleChanged: if (visible)
        forceActiveFocus()

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Accessible.description: root.text

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {}
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowReach ? parent.height - height - Theme.spaceL : (parent.height - height) / 2
        width: Math.min(Theme.dialogWidth, root.width - 2 * Theme.spaceL)
        height: Math.min(column.implicitHeight + 2 * Theme.spaceXl, root.height - 2 * Theme.spaceL)
        radius: Theme.radiusL
        color: Theme.surface
        border.width: Theme.lineStrong
        border.color: Theme.outline

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.radiusL
            anchors.rightMargin: Theme.radiusL
            height: Theme.lineAccent
            color: Theme.accent
        }
        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.spaceXl
            spacing: Theme.spaceL

            ScrollPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                scrollable: Theme.largeText
                alwaysRoom: Theme.largeText
                spacing: Theme.spaceM

                Icon {
                    name: root.iconName
                    size: Theme.iconLarge
                    color: Theme.link
                    visible: name !== ""
                }
                TitleText {
                    Layout.fillWidth: true
                    text: root.title
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.text
                    visible: text !== ""
                }
                CountdownNumber {
                    Layout.fillWidth: true
                    seconds: root.countdown
                    unit: root.countdownUnit
                    visible: root.countdown >= 0
                }
                ColumnLayout {
                    id: body

                    Layout.fillWidth: true
                    spacing: Theme.spaceM
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.portrait || Theme.largeText ? 1 : 2
                columnSpacing: Theme.targetGap
                rowSpacing: Theme.targetGap
                uniformCellWidths: true

                PrimaryButton {
                    Layout.fillWidth: true
                    focus: true
                    text: root.primaryText
                    visible: text !== ""
                    onClicked: root.primaryRequested()
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.targetLarge
                    text: root.secondaryText
                    visible: text !== ""
                    onClicked: root.secondaryRequested()
                }
            }
        }
    }
}
