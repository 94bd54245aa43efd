pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Content that may be longer than the screen: moved by two buttons, never by a gesture alone, and it follows the focus.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool stretched: false
    property real maximumWidth: width
    // Room that was once made for the buttons stays: narrower text is longer, so that taking the room back could make
    // the text fit and overflow by turns, for ever.
    property bool scrollable: true
    property bool alwaysRoom: false
    readonly property bool overflows: scrollable && flick.contentHeight > flick.height + 1
    property bool roomMade: false
    readonly property bool roomy: alwaysRoom || scrollable && roomMade
    readonly property Item focusItem: Window.activeFocusItem

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight + 2 * Theme.focusWidth
    onFocusItemChanged: reveal(focusItem)
    onHeightChanged: reveal(focusItem)

    function reveal(item: Item): void {
        let up = item;
        while (up && up !== column)
            up = up.parent;
        if (up !== column || item === column)
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.spaceXl;
        const bottom = top + item.height + 2 * Theme.spaceXl;
        if (top < flick.contentY)
            flick.moveTo(top);
        else if (bottom > flick.contentY + flick.height)
            flick.moveTo(bottom - flick.height);
    }

    function toTop(): void {
        flick.moveTo(0);
    }

    // Asked when everything is laid out: on the way there, a text may be too long for a moment.
    Connections {
        target: root.Window.window
        enabled: root.overflows && !root.roomMade

        function onAfterAnimating(): void {
            root.roomMade = true;
        }
    }
    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.leftMargin: -Theme.focusWidth
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.width + 2 * Theme.focusWidth - (root.roomy ? rail.width + Theme.spaceM : 0)
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.focusWidth
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflows
        clip: true

        function moveTo(y: real): void {
            contentY = Math.max(0, Math.min(contentHeight - height, y));
        }

        ColumnLayout {
            id: column

            x: Theme.rightToLeft ? flick.width - width - Theme.focusWidth : Theme.focusWidth
            y: Theme.focusWidth
            width: Math.min(flick.width - 2 * Theme.focusWidth, root.maximumWidth)
            height: root.stretched ? Math.max(implicitHeight, flick.height - 2 * Theme.focusWidth) : implicitHeight
            spacing: Theme.spaceL
        }
    }
    Edge {
        anchors.top: parent.top
        visible: flick.contentY > 1
    }
    Edge {
        anchors.bottom: parent.bottom
        visible: root.overflows && flick.contentY < flick.contentHeight - flick.height - 1
    }
    GridLayout {
        id: rail

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.target
        visible: root.overflows
        columns: 1
        rowSpacing: Theme.targetGap

        // For fingers only: keys move the focus, which the content follows. With the focus the rail would close the
        // keyboard, and with that overflow and rail would go, and the focus with them.
        SecondaryButton {
            Layout.row: Theme.lowReach ? 1 : 0
            Layout.preferredWidth: Theme.target
            leftPadding: 0
            rightPadding: 0
            iconName: "chevron-up"
            focusPolicy: Qt.NoFocus
            enabled: flick.contentY > 1
            onClicked: flick.moveTo(flick.contentY - flick.height + Theme.spaceXxl)
            Accessible.name: qsTr("Scroll up")
        }
        Rectangle {
            Layout.row: Theme.lowReach ? 0 : 1
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            implicitWidth: Theme.scrollBar
            radius: width / 2
            color: Theme.surfaceSunken

            Rectangle {
                width: parent.width
                y: flick.visibleArea.yPosition * parent.height
                height: flick.visibleArea.heightRatio * parent.height
                radius: width / 2
                color: Theme.outline
            }
        }
        SecondaryButton {
            Layout.row: 2
            Layout.preferredWidth: Theme.target
            leftPadding: 0
            rightPadding: 0
            iconName: "chevron-down"
            focusPolicy: Qt.NoFocus
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            onClicked: flick.moveTo(flick.contentY + flick.height - Theme.spaceXxl)
            Accessible.name: qsTr("Scroll down")
        }
    }

    component Edge: Rectangle {
        anchors.left: flick.left
        anchors.right: flick.right
        height: Theme.line
        color: Theme.outline
    }
}
