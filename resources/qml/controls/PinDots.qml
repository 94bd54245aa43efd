pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// How many digits have been typed, out of how many.
Rectangle {
    id: root

    required property int count
    required property int capacity

    implicitWidth: row.implicitWidth + 2 * Theme.spaceL
    implicitHeight: Theme.targetLarge
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.line + 1
    border.color: Theme.outline

    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("%1 of %2 digits").arg(root.count).arg(root.capacity)
    Accessible.description: root.count === root.capacity ? qsTr("Enter confirms") : ""

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceM

        Repeater {
            model: root.capacity

            Rectangle {
                required property int index

                implicitWidth: Theme.pinDot
                implicitHeight: Theme.pinDot
                radius: width / 2
                color: index < root.count ? Theme.ink : Theme.surface
                border.width: Theme.lineStrong
                border.color: Theme.outline
            }
        }
    }
}
