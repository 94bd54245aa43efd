pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Cards to choose from: one column, or two where the screen is wide and the text is not large.
GridLayout {
    columns: Theme.portrait || Theme.largeText ? 1 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM
    uniformCellWidths: true
}
