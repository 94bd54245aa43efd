pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

// What all buttons share: size, icon and words, focus, the press that counts only when released inside.
T.AbstractButton {
    id: root

    property string iconName: ""
    property bool iconTrailing: false
    property color foreground: Theme.ink
    property int weight: Theme.strong
    property int textSize: Theme.bodySize
    property string description: ""
    property bool centred: true
    property bool underlined: false
    property bool armed: false

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    focusPolicy: Qt.StrongFocus
    onActiveFocusChanged: armed = false
    Keys.onReturnPressed: event => root.arm(event)
    Keys.onEnterPressed: event => root.arm(event)
    Keys.onReleased: event => root.actByKey(event)

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description

    // Enter acts as a finger does: when it is released, on the control that it was pressed on.
    function arm(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            armed = true;
    }

    function actByKey(event: KeyEvent): void {
        if (!armed || event.isAutoRepeat || event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        armed = false;
        event.accepted = true;
        root.click();
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: root.centred ? (parent.width - width) / 2 : root.mirrored ? parent.width - width : 0
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.spaceS
            layoutDirection: root.iconTrailing ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                name: root.iconName
                color: root.foreground
                visible: root.iconName !== ""
                transform: Translate {
                    x: root.mirrored === root.iconTrailing ? words.spare : -words.spare
                }
            }
            BodyText {
                id: words

                // Words in two lines are narrower than their place; the icon stays beside them.
                readonly property real spare: root.centred ? Math.max(0, (width - contentWidth) / 2) : 0

                Layout.fillWidth: true
                text: root.text
                color: root.foreground
                font.weight: root.weight
                font.pixelSize: root.textSize
                font.underline: root.underlined
                lineHeight: 1
                visible: root.text !== ""
                horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
