pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// An icon and a line of text beside it: a fact, a need, an error.
RowLayout {
    id: root

    required property string text
    property string iconName: "check"
    property bool soft: false
    property color foreground: soft ? Theme.inkSoft : Theme.ink
    property color iconColor: foreground
    property int weight: Theme.regular

    spacing: Theme.spaceS

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (words.firstLine - height) / 2)
        name: root.iconName
        color: root.iconColor
    }
    BodyText {
        id: words

        readonly property real firstLine: lineCount > 0 ? contentHeight / lineCount : 0

        Layout.fillWidth: true
        text: root.text
        color: root.foreground
        font.weight: root.weight
        Accessible.ignored: true
    }
}
