pragma ComponentBehavior: Bound

import QtQuick
import theme

// A quiet action in running text: underlined words, a full-size target.
ButtonBase {
    id: root

    leftPadding: Theme.spaceXs
    rightPadding: Theme.spaceXs
    foreground: enabled ? Theme.link : Theme.inkSoft
    centred: false
    underlined: true

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressedSoft : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
