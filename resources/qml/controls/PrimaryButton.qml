pragma ComponentBehavior: Bound

import QtQuick
import theme

// The one main action of a screen: a verb and a noun on Leipzig's blue, larger than all others.
ButtonBase {
    id: root

    textSize: Theme.headingSize
    implicitHeight: Math.max(Theme.targetMain, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    bottomPadding: Theme.spaceXs + (down ? 0 : Theme.edge)
    topPadding: Theme.spaceXs + (down ? Theme.edge : 0)
    foreground: enabled ? Theme.brandInk : Theme.inkSoft

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? Theme.brandEdge : Theme.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.enabled ? 0 : Theme.line
            anchors.bottomMargin: root.enabled && !root.down ? Theme.edge : (root.enabled ? 0 : Theme.line)
            radius: Theme.radius
            color: !root.enabled ? Theme.surfaceSunken : root.down ? Theme.brandPressed : Theme.brand
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
