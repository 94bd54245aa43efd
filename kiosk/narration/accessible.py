"""Reads what Qt tells screen readers (QAccessible) of a window, as elements in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk.narration.elements import CONTAINERS, CONTROLS, Element, Role, View

_ROLES: Mapping[QAccessible.Role, Role] = {
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.Note: Role.TEXT,
    QAccessible.Role.Heading: Role.HEADING,
    QAccessible.Role.Graphic: Role.PICTURE,
    QAccessible.Role.AlertMessage: Role.ALERT,
    QAccessible.Role.Indicator: Role.STATUS,
    QAccessible.Role.Clock: Role.CLOCK,
    QAccessible.Role.ProgressBar: Role.PROGRESS,
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.RadioButton: Role.CHOICE,
    QAccessible.Role.CheckBox: Role.SWITCH,
    QAccessible.Role.EditableText: Role.WRITING,
    QAccessible.Role.Grouping: Role.GROUP,
    QAccessible.Role.Dialog: Role.DIALOG,
}


class Reader:
    """Reads one window.

    Marks in QML say what is personal: `personal` of an item covers everything in it, `personalAnswer` what its controls
    hold. What is marked `spokenApart` has ways of its own to be heard.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._items: dict[int, QQuickItem] = {}

    def read(self) -> View:
        """Return everything that can be read now."""
        self._items = {}
        root = QAccessible.queryAccessibleInterface(self._window)
        found = list(self._elements(root, 0)) if root else []
        dialog = next((each for each in reversed(found) if each.role is Role.DIALOG), None)
        inside = _within(found, dialog.key) if dialog else found
        readable = tuple(each for each in inside if each.role not in CONTAINERS and each.name)
        groups = tuple(each for each in inside if each.role is Role.GROUP)
        focus = self._window.activeFocusItem()
        return View(readable, key_of(focus), dialog.key if dialog else 0, groups)

    def item(self, key: int) -> QQuickItem | None:
        """Return the item that an element of the last view was read from."""
        return self._items.get(key)

    def _elements(self, parent: QAccessibleInterface, group: int) -> Iterator[Element]:
        for index in range(parent.childCount()):
            child = parent.child(index)
            item = child.object() if child else None
            if isinstance(item, QQuickItem) and not child.state().invisible and not item.property("spokenApart"):
                element = self._element(child, item, group)
                if element is not None:
                    yield element
                yield from self._elements(child, element.key if element else group)

    def _element(self, interface: QAccessibleInterface, item: QQuickItem, group: int) -> Element | None:
        role = _ROLES.get(interface.role())
        if role is None:
            return None
        state, key = interface.state(), key_of(item)
        self._items[key] = item
        checkable = role in {Role.CHOICE, Role.SWITCH}
        return Element(
            key=key,
            role=role,
            name=interface.text(QAccessible.Text.Name),
            description=interface.text(QAccessible.Text.Description),
            value=str(item.property("text") or "") if role is Role.WRITING else "",
            is_checked=bool(state.checked) if checkable else None,
            is_enabled=item.isEnabled(),
            is_focusable=role in CONTROLS and item.isEnabled() and item.activeFocusOnTab(),
            is_personal=_is_marked(item, "personal"),
            is_answer=role is Role.WRITING or _is_marked(item, "personalAnswer"),
            group=group,
        )


def key_of(item: QQuickItem | None) -> int:
    """Return what tells the item from all others."""
    return int(Shiboken.getCppPointer(item)[0]) if item is not None else 0


def _within(elements: list[Element], key: int) -> list[Element]:
    keys, inside = {key}, []
    for each in elements:
        if each.group in keys:
            keys.add(each.key)
            inside.append(each)
    return inside


def _is_marked(item: QQuickItem, mark: str) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if above.property(mark) is True:
            return True
        above = above.parentItem()
    return False
