pragma ComponentBehavior: Bound

import QtQuick
import theme

// The visible focus: ink outside and yellow inside, so that one of them shows on every surface; on black the yellow is
// outside.
Rectangle {
    id: root

    required property bool shown
    property int cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    visible: shown
    z: 1
    color: "transparent"
    radius: cornerRadius + Theme.focusWidth
    border.width: Theme.focusInkWidth
    border.color: Theme.highContrast ? Theme.accent : Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusInkWidth
        color: "transparent"
        radius: root.cornerRadius
        border.width: Theme.focusWidth
        border.color: Theme.highContrast ? Theme.canvas : Theme.accent
    }
}
