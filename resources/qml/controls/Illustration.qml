pragma ComponentBehavior: Bound

import QtQuick
import theme

// A picture of what to do with card or paper. Its colours are its own; in high contrast it lies on white.
Rectangle {
    id: root

    required property string name
    required property string description
    property int size: Theme.illustration

    implicitWidth: size
    implicitHeight: Math.round(size * 2 / 3)
    radius: Theme.radiusL
    color: Theme.highContrast ? Theme.paper : "transparent"

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(root.width, root.height)
        source: root.name === "" ? "" : Qt.resolvedUrl("../../icons/illustrations/" + root.name + ".svg")

        Accessible.ignored: true
    }
}
