pragma ComponentBehavior: Bound

import QtQuick
import theme

// One icon, large on a disc of its own: what a screen is about, seen from two steps away.
Item {
    id: root

    required property string name

    implicitWidth: Theme.sign
    implicitHeight: Theme.sign

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height)
        height: width
        radius: width / 2
        color: Theme.brandSoft
        border.width: Theme.highContrast ? Theme.lineStrong : 0
        border.color: Theme.outline

        Icon {
            anchors.centerIn: parent
            name: root.name
            size: Theme.iconHuge
            color: Theme.link
        }
    }
}
