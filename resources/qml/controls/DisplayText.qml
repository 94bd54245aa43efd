pragma ComponentBehavior: Bound

import QtQuick
import theme

// What has to be read from further away, and copied: a number is never broken, but written smaller where it is too long.
TitleText {
    font.pixelSize: Theme.displaySize
    minimumPixelSize: Theme.titleSize
    fontSizeMode: Text.HorizontalFit
    wrapMode: Text.NoWrap
}
