pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// How far the visit has come: a bar of steps and, in words, the number and the name of the present one.
GridLayout {
    id: root

    required property var steps
    required property int current
    readonly property string words: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current] ?? "")

    columns: Theme.portrait || Theme.largeText ? 1 : 2
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceXs

    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    StrongText {
        Layout.fillWidth: root.columns === 1
        text: root.words
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        uniformCellSizes: true

        Repeater {
            model: root.steps.length

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: Theme.progressHeight
                radius: height / 2
                color: index < root.current ? Theme.brand : index === root.current ? Theme.accent : Theme.surfaceSunken
                border.width: index < root.current ? 0 : Theme.line
                border.color: index === root.current ? Theme.accentInk : Theme.outline
            }
        }
    }
}
