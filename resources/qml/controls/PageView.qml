pragma ComponentBehavior: Bound

import QtQuick
import theme

// One scanned page, as large as there is room for it.
Item {
    id: root

    required property url source
    required property string description

    implicitWidth: Theme.pageWidth
    implicitHeight: Math.round(Theme.pageWidth * Math.SQRT2)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Rectangle {
        anchors.centerIn: page
        width: page.paintedWidth + 2 * Theme.line
        height: page.paintedHeight + 2 * Theme.line
        color: Theme.paper
        border.width: Theme.line
        border.color: Theme.outline
    }
    Image {
        id: page

        anchors.fill: parent
        anchors.margins: Theme.line
        fillMode: Image.PreserveAspectFit
        autoTransform: true
        source: root.source
        sourceSize: Qt.size(root.implicitHeight, root.implicitHeight)
        cache: false

        Accessible.ignored: true
    }
}
