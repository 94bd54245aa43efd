"""Whatever is written into a field, by whatever keyboard or hand-held scanner, leaves the screen whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtQuick import QQuickItem

from tests.screens import inspection
from tests.screens.looks import BASE
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State, states

HOSTILE = {
    "letters": "A" * 10_000,
    "digits": "1" * 10_000,
    "spaces": " " * 10_000,
    "emoji": "👩‍👩‍👧‍👦🐕" * 50,
    "dogs": "🐕" * 5_000,
    "right-to-left-mark": "\u202egnp.exe\u2066",
    "quotes": "'; DROP TABLE x; --\"",
    "controls": "\x00\x1b[2J\r\n\t",
    "markup": "<b>&amp;<img src=x>",
    "placeholders": "{0}%1%s${x}",
    "heap-of-accents": "a" + "\u0301" * 500,
}
WRITTEN_ON = {
    "appointment_contact", "appointment_find", "choose", "collection_number", "form", "form.account", "form.car",
    "form.dog", "form.faults", "staff_collection", "staff_remark",
}  # fmt: skip
"""Every screen that has fields, and every kind of field."""
SCREENS = [each for each in states() if each.name in WRITTEN_ON]
_MAY_BE = "a word is broken"
"""What nobody can read may be repeated in two lines."""
_TURNS = 3
_FIELDS = ("QQuickTextField", "QQuickTextArea")


def fields(window: Renderer) -> list[QQuickItem]:
    return [each for each in window.items() if any(each.inherits(kind) for kind in _FIELDS)]


def write(field: QQuickItem, text: str) -> None:
    """Commit the text as an input method does, at once and past every key filter."""
    field.forceActiveFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def cases() -> Iterator[object]:
    """Each text on each screen; by turns in the quick tier."""
    for (number, state), (turn, hostile) in product(enumerate(SCREENS), enumerate(HOSTILE)):
        has_its_turn = turn % _TURNS == number % _TURNS
        name = f"{state.name}-{hostile}"
        yield pytest.param(state, hostile, marks=() if has_its_turn else pytest.mark.soak, id=name)


@pytest.mark.parametrize(("state", "hostile"), list(cases()))
def test_no_text_harms_the_screen(own_window: Renderer, state: State, hostile: str) -> None:
    own_window.show(state, BASE)
    for field in fields(own_window):
        write(field, HOSTILE[hostile])
        assert len(field.property("text")) <= field.property("maximumLength")
    own_window.settle()
    assert own_window.take_warnings() == []
    assert [each for each in inspection.clipped_texts(own_window) if not each.endswith(_MAY_BE)] == []
    assert inspection.small_targets(own_window) == []


@pytest.mark.soak
def test_no_screen_with_a_field_is_missing(renderer_for: Callable[[Look], Renderer]) -> None:
    window = renderer_for(BASE)
    steps = {each.journey.step for each in SCREENS}
    for state in states():
        window.show(state, BASE)
        assert not fields(window) or state.journey.step in steps, state.name
