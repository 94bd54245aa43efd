pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// What stands side by side where the screen is wide and the text is not large, and one below the other elsewhere.
GridLayout {
    columns: Theme.portrait || Theme.largeText ? 1 : 2
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL
    uniformCellWidths: true
}
