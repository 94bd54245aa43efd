pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// How much of a piece of work is done, from 0 to 1, with words; it needs no motion.
ColumnLayout {
    id: root

    required property real value
    required property string text

    spacing: Theme.spaceS

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text
    Accessible.description: qsTr("%1 %").arg(Math.round(100 * root.value))

    BodyText {
        Layout.fillWidth: true
        text: root.text
        visible: text !== ""
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.spaceM
        radius: height / 2
        color: Theme.surfaceSunken
        border.width: Theme.line
        border.color: Theme.outline

        Rectangle {
            height: parent.height
            width: Math.max(height, parent.width * Math.min(1, Math.max(0, root.value)))
            radius: height / 2
            color: Theme.brand
            anchors.left: parent.left
        }
    }
}
