pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A large card to choose: what it is, what it means, what it takes. An unavailable card says why and is not chosen.
ButtonBase {
    id: root

    required property string title
    property string summary: ""
    property string meta: ""
    property string metaIcon: "clock"
    property string unavailableReason: ""
    readonly property bool available: unavailableReason === ""
    readonly property bool stacked: Theme.portrait && Theme.largeText && iconName !== ""

    signal chosen

    onClicked: if (available)
        chosen()
    Layout.fillWidth: true
    Layout.fillHeight: true
    text: title
    description: [summary, meta, unavailableReason].filter(part => part !== "").join(". ")
    padding: Theme.spaceM
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceM
    bottomPadding: Theme.spaceM

    contentItem: GridLayout {
        columns: root.stacked ? 2 : 3
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        Rectangle {
            Layout.alignment: root.summary === "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.row: 0
            Layout.column: 0
            Layout.preferredWidth: Theme.badge
            Layout.preferredHeight: Theme.badge
            visible: root.iconName !== ""
            radius: Theme.radius
            color: root.available ? Theme.brandSoft : Theme.surfaceSunken
            border.width: Theme.highContrast ? Theme.line : 0
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.iconLarge
                color: root.available ? Theme.link : Theme.inkSoft
            }
        }
        ColumnLayout {
            Layout.row: root.stacked ? 1 : 0
            Layout.column: root.stacked ? 0 : 1
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.fillWidth: true
            Layout.alignment: root.summary === "" ? Qt.AlignVCenter : Qt.AlignTop
            spacing: Theme.spaceXs

            HeadingText {
                Layout.fillWidth: true
                text: root.title
                color: root.available ? Theme.link : Theme.inkSoft
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.summary
                visible: text !== ""
                Accessible.ignored: true
            }
            IconLine {
                Layout.fillWidth: true
                iconName: root.available ? root.metaIcon : "alert-triangle"
                text: root.available ? root.meta : root.unavailableReason
                foreground: root.available ? Theme.inkSoft : Theme.warning
                iconColor: root.available ? Theme.inkSoft : Theme.warningMark
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Icon {
            Layout.row: 0
            Layout.column: root.stacked ? 1 : 2
            Layout.alignment: Qt.AlignVCenter | Qt.AlignRight
            name: "chevron-right"
            color: Theme.link
            visible: root.available
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: root.available ? (root.down ? Theme.pressedSoft : Theme.surface) : Theme.surfaceSunken
        border.width: Theme.line
        border.color: Theme.outline

        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radiusL
        }
    }
}
