pragma ComponentBehavior: Bound

import QtQuick
import theme

// The heading of a part of a screen.
BodyText {
    id: root

    font.pixelSize: Theme.headingSize
    font.weight: Theme.strong

    Accessible.role: Accessible.Heading
}
