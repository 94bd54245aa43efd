"""The focus of somebody who uses keys: on every new screen at its title, never lost, and moved in reading order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.narration.accessible import Reader
from kiosk.narration.elements import CONTROLS, Element, View, neighbours


class Focus:
    """Moves the focus of one window. What is no control has no ring of its own: the window's `reading` item has."""

    def __init__(self, window: QQuickWindow, reader: Reader) -> None:
        self._window, self._reader = window, reader
        self._left = 0

    def settle(self, before: View, view: View) -> bool:
        """Bring the focus to where it belongs after a change; return whether it was moved."""
        if view.scope and not before.scope:
            self._left = before.focus
            self._ring(view.focused)
        target = self._target(before, view)
        return target is not None and self._give(target)

    def step(self, view: View, wanted: Callable[[Element], bool], by: int) -> None:
        """Move on to the next wanted element in reading order, forwards (1) or backwards (-1)."""
        for target in neighbours(view, wanted, by):
            if self._give(target):
                return

    def forget(self) -> None:
        """Draw no ring any more: a finger has taken over."""
        self._window.setProperty("reading", None)

    def _ring(self, focused: Element | None) -> None:
        """Let the control that a dialog gave the focus to show it, as if keys had brought it there."""
        item = self._reader.item(focused.key) if focused is not None else None
        if item is not None:
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)

    def _target(self, before: View, view: View) -> Element | None:
        focused = view.focused
        if view.scope:
            return None if focused is not None else next(iter(view.of(*CONTROLS)), view.title)
        if before.scope and self._left:
            return view.element(self._left) or view.title
        if is_another_place(before, view):
            return view.title
        return None if self._is_kept(focused) else self._nearest(before, view)

    def _is_kept(self, focused: Element | None) -> bool:
        item = self._window.activeFocusItem()
        return focused is not None or (item is not None and item.isVisible() and item.activeFocusOnTab())

    def _nearest(self, before: View, view: View) -> Element | None:
        """Return what is in the item that the screen gave the focus to, or stands where the lost one stood."""
        item = self._window.activeFocusItem()
        inside = (each for each in view.of(*CONTROLS) if _contains(item, self._reader.item(each.key)))
        place = next((n for n, each in enumerate(before.elements) if each.key == before.focus), None)
        still = view.elements[min(place, len(view.elements) - 1)] if place is not None and view.elements else view.title
        return next(inside, still)

    def _give(self, element: Element) -> bool:
        item = self._reader.item(element.key)
        if item is None or item is self._window.activeFocusItem():
            return False
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._window.setProperty("reading", None if element.role in CONTROLS else item)
        return self._window.activeFocusItem() is item


def _contains(item: QQuickItem | None, other: QQuickItem | None) -> bool:
    """Whether the item is a part of a screen, and the other one a part of it."""
    is_part = item is not None and not item.inherits("QQuickLoader") and not item.isFocusScope()
    return is_part and item is not None and other is not None and item.isAncestorOf(other)


def is_another_place(before: View, view: View) -> bool:
    """Return whether the citizen meets a new screen: another title, or a dialog that opened or closed."""
    return before.scope != view.scope or _title(before) != _title(view)


def _title(view: View) -> tuple[int, str] | None:
    return (view.title.key, view.title.name) if view.title else None
