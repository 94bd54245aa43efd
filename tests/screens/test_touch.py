"""The drawn screens under a finger: what is touched reaches the session, and nothing else does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from kiosk.journey import events
from kiosk.journey.journey import Step
from tests.screens.looks import BASE
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State, states


@pytest.fixture
def window(used_window: Renderer) -> Renderer:
    return used_window


def show(window: Renderer, name: str, look: Look = BASE) -> None:
    window.show(state(name), look)
    window.session.events.clear()


def state(name: str) -> State:
    return next(each for each in states() if each.name == name)


def control(window: Renderer, name: str) -> QQuickItem:
    """Return the control that a screen reader calls so, as it would be found on the screen."""
    named = [each for each in window.items() if name_of(each) == name and each.inherits("QQuickControl")]
    assert named, f"{name!r} is not among {sorted({name_of(each) for each in window.items()} - {''})}"
    return named[-1]


def name_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item) if item.inherits("QQuickControl") else None
    return interface.text(QAccessible.Text.Name) if interface else ""


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def touch(window: Renderer, name: str) -> None:
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle(control(window, name)))
    window.settle()


def test_a_visit_begins_with_a_touch(window: Renderer) -> None:
    show(window, "welcome")
    touch(window, "Los geht’s")
    assert window.session.journey.step is Step.CHOOSE
    touch(window, "Wohnsitz ummelden")
    assert window.session.journey.step is Step.PREPARE
    assert control(window, "Jetzt beginnen").isEnabled() is False


def test_questions_are_answered_one_after_the_other(window: Renderer) -> None:
    show(window, "prepare")
    touch(window, "Ja")
    assert [type(each) for each in window.session.events] == [events.EligibilityAnswered]


def test_optional_data_are_switched_by_touch(window: Renderer) -> None:
    show(window, "consent")
    touch(window, "Doktorgrad")
    assert window.session.events == [events.OptionalDataSwitched("DG7", granted=False)]
    assert QAccessible.queryAccessibleInterface(control(window, "Doktorgrad")).state().checked == 0
    touch(window, "Doktorgrad")
    assert window.session.journey.identification.declined == {"DG9"}


def test_what_is_not_available_cannot_be_started(window: Renderer) -> None:
    show(window, "choose.unavailable")
    touch(window, "Wohnsitz ummelden")
    assert window.session.journey.step is Step.CHOOSE
    assert window.session.events == []


def test_only_a_release_inside_counts(window: Renderer) -> None:
    show(window, "welcome")
    start = control(window, "Los geht’s")
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, pos=middle(start))
    QTest.mouseMove(window.window, QPoint(10, 10))
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert window.session.events == []


def test_every_touch_shows_that_somebody_is_there(window: Renderer) -> None:
    show(window, "review")
    before = window.session.touches
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert window.session.touches > before


def test_digits_go_to_the_pad(window: Renderer) -> None:
    show(window, "identify.pin_wrong")
    for digit in "123456":
        touch(window, digit)
    assert window.session.pad.count == 6
    confirm = next(each for each in window.items() if name_of(each).endswith("bestätigen"))
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle(confirm))
    assert window.session.events == [events.SecretEntered()]


def test_the_keyboard_writes_into_the_field(window: Renderer) -> None:
    show(window, "form.new_address")
    field = next(each for each in window.items() if each.inherits("QQuickTextField"))
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle(field))
    window.settle()
    touch(window, "ß")
    assert "ß" in window.session.journey.answers["new_address.street"]


def test_back_goes_back(window: Renderer) -> None:
    show(window, "confirm")
    touch(window, "Zurück")
    assert window.session.journey.step is Step.REVIEW


def test_leaving_asks_and_can_be_taken_back(window: Renderer) -> None:
    show(window, "review")
    touch(window, "Besuch beenden")
    assert window.session.journey.leaving
    touch(window, "Besuch fortsetzen")
    assert not window.session.journey.leaving
    assert window.session.journey.step is Step.REVIEW


def test_beneath_a_question_nothing_can_be_touched(window: Renderer) -> None:
    show(window, "frame.idle")
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle(control(window, "Alles stimmt")))
    assert window.session.journey.step is Step.REVIEW
    touch(window, "Ich bin noch da")
    assert not window.session.journey.idle_warning


def test_what_is_hidden_cannot_be_touched_and_comes_back(window: Renderer) -> None:
    show(window, "review")
    touch(window, "Verdecken")
    assert [name_of(each) for each in window.items() if name_of(each)] == ["Bildschirm wieder zeigen"]
    touch(window, "Bildschirm wieder zeigen")
    assert control(window, "Alles stimmt")


def test_another_language_is_spoken_at_once(window: Renderer) -> None:
    show(window, "review")
    touch(window, "Sprache")
    touch(window, "English")
    assert window.session.journey.display.language == "en"
    touch(window, "Fertig")
    assert control(window, "Alles stimmt")


def test_the_imprint_is_two_touches_away(window: Renderer) -> None:
    show(window, "form")
    touch(window, "Hilfe")
    touch(window, "Impressum")
    assert window.view_models.shell.sidePage.title == "Impressum"
    touch(window, "Zurück zum Bildschirm")
    assert not window.view_models.shell.sidePage.isOpen


def test_going_on_with_an_empty_field_leads_to_it(window: Renderer) -> None:
    show(window, "form.faults")
    assert window.session.journey.step is Step.FORM
    focused = window.window.activeFocusItem()
    assert focused is not None
    assert focused.inherits("QQuickTextInput")


@pytest.mark.parametrize("name", ["welcome", "choose", "form.landlord", "review", "receipt"])
def test_everything_can_be_reached_by_the_tab_key(window: Renderer, name: str) -> None:
    show(window, name)
    wanted = {address(each): name_of(each) for each in window.items() if is_button(each)}
    for _ in range(2 * len(wanted) + 20):
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
        wanted.pop(address(window.window.activeFocusItem()), None)
    # The content follows the focus, so whoever uses keys needs no scroll buttons; at the end they are off.
    assert set(wanted.values()) <= {"Nach oben blättern", "Nach unten blättern"}


def is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def address(item: QQuickItem | None) -> int:
    return Shiboken.getCppPointer(item)[0] if item else 0


def test_a_touch_anywhere_brings_hidden_data_back(window: Renderer) -> None:
    show(window, "frame.hidden")
    assert window.view_models.shell.presence.hidden
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not window.view_models.shell.presence.hidden


def test_low_reach_takes_effect_at_once_and_is_gone_with_the_visit(window: Renderer) -> None:
    show(window, "frame.display")
    touch(window, "Alles weiter unten")
    assert window.session.journey.display.low_reach
    assert middle(control(window, "Hilfe")).y() > 0.4 * window.window.height()
    show(window, "welcome")
    assert middle(control(window, "Hilfe")).y() < 0.2 * window.window.height()
