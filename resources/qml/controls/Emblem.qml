pragma ComponentBehavior: Bound

import QtQuick
import theme

// Our own emblem: the counter's arch and a speech mark. Its colours are its own on every ground.
Image {
    id: root

    property int size: Theme.target

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: Qt.resolvedUrl("../../icons/emblem.svg")

    Accessible.ignored: true
}
