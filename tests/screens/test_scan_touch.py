"""The pages of a paper under a finger and under keys: looked at, turned, moved, deleted, without a drag."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.journey.journey import ScanPhase
from tests.screens.looks import BASE
from tests.screens.renderer import Renderer
from tests.screens.states import states

_MOST_TABS = 40


@pytest.fixture
def window(used_window: Renderer) -> Renderer:
    used_window.show(next(each for each in states() if each.name == "scan.pages"), BASE)
    used_window.session.events.clear()
    return used_window


def controls(window: Renderer) -> Iterator[tuple[str, QQuickItem]]:
    for each in window.items():
        interface = QAccessible.queryAccessibleInterface(each) if each.inherits("QQuickAbstractButton") else None
        if interface is not None:
            yield interface.text(QAccessible.Text.Name), each


def touch(window: Renderer, name: str) -> None:
    item = dict(controls(window))[name]
    middle: QPoint = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle)
    window.settle()


def press(window: Renderer, name: str) -> None:
    """Go to the control by the tabulator and press it."""
    for _ in range(_MOST_TABS):
        focused = window.window.activeFocusItem()
        if focused is dict(controls(window)).get(name):
            QTest.keyClick(window.window, Qt.Key.Key_Return)
            window.settle()
            return
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
    pytest.fail(f"{name!r} cannot be reached by keys")


@pytest.mark.parametrize("use", [touch, press])
def test_a_page_is_turned_moved_and_deleted(window: Renderer, use: Callable[[Renderer, str], None]) -> None:
    use(window, "Seite 1")
    assert window.session.journey.scan.phase is ScanPhase.VIEWING
    use(window, "Nach rechts drehen")
    use(window, "Weiter nach hinten")
    assert [(each.page_id, each.quarter_turns) for each in window.session.journey.pages] == [
        ("p2", 1),
        ("p1", 1),
        ("p3", 0),
    ]
    use(window, "Diese Seite löschen")
    use(window, "Diese Seite löschen")
    assert [each.page_id for each in window.session.journey.pages] == ["p2", "p3"]


def test_the_keys_stay_on_the_button_that_turns(window: Renderer) -> None:
    press(window, "Seite 1")
    press(window, "Nach rechts drehen")
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert window.session.journey.pages[0].quarter_turns == 2


def test_a_finger_that_moves_over_the_pages_changes_nothing(window: Renderer) -> None:
    first, last = (dict(controls(window))[each] for each in ("Seite 1", "Seite 3"))
    before = window.session.journey.pages
    start, end = (each.mapToScene(QPointF(each.width() / 2, each.height() / 2)).toPoint() for each in (first, last))
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window.window, end)
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=end)
    window.settle()
    assert window.session.journey.pages == before
    assert window.session.journey.scan.phase is ScanPhase.IDLE
