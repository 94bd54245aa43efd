"""A finger and an eye on the real QML scene: finds what is shown and touches it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Scene:
    """The window of a visit as a person uses it: only what is visible and enabled can be touched."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()

    def find(self, kind: str, within: QQuickItem | None = None, **properties: object) -> QQuickItem | None:
        """Return the first visible, enabled item of a QML type whose properties have these values, or None."""
        return next(self.find_all(kind, within, **properties), None)

    def find_all(self, kind: str, within: QQuickItem | None = None, **properties: object) -> Iterator[QQuickItem]:
        """Yield all such items, in the order of the scene."""
        for item in _visible(within or self._window.contentItem()):
            if _is_a(item, kind) and item.isEnabled() and _has(item, properties):
                yield item

    def touch(self, item: QQuickItem) -> None:
        """Swipe the item into view and touch its middle."""
        _swipe_into_view(item)
        middle = QPointF(item.width() / 2, item.height() / 2)
        self._press(item.mapToScene(middle).toPoint())

    def type(self, text: str) -> None:
        """Replace what stands in the focused box, as from a keyboard that has every letter."""
        box = self._window.activeFocusItem()
        for _ in str(box.property("text") or "") if box else "":
            self._key(Qt.Key.Key_Delete, "")
            self._key(Qt.Key.Key_Backspace, "")
        for character in text:
            self._key(Qt.Key.Key_unknown, character)

    def photograph(self, path: Path) -> None:
        """Write what is on the screen as a PNG."""
        self._window.grabWindow().save(str(path))

    def _press(self, position: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).press(0, position, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, position, self._window).commit()

    def _key(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)


def _is_a(item: QQuickItem, kind: str) -> bool:
    name = item.metaObject().className()
    return name == kind or name.startswith(f"{kind}_")


def _has(item: QQuickItem, properties: Mapping[str, object]) -> bool:
    return all(item.property(key) == value for key, value in properties.items())


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def _swipe_into_view(item: QQuickItem) -> None:
    pane = item.parentItem()
    while pane is not None and not pane.inherits("QQuickFlickable"):
        pane = pane.parentItem()
    if pane is None:
        return
    top = item.mapToItem(pane, 0, 0).y()
    height, offset = pane.height(), float(pane.property("contentY"))
    if top < 0 or top + item.height() > height:
        highest = max(0.0, float(pane.property("contentHeight")) - height)
        pane.setProperty("contentY", min(highest, max(0.0, offset + top - (height - item.height()) / 2)))
