pragma ComponentBehavior: Bound

import QtQuick
import controls
import Kiosk.ViewModels

// The whole glass in one colour; a touch shows the next.
ButtonBase {
    id: root

    required property TouchTestViewModel viewModel

    text: qsTr("Show the next colour")
    onClicked: viewModel.nextColour()
    contentItem: Item {}
    background: Rectangle {
        color: root.viewModel.colour
    }
}
