pragma ComponentBehavior: Bound

import controls

// A screen between the bars, and what the main button at its foot says and does.
ScreenLayout {
    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true

    signal primaryRequested
}
