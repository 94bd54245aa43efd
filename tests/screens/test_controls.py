"""The controls, touched, typed on and measured in every mode."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens import inspection
from tests.screens.gallery_window import PAGES, GalleryWindow, Mode, accessible_name

MODES = (
    Mode(),
    Mode(portrait=False),
    Mode(portrait=False, high_contrast=True),
    Mode(high_contrast=True, text_scale=2.0),
    Mode(portrait=False, text_scale=2.0),
    Mode(text_scale=1.5, right_to_left=True),
)
LARGE = tuple(each for each in MODES if each.text_scale > 1)
KEYBOARDS = ("Straße", "Postleitzahl", "E-Mail-Adresse (optional)")
PIN_KEY_MM = 20.0


def _keyboards() -> Iterator[object]:
    """Each keyboard in each mode; by turns in the quick tier."""
    for turn, (mode, field) in enumerate(product(MODES, KEYBOARDS)):
        has_its_turn = turn % len(KEYBOARDS) == turn // len(KEYBOARDS) % len(KEYBOARDS)
        yield pytest.param(field, mode, marks=() if has_its_turn else pytest.mark.soak)


@pytest.mark.parametrize(("page", "mode"), list(product(PAGES, MODES)), ids=lambda each: getattr(each, "name", each))
def test_every_control_has_a_name_and_room_for_a_finger(gallery: GalleryWindow, page: str, mode: Mode) -> None:
    gallery.show(page, mode)
    assert gallery.take_warnings() == []
    assert inspection.nameless_controls(gallery) == []
    assert inspection.small_targets(gallery) == []
    assert inspection.crowded_targets(gallery) == []


@pytest.mark.parametrize(("field", "mode"), list(_keyboards()), ids=lambda each: getattr(each, "name", each))
def test_every_key_has_a_name_and_room_for_a_finger(gallery: GalleryWindow, field: str, mode: Mode) -> None:
    gallery.show("FieldsPage", mode)
    gallery.write(field)
    assert inspection.nameless_controls(gallery) == []
    assert inspection.small_targets(gallery) == []
    assert inspection.crowded_targets(gallery) == []


@pytest.mark.parametrize("mode", LARGE, ids=lambda each: each.name)
def test_the_field_in_focus_stays_in_sight_above_the_keyboard(gallery: GalleryWindow, mode: Mode) -> None:
    gallery.show("FieldsPage", mode)
    box = gallery.write("E-Mail-Adresse (optional)")
    keyboard = gallery.of("Keyboard")[0]
    assert gallery.rect(box).bottom() <= gallery.rect(keyboard).top()
    assert gallery.rect(box).top() >= gallery.rect(gallery.of("ScrollPane")[0]).top()


@pytest.mark.parametrize("mode", MODES, ids=lambda each: each.name)
def test_keys_of_the_pin_pad_are_20_mm_and_never_mirrored(gallery: GalleryWindow, mode: Mode) -> None:
    gallery.show("PinPage", mode)
    keys = [gallery.named(str(digit)) for digit in range(10)]
    sizes = [min(each.width(), each.height()) / gallery.pixels_per_mm for each in keys]
    assert min(sizes) >= PIN_KEY_MM
    assert gallery.rect(keys[1]).left() < gallery.rect(keys[2]).left() < gallery.rect(keys[3]).left()


def test_the_keyboard_is_never_mirrored(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage", Mode(right_to_left=True))
    gallery.write("Straße")
    assert gallery.rect(key(gallery, "q")).left() < gallery.rect(key(gallery, "ü")).left()


def test_a_number_plate_is_never_mirrored(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage", Mode(right_to_left=True))
    parts = [gallery.rect(gallery.named(f"Kennzeichen: {each}")).left() for each in ("Town", "Letters", "Digits")]
    assert parts == sorted(parts)


def test_a_button_acts_when_the_finger_leaves_it_inside_only(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    gallery.press_and_leave(gallery.named("No"))
    assert [checked(each) for each in gallery.of("RadioCard")[:2]] == [True, False]
    gallery.touch(gallery.named("No"))
    assert [checked(each) for each in gallery.of("RadioCard")[:2]] == [False, True]


def test_a_switch_says_its_state_in_words_too(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    switch = gallery.named("Doktorgrad")
    assert (checked(switch), spoken_description(switch)) == (True, "Wird gelesen")
    gallery.touch(switch)
    assert (checked(switch), spoken_description(switch)) == (False, "Wird nicht gelesen")


def test_a_button_acts_once_however_long_enter_is_held(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    more = gallery.named("Wie viele Personen ziehen um?: one more")
    more.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    held(gallery, Qt.Key.Key_Return)
    assert gallery.named("Wie viele Personen ziehen um?: 3")


def test_a_service_that_is_down_says_why_and_is_not_chosen(gallery: GalleryWindow) -> None:
    gallery.show("ServicesPage")
    page = gallery.of("ServicesPage")[0]
    gallery.touch(gallery.named("Hund anmelden"))
    assert page.property("chosen") == ""
    assert "Der Scanner ist gestört" in spoken_description(gallery.named("Hund anmelden"))
    gallery.touch(gallery.named("Wohnung ummelden"))
    assert page.property("chosen") == "Wohnung ummelden"


def test_an_error_is_spoken_with_its_field(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    box = gallery.write("Postleitzahl")
    assert "fünf Ziffern" in spoken_description(box)


def test_the_pad_tells_digits_but_shows_their_number_only(gallery: GalleryWindow) -> None:
    gallery.show("PinPage")
    pad = gallery.of("PinPad")[0]
    gallery.touch(gallery.named("7"))
    assert (pad.property("typed"), pad.property("last")) == (5, 7)
    assert gallery.named("5 of 6 digits")


def test_the_pad_can_be_confirmed_when_it_is_full_only(gallery: GalleryWindow) -> None:
    gallery.show("PinPage")
    pad = gallery.of("PinPad")[0]
    gallery.touch(gallery.named("Confirm PIN"))
    assert pad.property("confirmations") == 0
    pad.setProperty("typed", 6)
    gallery.touch(gallery.named("Confirm PIN"))
    assert pad.property("confirmations") == 1


def test_no_key_of_the_pad_lights_up(gallery: GalleryWindow) -> None:
    gallery.show("PinPage")
    before = gallery.window.grabWindow()
    QTest.mousePress(gallery.window, Qt.MouseButton.LeftButton, pos=gallery.centre(gallery.named("3")))
    gallery.settle()
    pressed = gallery.window.grabWindow()
    QTest.mouseRelease(gallery.window, Qt.MouseButton.LeftButton, pos=gallery.centre(gallery.named("3")))
    assert pressed == before


def test_a_held_key_of_a_real_keyboard_counts_once_on_the_pad(gallery: GalleryWindow) -> None:
    gallery.show("PinPage")
    pad = gallery.of("PinPad")[0]
    pad.forceActiveFocus()
    held(gallery, Qt.Key.Key_4)
    assert (pad.property("typed"), pad.property("last")) == (5, 4)


def test_the_keyboard_writes_into_the_field_and_leaves_it_the_focus(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    for each in "öß1":
        gallery.touch(key(gallery, each))
    assert box.property("text") == "öß1"
    assert gallery.window.activeFocusItem() is box


def test_a_name_begins_with_a_capital_and_goes_on_small(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    box.setProperty("focus", False)
    gallery.write("Straße")
    gallery.touch(key(gallery, "A"))
    gallery.touch(key(gallery, "b"))
    assert box.property("text") == "Ab"


def test_shift_twice_holds_the_capitals_and_knows_the_capital_sharp_s(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    for _ in range(2):
        gallery.touch(gallery.named("Capital letters"))
    for each in ("Ü", "ẞ"):
        gallery.touch(key(gallery, each))
    gallery.touch(gallery.named("Capital letters"))
    gallery.touch(key(gallery, "a"))
    assert box.property("text") == "Üẞa"


def test_a_letter_that_is_held_offers_its_accents(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(0)
    QTest.mousePress(gallery.window, Qt.MouseButton.LeftButton, pos=gallery.centre(key(gallery, "e")))
    gallery.settle()
    QTest.mouseRelease(gallery.window, Qt.MouseButton.LeftButton, pos=gallery.centre(key(gallery, "e")))
    hints.setMousePressAndHoldInterval(usual)
    gallery.settle()
    gallery.touch(key(gallery, "é"))
    assert box.property("text") == "é"
    assert gallery.of("AccentBar") == []


def test_the_key_for_accents_offers_those_of_the_next_letter_without_a_held_key(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    gallery.touch(gallery.named("A letter with an accent"))
    gallery.touch(key(gallery, "n"))
    assert box.property("text") == ""
    gallery.touch(key(gallery, "ñ"))
    gallery.touch(gallery.named("A letter with an accent"))
    gallery.touch(key(gallery, "x"))
    gallery.touch(key(gallery, "e"))
    assert box.property("text") == "ñxe"


def test_erase_takes_one_letter_and_signs_lie_on_their_own_page(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    gallery.touch(key(gallery, "x"))
    gallery.touch(gallery.named("Signs"))
    gallery.touch(key(gallery, "&"))
    gallery.touch(gallery.named("Delete the last character"))
    gallery.touch(key(gallery, "Letters"))
    gallery.touch(key(gallery, "y"))
    assert box.property("text") == "xy"


def test_the_keyboard_writes_no_more_than_the_field_takes(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    for _ in range(33):
        gallery.touch(key(gallery, "m"))
    assert box.property("text") == "m" * 30


def test_next_goes_to_the_next_field_and_the_keys_follow_its_kind(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    gallery.write("Straße")
    gallery.touch(gallery.named("Next field"))
    assert accessible_name(gallery.window.activeFocusItem()) == "Postleitzahl"
    assert gallery.of("Keyboard")[0].property("kind") == "number"


def test_hiding_the_keyboard_leaves_the_field(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    gallery.write("Straße")
    gallery.touch(gallery.named("Hide the keyboard"))
    assert gallery.of("Keyboard") == []


def test_a_field_takes_nothing_from_the_clipboard(gallery: GalleryWindow) -> None:
    box = empty_box(gallery)
    QGuiApplication.clipboard().setText("fremd")
    QTest.keyClick(gallery.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(gallery.window, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    gallery.settle()
    assert box.property("text") == ""


def test_the_end_of_a_long_screen_is_reached_by_buttons(gallery: GalleryWindow) -> None:
    gallery.show("FieldsPage")
    for _ in range(4):
        gallery.touch(gallery.named("Scroll down"))
    email = next(each for each in gallery.items() if accessible_name(each) == "E-Mail-Adresse (optional)")
    pane = gallery.rect(gallery.of("ScrollPane")[0])
    assert pane.top() <= gallery.rect(email).top()
    assert gallery.rect(email).bottom() <= pane.bottom()


def key(gallery: GalleryWindow, name: str) -> QQuickItem:
    return next(each for each in gallery.of("KeyboardKey") if accessible_name(each) == name)


def empty_box(gallery: GalleryWindow) -> QQuickItem:
    """The street's box, emptied, with the focus and small letters on the keys."""
    gallery.show("FieldsPage")
    box = gallery.write("Straße")
    box.clear()
    gallery.settle()
    return box


def checked(item: QQuickItem) -> bool:
    return bool(QAccessible.queryAccessibleInterface(item).state().checked)


def spoken_description(item: QQuickItem) -> str:
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Description)


def held(gallery: GalleryWindow, which: Qt.Key) -> None:
    """Press a real key, let it repeat, and release it."""
    text = chr(which) if which < 128 else "\r"
    for kind, repeats in ((QEvent.Type.KeyPress, False), *[(QEvent.Type.KeyPress, True)] * 5):
        event = QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier, text, repeats)
        QGuiApplication.sendEvent(gallery.window, event)
    release = QKeyEvent(QEvent.Type.KeyRelease, which, Qt.KeyboardModifier.NoModifier, text)
    QGuiApplication.sendEvent(gallery.window, release)
    gallery.settle()
