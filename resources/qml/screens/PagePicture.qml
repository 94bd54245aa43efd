pragma ComponentBehavior: Bound

import QtQuick
import theme

// A scanned page, small, to be recognised and not to be changed.
Rectangle {
    id: root

    required property url source
    required property string description

    implicitWidth: Theme.thumbnailWidth
    implicitHeight: Math.round(implicitWidth * Math.SQRT2)
    color: Theme.paper
    border.width: Theme.line
    border.color: Theme.outline

    Image {
        anchors.fill: parent
        anchors.margins: Theme.line
        fillMode: Image.PreserveAspectFit
        autoTransform: true
        source: root.source
        sourceSize.width: width
        cache: false

        Accessible.role: Accessible.Graphic
        Accessible.name: root.description
    }
}
