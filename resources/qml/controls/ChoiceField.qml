pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A question answered by one of a few cards. `options` are objects with `value`, `label` and perhaps `hint`.
FieldFrame {
    id: root

    required property var options
    required property string value
    property int columns: 1

    signal chosen(string value)

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

            RadioCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: modelData.label
                hint: modelData.hint ?? ""
                chosen: modelData.value === root.value
                onClicked: root.chosen(modelData.value)
            }
        }
    }
}
