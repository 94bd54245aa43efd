pragma ComponentBehavior: Bound

import QtQuick
import theme
import "keyboardLayouts.mjs" as Layouts

// The kiosk's own keyboard: it writes into whatever text field has the focus. Never mirrored.
Rectangle {
    id: root

    property string language: "de"
    readonly property Item focusItem: Window.activeFocusItem
    readonly property TextInput target: focusItem as TextInput
    readonly property bool wanted: target !== null && !target.readOnly
    readonly property int hints: target ? target.inputMethodHints : Qt.ImhNone
    readonly property string kind: hints & Qt.ImhDigitsOnly ? "number" : hints & Qt.ImhEmailCharactersOnly ? "email" : "text"
    readonly property bool numeric: kind === "number"
    readonly property var rows: Layouts.rows(language, kind, page, Theme.portrait)
    readonly property real columns: numeric ? 3 : Theme.portrait ? 11 : 14.5
    readonly property real unit: (keys.width - (columns - 1) * Theme.targetGap) / columns
    property string page: "letters"
    property bool shifted: false
    property bool locked: false
    property bool accenting: false
    property var accents: []

    readonly property bool spokenApart: true

    signal dismissed

    implicitHeight: keys.implicitHeight + 2 * Theme.spaceS
    color: Theme.surfaceSunken
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onTargetChanged: startField()

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    function startField(): void {
        page = "letters";
        accents = [];
        locked = false;
        accenting = false;
        shifted = kind === "text" && target !== null && target.text === "" && !(hints & Qt.ImhNoAutoUppercase);
    }

    // Without holding anything: the key for accents, the letter, and then its accents are offered.
    function type(character: string): void {
        const offered = accenting ? Layouts.accentsOf(character.toLowerCase()) : [];
        accenting = false;
        if (offered.length > 0)
            accents = offered;
        else
            commit(character);
    }

    function commit(text: string): void {
        accents = [];
        shifted = false;
        if (!target)
            return;
        target.remove(target.selectionStart, target.selectionEnd);
        target.insert(target.cursorPosition, text);
    }

    function erase(): void {
        accents = [];
        if (!target)
            return;
        if (target.selectedText !== "")
            target.remove(target.selectionStart, target.selectionEnd);
        else if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }

    function toNextField(): void {
        let item = target ? target.nextItemInFocusChain(true) : null;
        while (item && item !== target && !(item instanceof TextInput))
            item = item.nextItemInFocusChain(true);
        if (item && item !== target && item.mapToItem(null, 0, 0).y >= target.mapToItem(null, 0, 0).y)
            item.forceActiveFocus(Qt.TabFocusReason);
        else
            dismiss();
    }

    function dismiss(): void {
        if (target)
            target.focus = false;
        dismissed();
    }

    // Once for the next letter, twice to hold, a third time to let go.
    function shift(): void {
        const wasLocked = locked;
        locked = shifted && !locked;
        shifted = !wasLocked && (locked || !shifted);
    }

    function act(action: string): void {
        switch (action) {
        case "erase":
            return erase();
        case "space":
            return commit(" ");
        case "digit0":
            return commit("0");
        case "next":
            return toNextField();
        case "hide":
            return dismiss();
        case "symbols":
            page = page === "letters" ? "symbols" : "letters";
            return;
        case "accent":
            accenting = !accenting;
            return;
        case "shift":
            shift();
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.line
        color: Theme.outline
    }
    Column {
        id: keys

        anchors.top: parent.top
        anchors.topMargin: Theme.spaceS
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width - 2 * Theme.spaceS, root.numeric ? Theme.numberPadWidth : Theme.keyboardWidth)
        spacing: Theme.targetGap

        Repeater {
            model: root.rows

            KeyboardRow {
                required property var modelData

                keys: modelData
                unit: root.unit
                shifted: root.shifted || root.locked
                locked: root.locked
                accenting: root.accenting
                symbols: root.page === "symbols"
                onTyped: character => root.type(character)
                onActed: action => root.act(action)
                onHeld: character => root.accents = Layouts.accentsOf(character)
            }
        }
    }
    AccentBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        accents: root.accents
        shifted: root.shifted || root.locked
        visible: root.accents.length > 0
        onChosen: character => root.commit(character)
        onClosed: root.accents = []
    }
}
