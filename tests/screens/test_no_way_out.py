"""No key, no finger and no wheel leads out of the application, or carries anything out of a field."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.screens.looks import BASE
from tests.screens.renderer import Renderer
from tests.screens.states import states

PLACES = ("welcome", "form.new_address", "identify.pin_wrong", "review", "frame.idle")
"""Screens that take words, digits or touches, and one on which a question lies."""

_CONTROL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
Key = Qt.Key
COMBINATIONS = [
    *product(
        (_CONTROL,), (Key.Key_A, Key.Key_C, Key.Key_X, Key.Key_V, Key.Key_Insert, Key.Key_N, Key.Key_O, Key.Key_P)
    ),
    *product((_CONTROL,), (Key.Key_Q, Key.Key_R, Key.Key_S, Key.Key_T, Key.Key_U, Key.Key_W, Key.Key_F, Key.Key_B)),
    *product((_CONTROL,), (Key.Key_H, Key.Key_L, Key.Key_Tab, Key.Key_F4, Key.Key_Escape, Key.Key_Plus, Key.Key_0)),
    *product((_ALT,), (Key.Key_F1, Key.Key_F2, Key.Key_F4, Key.Key_Tab, Key.Key_Home, Key.Key_Escape, Key.Key_F8)),
    *product((_META,), (Key.Key_Meta, Key.Key_D, Key.Key_E, Key.Key_L, Key.Key_R, Key.Key_Tab, Key.Key_P)),
    *product((_CONTROL | _ALT,), (Key.Key_Delete, Key.Key_T, Key.Key_F1, Key.Key_F2, Key.Key_F7)),
    *product((_CONTROL | _SHIFT,), (Key.Key_I, Key.Key_J, Key.Key_N, Key.Key_Escape, Key.Key_Delete)),
    *product((_SHIFT,), (Key.Key_F10, Key.Key_Insert)),
    *product((_NONE,), (Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F10, Key.Key_F11, Key.Key_F12, Key.Key_Menu)),
    *product((_NONE,), (Key.Key_Print, Key.Key_SysReq, Key.Key_Pause, Key.Key_HomePage, Key.Key_Search, Key.Key_Open)),
    *product((_NONE,), (Key.Key_LaunchMail, Key.Key_Launch0, Key.Key_WWW, Key.Key_Explorer, Key.Key_Close)),
    *product((_NONE,), (Key.Key_PowerOff, Key.Key_Sleep, Key.Key_LogOff, Key.Key_Copy, Key.Key_Cut, Key.Key_Paste)),
]


class Watch:
    """What must be the same before and after."""

    def __init__(self, window: Renderer) -> None:
        self._window = window
        self._step = window.session.journey.step
        self._windows = set(QGuiApplication.topLevelWindows())
        self.quits = 0
        QGuiApplication.clipboard().setText("of nobody")
        QGuiApplication.instance().aboutToQuit.connect(self._note)

    def _note(self) -> None:
        self.quits += 1

    def changed(self) -> list[str]:
        """Return what is not as it was."""
        now = {
            "the step": self._window.session.journey.step is self._step,
            "the windows": set(QGuiApplication.topLevelWindows()) == self._windows,
            "the window": self._window.window.isVisible(),
            "the clipboard": QGuiApplication.clipboard().text() == "of nobody",
            "the application": self.quits == 0,
        }
        return [what for what, is_so in now.items() if not is_so]


@pytest.fixture(params=PLACES)
def window(request: pytest.FixtureRequest, used_window: Renderer) -> Renderer:
    used_window.show(next(each for each in states() if each.name == request.param), BASE)
    box = next((each for each in used_window.items() if each.inherits("QQuickTextField")), None)
    if box is not None:
        box.forceActiveFocus()
    return used_window


@pytest.fixture
def watch(window: Renderer) -> Iterator[Watch]:
    watching = Watch(window)
    yield watching
    QGuiApplication.clipboard().clear()


def test_there_are_at_least_sixty_combinations_and_none_twice() -> None:
    assert len(set(COMBINATIONS)) == len(COMBINATIONS) >= 60


def test_no_combination_of_keys_leads_out(window: Renderer, watch: Watch) -> None:
    for modifiers, key in COMBINATIONS:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(window.window, QKeyEvent(kind, key, modifiers))
        assert watch.changed() == [], f"{modifiers} {key}"


def test_no_swipe_from_an_edge_and_no_second_finger_leads_out(window: Renderer, watch: Watch) -> None:
    width, height = window.window.width(), window.window.height()
    middle = QPoint(width // 2, height // 2)
    edges = (
        QPoint(0, middle.y()),
        QPoint(width - 1, middle.y()),
        QPoint(middle.x(), 0),
        QPoint(middle.x(), height - 1),
    )
    screen = QTest.createTouchDevice()
    for edge, fingers in product(edges, (1, 2, 3)):
        for way in (0.0, 0.3, 0.6, 1.0, 1.0):
            touches = QTest.touchEvent(window.window, screen)
            for finger in range(fingers):
                at = edge + (middle - edge) * way + QPoint(6 * finger, 6 * finger)
                (touches.press if way == 0.0 else touches.move)(finger, at, window.window)
            touches.commit()
        lifted = QTest.touchEvent(window.window, screen)
        for finger in range(fingers):
            lifted.release(finger, middle + QPoint(6 * finger, 6 * finger), window.window)
        lifted.commit()
        assert watch.changed() == [], f"{fingers} fingers from {edge}"


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_no_other_button_of_a_mouse_does_anything(window: Renderer, watch: Watch, button: Qt.MouseButton) -> None:
    shown = QRectF(0, 0, window.window.width(), window.window.height())
    middles = [
        each.mapToScene(each.boundingRect().center()) for each in window.items() if each.inherits("QQuickControl")
    ]
    for each in middles:
        if shown.contains(each):
            QTest.mouseClick(window.window, button, pos=each.toPoint())
    assert watch.changed() == []


def test_a_long_press_does_no_more_than_a_touch(window: Renderer, watch: Watch, qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(1)
    try:
        boxes = [each for each in window.items() if each.inherits("QQuickTextField")]
        empty = QPoint(3, window.window.height() // 2)
        for at in (empty, *(each.mapToScene(each.boundingRect().center()).toPoint() for each in boxes)):
            QTest.mousePress(window.window, Qt.MouseButton.LeftButton, pos=at)
            qtbot.wait(20)  # the time of the long press itself
            QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=at)
    finally:
        hints.setMousePressAndHoldInterval(usual)
    assert watch.changed() == []


def test_nothing_can_be_dropped_or_zoomed_with_the_wheel(window: Renderer, watch: Watch) -> None:
    dropped = QMimeData()
    dropped.setText("https://elsewhere.example")
    at = QPointF(window.window.width() / 2, window.window.height() / 2)
    left, move = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QGuiApplication.sendEvent(window.window, QDragEnterEvent(at.toPoint(), move, dropped, left, _NONE))
    QGuiApplication.sendEvent(window.window, QDropEvent(at, move, dropped, left, _NONE))
    wheel = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        _CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        QPointingDevice.primaryPointingDevice(),
    )
    QGuiApplication.sendEvent(window.window, wheel)
    assert watch.changed() == []


def test_whoever_asks_the_window_to_close_is_refused(window: Renderer, watch: Watch) -> None:
    request = QCloseEvent()
    QGuiApplication.sendEvent(window.window, request)
    assert not request.isAccepted()
    assert window.window.close() is False
    assert watch.changed() == []
