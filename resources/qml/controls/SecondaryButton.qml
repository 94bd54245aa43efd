pragma ComponentBehavior: Bound

import QtQuick
import theme

// Any other action: outlined on the surface.
ButtonBase {
    id: root

    foreground: enabled ? Theme.link : Theme.inkSoft

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressedSoft : root.enabled ? Theme.surface : Theme.surfaceSunken
        border.width: Theme.lineStrong
        border.color: root.enabled ? Theme.link : Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
