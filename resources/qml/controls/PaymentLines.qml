pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// What is to be paid, and under it how.
ColumnLayout {
    id: root

    required property string cost
    required property string how
    property bool due: true

    spacing: Theme.spaceXs

    IconLine {
        Layout.fillWidth: true
        iconName: "coin-euro"
        weight: Theme.strong
        text: root.cost
        visible: root.due
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.due ? "info-circle" : "coin-euro"
        text: root.how
    }
}
