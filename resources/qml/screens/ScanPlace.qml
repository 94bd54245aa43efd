pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

// Where to lay the paper, as pictures: on the glass, or into the feeder where there is one.
GridLayout {
    id: root

    required property bool hasFeeder

    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL

    Illustration {
        Layout.alignment: Qt.AlignHCenter
        name: "paper_on_scanner"
        size: root.hasFeeder ? Theme.illustrationSmall : Theme.illustration
        description: qsTr("A sheet lies face down in the marked corner of the scanner's glass")
    }
    Illustration {
        Layout.alignment: Qt.AlignHCenter
        name: "paper_in_feeder"
        size: Theme.illustrationSmall
        description: qsTr("Several sheets lie face up in the scanner's feeder")
        visible: root.hasFeeder
    }
}
