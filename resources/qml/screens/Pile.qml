pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// One of the columns.
ColumnLayout {
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceL
}
