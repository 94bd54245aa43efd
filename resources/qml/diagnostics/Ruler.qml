pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// A line of 100 mm with a mark every ten, to hold a ruler to.
Item {
    id: root

    readonly property int steps: 10

    implicitWidth: Theme.mm(100) + Theme.spaceL
    implicitHeight: Theme.target

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A line of 100 mm")

    Rectangle {
        id: line

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Theme.mm(100)
        height: Theme.lineStrong
        color: Theme.ink
    }
    Repeater {
        model: root.steps + 1

        Rectangle {
            required property int index
            readonly property bool isLong: index % (root.steps / 2) === 0

            anchors.bottom: line.bottom
            x: line.x + Theme.mm(100) / root.steps * index - width / 2
            width: Theme.lineStrong
            height: isLong ? Theme.spaceL : Theme.spaceM
            color: Theme.ink
        }
    }
}
