pragma ComponentBehavior: Bound

import QtQuick.Layouts
import theme

// Short choices side by side in cells of one width; one below the other where the text is large.
GridLayout {
    property int across: 2

    Layout.fillHeight: false
    columns: Theme.largeText || (across > 2 && Theme.textScale > 1) ? 1 : across
    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap
    uniformCellWidths: true
}
