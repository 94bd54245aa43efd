pragma ComponentBehavior: Bound

import QtQuick
import theme

// Running text. All other text of the kiosk is made of it.
Text {
    id: root

    property bool soft: false

    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: Theme.regular
    font.hintingPreference: Font.PreferNoHinting
    color: soft ? Theme.inkSoft : Theme.ink
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
