pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

// A part or a test that can be opened, with its state.
ButtonBase {
    id: root

    required property string title
    required property string sign
    required property int level
    required property string stateText
    property string found: ""

    signal opened

    onClicked: opened()
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.target
    text: title
    description: [stateText, found].filter(part => part !== "").join(". ")
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0

    contentItem: StatePanel {
        title: root.title
        sign: root.sign
        level: root.level
        stateText: root.stateText
        found: root.found
        opens: true
        Accessible.ignored: true
    }
    background: FocusRing {
        shown: root.visualFocus
        cornerRadius: Theme.radiusS
    }
}
