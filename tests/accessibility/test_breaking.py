"""The rules bite: each is broken on purpose on a drawn screen, and the check says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.config import Orientation
from tests.accessibility import rules
from tests.screens import inspection
from tests.screens.looks import BASE
from tests.screens.renderer import VOICE, Renderer, prepare_application
from tests.screens.states import states


@pytest.fixture(scope="module")
def a_window(qapp: QGuiApplication) -> Iterator[Renderer]:
    """A window of its own: what is broken in it stays broken."""
    prepare_application()
    made = Renderer(Orientation.PORTRAIT)
    yield made
    made.close()
    VOICE.fall_silent()


@pytest.fixture
def window(a_window: Renderer) -> Renderer:
    a_window.show(next(each for each in states() if each.name == "review"), BASE)
    return a_window


def button(window: Renderer, words: str) -> QQuickItem:
    buttons = (each for each in window.items() if each.inherits("QQuickAbstractButton"))
    return next(each for each in buttons if words == each.property("text"))


def label(window: Renderer, words: str) -> QQuickItem:
    return next(each for each in window.items() if each.inherits("QQuickText") and words == each.property("text"))


def test_a_nameless_button_is_found(window: Renderer) -> None:
    assert inspection.nameless_controls(window) == rules.unheard_controls(window) == []
    button(window, "Besuch beenden").setProperty("text", "")
    assert inspection.nameless_controls(window)
    assert rules.unheard_controls(window)


def test_a_target_of_12_mm_is_found(window: Renderer) -> None:
    assert inspection.small_targets(window) == []
    button(window, "Zurück").setHeight(12 * window.pixels_per_mm)
    assert inspection.small_targets(window)


def test_a_contrast_of_four_to_one_is_found(window: Renderer) -> None:
    assert rules.faint_texts(window) == []
    text, grey = label(window, "Stimmt alles?"), QColor("#7a7d81")
    assert rules.contrast(grey, QColor("#f2f5f9")) == pytest.approx(3.8, abs=0.3)
    text.setProperty("color", grey)
    window.settle()
    assert rules.faint_texts(window)


def test_a_clipped_label_is_found(window: Renderer) -> None:
    assert inspection.clipped_texts(window) == []
    label(window, "Stimmt alles?").setWidth(10 * window.pixels_per_mm)
    assert inspection.clipped_texts(window)


def test_personal_data_without_its_mark_is_found(window: Renderer) -> None:
    assert rules.personal_data_for_all(window) == []
    label(window, "Stimmt alles?").setProperty("text", "Frau Mustermann, stimmt alles?")
    assert rules.personal_data_for_all(window)


def test_a_screen_without_a_heading_is_found(window: Renderer) -> None:
    assert rules.missing_title(window) == []
    for each in window.items():
        if each.inherits("QQuickText"):
            each.setProperty("text", "")
    assert rules.missing_title(window)
