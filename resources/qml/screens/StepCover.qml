pragma ComponentBehavior: Bound

import QtQuick

// What a screen lays over the whole glass, bars too.
Loader {
    id: root

    required property StepScreen step

    anchors.fill: parent
    active: (step?.cover ?? null) !== null
    sourceComponent: step?.cover ?? null
}
