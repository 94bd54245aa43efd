pragma ComponentBehavior: Bound

import QtQuick
import theme

// The visible focus: yellow outside, ink inside, so that it shows on every surface.
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
    border.width: Theme.focusWidth
    border.color: Theme.accent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        color: "transparent"
        radius: root.cornerRadius
        border.width: Theme.focusInkWidth
        border.color: Theme.highContrast ? Theme.canvas : Theme.ink
    }
}
