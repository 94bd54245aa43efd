pragma ComponentBehavior: Bound

import QtQuick
import controls

// A screen between the bars, and what the main button at its foot says and does. A cover lies over the bars too.
ScreenLayout {
    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true
    property Component cover: null

    signal primaryRequested
}
