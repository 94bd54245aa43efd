pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The seconds that are left, to be read from a step away.
ColumnLayout {
    id: root

    required property int seconds
    property string unit: ""

    spacing: 0

    Accessible.role: Accessible.Clock
    Accessible.name: qsTr("%1 %2").arg(root.seconds).arg(root.unit)

    TitleText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.numberSize
        color: Theme.link
        text: root.seconds
        Accessible.ignored: true
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.unit
        visible: text !== ""
        Accessible.ignored: true
    }
}
