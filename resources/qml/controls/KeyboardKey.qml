pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

// One key. It takes no focus, so that what it types goes to the field that has it.
T.AbstractButton {
    id: root

    property string caption: ""
    property string iconName: ""
    property string spoken: caption
    property bool strong: false
    property bool lit: false
    property bool more: false
    // Where somebody is who goes over the keyboard by keys; the focus stays in the field.
    property bool marked: false

    focusPolicy: Qt.NoFocus
    activeFocusOnTab: false
    implicitHeight: Theme.keyHeight

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.focusable: false

    contentItem: Item {
        Text {
            anchors.centerIn: parent
            text: root.caption
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.keySize
            font.weight: root.strong ? Theme.strong : Theme.regular
            font.hintingPreference: Font.PreferNoHinting
            color: root.strong ? Theme.brandInk : Theme.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.strong ? Theme.brandInk : Theme.ink
            visible: name !== ""
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.spaceXs
            width: Theme.spaceHair
            height: width
            radius: width / 2
            color: Theme.inkSoft
            visible: root.more
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.strong ? (root.down ? Theme.brandPressed : Theme.brand) : root.down ? Theme.pressedSoft : root.lit ? Theme.brandSoft : Theme.surface
        border.width: root.lit ? Theme.lineStrong : Theme.line
        border.color: root.lit ? Theme.link : Theme.outline

        FocusRing {
            shown: root.marked
        }
    }
}
