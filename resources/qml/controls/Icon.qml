pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import theme

// One icon of the set in one colour; what points along the line turns with the direction of writing. IconImage tints on the CPU: software rendering has no shaders.
Item {
    id: root

    required property string name
    property int size: Theme.icon
    property color color: Theme.ink
    property bool turnedAround: false
    readonly property bool pointing: ["arrow-left", "arrow-right", "chevron-right", "send", "door-exit"].includes(name)

    implicitWidth: size
    implicitHeight: size

    Accessible.ignored: true

    IconImage {
        anchors.fill: parent
        sourceSize: Qt.size(root.size, root.size)
        source: root.name === "" ? "" : Qt.resolvedUrl("../../icons/" + root.name + ".svg")
        color: root.color
        mirror: root.turnedAround !== (root.pointing && root.LayoutMirroring.enabled)
    }
}
