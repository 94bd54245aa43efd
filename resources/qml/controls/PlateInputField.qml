pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A number plate in its three parts, behind the blue strip that everybody knows. Never mirrored.
FieldFrame {
    id: root

    required property var parts

    signal edited(string place, string letters, string digits)

    GridLayout {
        columns: Theme.portrait && Theme.largeText ? 2 : 4
        LayoutMirroring.enabled: false
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Rectangle {
            Layout.alignment: Qt.AlignBottom
            Layout.preferredWidth: Theme.spaceXl
            Layout.preferredHeight: Theme.target
            radius: Theme.radius
            color: Theme.brand

            StrongText {
                anchors.centerIn: parent
                text: "D"
                color: Theme.brandInk
                Accessible.ignored: true
            }
        }
        InputPart {
            field: root
            caption: qsTr("Town")
            value: root.parts[0]
            characters: 3
            capitals: true
            onTyped: text => root.edited(text, root.parts[1], root.parts[2])
        }
        InputPart {
            field: root
            caption: qsTr("Letters")
            value: root.parts[1]
            characters: 2
            capitals: true
            onTyped: text => root.edited(root.parts[0], text, root.parts[2])
        }
        InputPart {
            field: root
            caption: qsTr("Digits")
            value: root.parts[2]
            characters: 5
            capitals: true
            onTyped: text => root.edited(root.parts[0], root.parts[1], text)
        }
    }
}
