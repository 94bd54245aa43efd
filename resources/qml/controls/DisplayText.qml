pragma ComponentBehavior: Bound

import theme

// The greeting, and what has to be read from further away.
TitleText {
    font.pixelSize: Theme.displaySize
}
