pragma ComponentBehavior: Bound

import QtQuick
import theme

// A QR code on white with its quiet zone, in every mode.
Rectangle {
    id: root

    required property url source
    required property string description

    implicitWidth: Theme.qrCode
    implicitHeight: Theme.qrCode
    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.line
    border.color: Theme.outline

    Image {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        fillMode: Image.PreserveAspectFit
        smooth: false
        cache: false
        sourceSize: Qt.size(width, height)
        source: root.source

        Accessible.role: Accessible.Graphic
        Accessible.name: root.description
    }
}
