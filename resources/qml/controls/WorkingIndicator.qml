pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Something is being done and takes a moment. The marks step without fading; in calm mode they stand still.
ColumnLayout {
    id: root

    required property string text
    property int beat: 0

    spacing: Theme.spaceM

    Accessible.role: Accessible.Indicator
    Accessible.name: root.text

    Timer {
        interval: Theme.beat
        repeat: true
        running: root.visible && !Theme.calm
        onTriggered: root.beat = (root.beat + 1) % marks.count
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.spaceS

        Repeater {
            id: marks

            model: 3

            Rectangle {
                required property int index
                readonly property bool lit: index === root.beat || Theme.calm

                implicitWidth: Theme.pinDot
                implicitHeight: Theme.pinDot
                radius: width / 2
                color: lit ? Theme.brand : Theme.surface
                border.width: Theme.lineStrong
                border.color: Theme.link
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        Accessible.ignored: true
    }
}
