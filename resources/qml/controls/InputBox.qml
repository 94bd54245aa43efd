pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

// The box one types into. It takes no clipboard and opens no menu.
T.TextField {
    id: root

    required property string spokenName
    property string spokenDescription: ""
    property bool faulty: false

    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.measure
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.hintingPreference: Font.PreferNoHinting
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.brandInk
    selectByMouse: false
    focusPolicy: Qt.StrongFocus
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => event.accepted = isCommand(event)

    Accessible.role: Accessible.EditableText
    Accessible.name: root.spokenName
    Accessible.description: root.spokenDescription

    // Copy, cut, paste and the rest would carry one citizen's words to the next; AltGr (Control with Alt) writes signs.
    function isCommand(event: KeyEvent): bool {
        const withControl = (event.modifiers & (Qt.ControlModifier | Qt.MetaModifier)) !== 0;
        const withAlt = (event.modifiers & Qt.AltModifier) !== 0;
        return withControl && !withAlt || [Qt.Key_Insert, Qt.Key_Copy, Qt.Key_Cut, Qt.Key_Paste].includes(event.key);
    }

    cursorDelegate: Rectangle {
        width: Theme.lineStrong
        color: Theme.ink
        visible: root.activeFocus
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.faulty ? Theme.lineStrong : Theme.line + 1
        border.color: root.faulty ? Theme.dangerMark : Theme.outline

        FocusRing {
            shown: root.activeFocus
        }
    }
}
