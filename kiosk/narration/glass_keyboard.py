"""The keyboard on the glass for somebody who has few keys: arrows go over it, and the field keeps the focus."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TypeGuard

from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

_APART = 4.0
"""So many times further away counts a key that is in another row or column than the one that is gone along."""


class Direction(Enum):
    """Columns and rows to go; the keyboard is never mirrored."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


class GlassKeyboard:
    """Marks one of the keys that a window shows, and presses it."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._marked: QQuickItem | None = None
        self._letter: QQuickItem | None = None

    @property
    def marked(self) -> str:
        """What the marked key is called, or nothing where none is marked."""
        key = self._here()
        return str(key.property("spoken")) if key is not None else ""

    def enter(self) -> None:
        """Mark the first key, if there is a keyboard."""
        self._mark(next(iter(self._keys()), None))

    def leave(self) -> None:
        """Mark no key any more."""
        self._mark(None)

    def move(self, direction: Direction) -> None:
        """Mark the next key in the direction; at the edge the mark stays."""
        here = self._here()
        if here is None:
            return
        ways = ((_distance(_centre(here), _centre(each), direction), each) for each in self._keys())
        ahead = [(way, each) for way, each in ways if way is not None]
        if ahead:
            self._mark(min(ahead, key=lambda each: each[0])[1])

    def press(self) -> None:
        """Press the marked key. Where it leads to the accents of a letter they come next, and then the letter again.

        If it goes, as when letters turn into signs, the mark stays where it was.
        """
        here = self._here()
        if here is None:
            return
        place = _centre(here)
        QMetaObject.invokeMethod(here, "click")
        keys = self._keys()
        if here in keys:
            return
        if _is_shown(here):
            self._letter = here
            self._mark(next(iter(keys), None))
        elif self._letter in keys:
            self._mark(self._letter)
        else:
            self._mark(min(keys, key=lambda each: (_centre(each) - place).manhattanLength(), default=None))

    def _here(self) -> QQuickItem | None:
        return self._marked if _is_shown(self._marked) else None

    def _mark(self, key: QQuickItem | None) -> None:
        if self._marked is not None and Shiboken.isValid(self._marked):
            self._marked.setProperty("marked", False)
        self._marked = key
        if key is not None:
            key.setProperty("marked", True)

    def _keys(self) -> list[QQuickItem]:
        """What can be pressed: accents alone while they are offered, since they lie over the letters."""
        keys = list(_keys_in(self._window.contentItem()))
        return [each for each in keys if _is_offered(each)] or keys


def _is_shown(key: QQuickItem | None) -> TypeGuard[QQuickItem]:
    return key is not None and Shiboken.isValid(key) and key.isVisible()


def _is_offered(key: QQuickItem) -> bool:
    bar = key.parentItem().parentItem()
    return bar is not None and bar.metaObject().className().startswith("AccentBar")


def _keys_in(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if item.metaObject().className().startswith("KeyboardKey"):
        yield item
    for each in item.childItems():
        yield from _keys_in(each)


def _centre(key: QQuickItem) -> QPointF:
    return key.mapToScene(QPointF(key.width() / 2, key.height() / 2))


def _distance(here: QPointF, there: QPointF, direction: Direction) -> float | None:
    """Return how far it is in the direction, or None where it is not that way."""
    columns, rows = direction.value
    way = there - here
    along = way.x() * columns + way.y() * rows
    aside = abs(way.x() * rows) + abs(way.y() * columns)
    return along + _APART * aside if along > 1 and (rows or aside < 1) else None
