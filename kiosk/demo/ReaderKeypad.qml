pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.Demo

// The display and the keys of a card reader that has such.
ColumnLayout {
    id: root

    required property Hands hands

    spacing: Theme.spaceXs

    StrongText {
        text: "Keypad of the reader"
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.mm(7)
        color: "#cfd8c0"
        border.color: Theme.outline

        BodyText {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceXs
            verticalAlignment: Text.AlignVCenter
            text: root.hands.padDisplay
            color: "black"
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.spaceXs
        rowSpacing: Theme.spaceXs

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "ok", "cancel"]

            SecondaryButton {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Theme.mm(7)
                leftPadding: Theme.spaceXs
                rightPadding: Theme.spaceXs
                text: modelData
                enabled: root.hands.padDisplay !== ""
                onClicked: root.hands.use("press", modelData)
            }
        }
        SecondaryButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: 2
            implicitHeight: Theme.mm(7)
            leftPadding: Theme.spaceXs
            rightPadding: Theme.spaceXs
            text: "let it time out"
            enabled: root.hands.padDisplay !== ""
            onClicked: root.hands.use("pad-timeout", "")
        }
    }
}
