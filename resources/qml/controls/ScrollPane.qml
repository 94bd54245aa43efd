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
    property bool scrollable: true
    property bool alwaysRoom: false
    readonly property bool overflows: scrollable && flick.contentHeight > flick.height + 1
    // Room is made for the buttons when the content is too long for its place. Narrower text is longer still, so that
    // its fitting says nothing; the room is taken back, and asked for anew, only when there is less to show or more
    // place for it than when the whole width was not enough.
    property bool roomMade: false
    property real leastContent: 0
    property real mostPlace: 0
    readonly property bool roomy: alwaysRoom || scrollable && roomMade
    readonly property Item focusItem: Window.activeFocusItem

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight + 2 * Theme.focusWidth
    // Until somebody moves the content, it follows the focus; a new focus, or another height, makes it follow again.
    property bool following: true
    onFocusItemChanged: following = true
    onHeightChanged: following = true

    function reveal(item: Item): void {
        let up = item;
        while (up && up !== column)
            up = up.parent;
        if (up !== column || item === column)
            return;
        const margin = Math.max(0, Math.min(Theme.spaceXl, (flick.height - item.height) / 2));
        const top = item.mapToItem(column, 0, 0).y - margin;
        const bottom = top + item.height + 2 * margin;
        flick.moveTo(Math.max(Math.min(flick.contentY, top), Math.min(top, bottom - flick.height)));
    }

    function toTop(): void {
        move(0);
    }

    function move(y: real): void {
        following = false;
        flick.moveTo(y);
    }

    function makeRoom(): void {
        if (!roomMade) {
            roomMade = overflows;
            mostPlace = flick.height;
            leastContent = 0;
        } else if (leastContent === 0) {
            leastContent = flick.contentHeight;
        } else if (flick.contentHeight < leastContent - 1 || flick.height > mostPlace + 1) {
            roomMade = false;
        }
    }

    // Asked when everything is laid out: on the way there, a text may be too long or a field too low for a moment.
    Connections {
        target: root.Window.window
        enabled: root.scrollable && (root.overflows || root.roomMade)

        function onAfterAnimating(): void {
            root.makeRoom();
            if (root.following)
                root.reveal(root.focusItem);
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
        onMovementStarted: root.following = false

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
            onClicked: root.move(flick.contentY - flick.height + Theme.spaceXxl)
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
            onClicked: root.move(flick.contentY + flick.height - Theme.spaceXxl)
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
