pragma ComponentBehavior: Bound

import QtQuick
import theme

// Any other action: outlined on the surface; quiet where it must not compete with the main one. Without an outline it
// can do nothing now.
ButtonBase {
    id: root

    property bool quiet: false

    foreground: enabled ? Theme.link : Theme.inkSoft

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressedSoft : root.enabled ? Theme.surface : Theme.surfaceSunken
        border.width: !root.enabled ? 0 : root.quiet ? Theme.line : Theme.lineStrong
        border.color: root.quiet ? Theme.outline : Theme.link

        FocusRing {
            shown: root.visualFocus
        }
    }
}
