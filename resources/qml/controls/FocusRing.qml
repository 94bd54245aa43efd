pragma ComponentBehavior: Bound

import QtQuick
import theme

// The visible focus: ink outside and yellow inside, so that one of them shows on every surface; on black the yellow is
// outside. Few controls ever have the focus, so it is made when it comes.
Loader {
    id: root

    required property bool shown
    property int cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    z: 1
    active: shown
    visible: shown
    sourceComponent: Rectangle {
        color: "transparent"
        radius: root.cornerRadius + Theme.focusWidth
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
}
