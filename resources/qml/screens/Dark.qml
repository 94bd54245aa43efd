pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// Nothing to see for anybody, while somebody listens and uses keys. Whatever lies beneath takes no touch.
Rectangle {
    anchors.fill: parent
    color: Theme.dark

    TapHandler {}
    BodyText {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.screenMargin
        horizontalAlignment: Text.AlignHCenter
        color: Theme.darkInk
        text: qsTr("The screen is off. F4 switches it on again.")
        Accessible.ignored: true
    }
}
