"""The rules bite: each is broken on purpose on a drawn screen, and the check says so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from tests.accessibility import marks, reading_order, rules
from tests.screens import inspection
from tests.screens.looks import BASE
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State, states


@pytest.fixture
def window(own_window: Renderer) -> Renderer:
    own_window.show(state("review"), BASE)
    return own_window


def state(name: str) -> State:
    return next(each for each in states() if each.name == name)


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


def test_a_title_that_stands_below_its_lead_is_found(window: Renderer) -> None:
    assert reading_order.disorder(window) == []
    title = label(window, "Stimmt alles?")
    title.setY(title.y() + 100 * window.pixels_per_mm)
    assert any(each.endswith("before 'Stimmt alles?'") for each in reading_order.disorder(window))


def test_an_order_from_left_to_right_is_found_where_it_is_read_from_right_to_left(window: Renderer) -> None:
    window.show(state("review"), Look("ar"))
    assert reading_order.disorder(window) == []
    first, second = (each for each in window.items() if each.metaObject().className().startswith("PagePicture_"))
    right, left = first.x(), second.x()
    assert right > left
    first.setX(left)
    second.setX(right)
    assert reading_order.disorder(window)


def test_an_icon_in_a_pale_colour_is_found(window: Renderer) -> None:
    window.show(state("prepare"), BASE)
    assert marks.faint_icons(window) == []
    clock = next(each for each in window.items() if each.property("name") == "clock")
    clock.setProperty("color", QColor("#c8d2de"))
    window.settle()
    assert [each.partition(" ")[0] for each in marks.faint_icons(window)] == ["clock.svg"]


def test_a_button_with_a_pale_edge_is_found(window: Renderer) -> None:
    assert marks.faint_edges(window) == []
    window.show(state("pin_menu"), BASE)
    card = next(each for each in window.items() if each.metaObject().className().startswith("ChoiceCard_"))
    QQmlProperty.write(card.property("background"), "border.color", QColor("#d0d9e4"))
    window.settle()
    assert [each.partition(" ")[0] for each in marks.faint_edges(window)] == ["ChoiceCard"]


def test_a_focus_that_is_not_seen_is_found(window: Renderer) -> None:
    assert marks.faint_rings(window) == []
    change = button(window, "Ändern")
    QQmlProperty.write(ring_of(change), "active", 0)
    assert marks.faint_rings(window) == [inspection.where(change)]


def ring_of(control: QQuickItem) -> QQuickItem:
    background = control.property("background")
    return next(each for each in background.childItems() if each.metaObject().className().startswith("FocusRing_"))


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
