pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import theme

// A picture of what to do with card or paper, drawn in three layers that take the theme's colours.
Item {
    id: root

    required property string name
    required property string description
    property int size: Theme.illustration
    readonly property string folder: "../../icons/illustrations/"

    implicitWidth: size
    implicitHeight: Math.round(size * 2 / 3)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    component Layer: IconImage {
        required property string part

        anchors.fill: parent
        sourceSize: Qt.size(root.width, root.height)
        source: Qt.resolvedUrl(root.folder + root.name + "." + part + ".svg")
    }

    Layer {
        part: "fill"
        color: Theme.brandSoft
    }
    Layer {
        part: "accent"
        color: Theme.accent
    }
    Layer {
        part: "line"
        color: Theme.link
    }
}
