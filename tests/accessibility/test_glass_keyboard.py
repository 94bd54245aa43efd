"""Writing with few keys: arrows go over the keyboard on the glass, Enter presses its keys, Escape leaves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.accessibility.conftest import show
from tests.accessibility.marks import changed_pixels
from tests.accessibility.test_listening import send
from tests.fixtures.listener import Listener

Key = Qt.Key


@pytest.fixture
def writer(listener: Listener) -> Listener:
    """She is in an empty field and has headphones, arrows, Enter and Escape."""
    show(listener.renderer, "appointment_contact.empty", spoken=True)
    listener.plug_in()
    listener.find("Eingabefeld")
    return listener


def box(writer: Listener) -> QQuickItem:
    item = writer.renderer.window.activeFocusItem()
    assert item is not None
    assert item.inherits("QQuickTextField")
    return item


def go(writer: Listener, *keys: Qt.Key) -> None:
    for each in keys:
        writer.press(each)


def test_enter_in_a_field_leads_to_the_keyboard_and_arrows_go_over_it(writer: Listener) -> None:
    keys = (Key.Key_Return, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up)
    assert [writer.press(each) for each in keys] == ["1", "Q", "W", "E", "D", "S", "W"]
    assert writer.press(Key.Key_Up) == "2"
    assert writer.press(Key.Key_Up) == "2"


def test_enter_writes_the_key_into_the_field_that_keeps_the_focus(writer: Listener) -> None:
    field = box(writer)
    for each in (Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Right, Key.Key_Return):
        writer.press(each)
    assert field.property("text") == "Qw"
    assert box(writer) is field


def test_the_mark_stays_where_it_was_when_letters_turn_into_signs(writer: Listener) -> None:
    for each in (Key.Key_Return, *[Key.Key_Down] * 4):
        heard = writer.press(each)
    assert heard == "Zeichen"
    assert writer.press(Key.Key_Return) == "Buchstaben"


def test_a_letter_with_an_accent_is_written_and_the_mark_is_on_its_letter_again(writer: Listener) -> None:
    field = box(writer)
    go(writer, Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right)
    assert writer.press(Key.Key_Right) == "Ein Buchstabe mit Akzent"
    go(writer, Key.Key_Return, Key.Key_Up, Key.Key_Up, Key.Key_Left)
    assert writer.press(Key.Key_Up) == "E"
    assert writer.press(Key.Key_Return) == "È"
    assert writer.press(Key.Key_Right) == "É"
    assert writer.press(Key.Key_Down) == "É"
    assert writer.press(Key.Key_Return) == "e"
    assert field.property("text") == "É"


def test_accents_that_are_not_wanted_are_closed(writer: Listener) -> None:
    field = box(writer)
    go(writer, Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right)
    go(writer, Key.Key_Right, Key.Key_Return, Key.Key_Up)
    assert writer.press(Key.Key_Return) != "Schließen"
    heard = [writer.press(Key.Key_Right) for _ in range(20)]
    assert heard[-1] == "Schließen"
    writer.press(Key.Key_Return)
    assert field.property("text") == ""


def test_escape_leaves_the_keyboard_and_then_the_screen(writer: Listener) -> None:
    field, step = box(writer), writer.renderer.session.journey.step
    writer.press(Key.Key_Return)
    writer.press(Key.Key_Escape)
    assert box(writer) is field
    assert writer.renderer.session.journey.step is step
    writer.press(Key.Key_Escape)
    assert writer.renderer.session.journey.step is not step


def test_tab_leaves_the_keyboard_for_the_next_control(writer: Listener) -> None:
    field = box(writer)
    writer.press(Key.Key_Return)
    assert "Eingabefeld" in writer.press(Key.Key_Tab)
    assert writer.renderer.window.activeFocusItem() is not field


def test_whoever_has_letters_of_her_own_goes_on_with_enter(writer: Listener) -> None:
    field = box(writer)
    send(writer, "x")
    writer.press(Key.Key_Return)
    assert writer.renderer.window.activeFocusItem() is not field


def test_the_marked_key_is_seen(writer: Listener) -> None:
    writer.press(Key.Key_Return)
    writer.renderer.settle()
    first = writer.renderer.image()
    writer.press(Key.Key_Down)
    writer.renderer.settle()
    assert changed_pixels(first, writer.renderer.image()) > 60


def test_a_room_does_not_hear_what_she_writes(writer: Listener) -> None:
    writer.speech.pull_out_headset()
    writer.voice.look()
    show(writer.renderer, "appointment_contact.empty", spoken=True)
    writer.hear()
    writer.find("Eingabefeld")
    assert writer.press(Key.Key_Return) == writer.press(Key.Key_Down) == ""
