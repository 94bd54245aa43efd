pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A question with several answers, each switched on by itself. `options` are objects with `value`, `label` and `hint`.
FieldFrame {
    id: root

    required property var options
    required property var values
    property int columns: 1

    signal chosen(string value, bool on)

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : root.columns
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Accessible.role: Accessible.Grouping
        Accessible.name: root.spokenName
        Accessible.description: root.spokenDescription

        Repeater {
            model: root.options

            SwitchCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: modelData.label
                hint: modelData.hint ?? ""
                on: root.values.includes(modelData.value)
                onSwitched: on => root.chosen(modelData.value, on)
            }
        }
    }
}
