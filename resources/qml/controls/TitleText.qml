pragma ComponentBehavior: Bound

import QtQuick
import theme

// The one title of a screen: the question it asks, or what it tells.
BodyText {
    font.pixelSize: Theme.titleSize
    font.weight: Theme.bold
    lineHeight: 1

    Accessible.role: Accessible.Heading
}
