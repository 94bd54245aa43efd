pragma ComponentBehavior: Bound

import QtQuick
import theme
import Kiosk.ViewModels

// What the screen is and how the citizen wants to see it, handed to the theme.
Item {
    id: root

    required property ShellViewModel shell
    required property real glassWidth
    required property bool calm

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.glassWidth / root.shell.screenWidthMm
    }
    Binding {
        target: Theme
        property: "portrait"
        value: root.shell.portrait
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.shell.display.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.shell.display.highContrast
    }
    Binding {
        target: Theme
        property: "spoken"
        value: root.shell.speech.spoken
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.shell.display.rightToLeft
    }
    Binding {
        target: Theme
        property: "calm"
        value: root.calm || root.shell.display.calm
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: root.shell.display.lowReach
    }
}
