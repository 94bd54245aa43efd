pragma ComponentBehavior: Bound

import QtQuick

// The ring around a title or a text that is being read by keys. Controls have rings of their own.
Item {
    id: root

    required property Item item

    visible: item !== null && item === Window.activeFocusItem

    function follow(): void {
        if (!visible)
            return;
        const place = item.mapToItem(parent, 0, 0);
        x = place.x;
        y = place.y;
        width = item.width;
        height = item.height;
    }

    Connections {
        target: root.Window.window

        function onAfterAnimating(): void {
            root.follow();
        }
    }
    FocusRing {
        shown: root.visible
    }
}
