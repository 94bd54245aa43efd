"""What must hold on every screen in every look: no warning, a name for each control, room for fingers, whole texts.

In chosen looks it also looks as it did when somebody last looked at it and found it good.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from kiosk.config import Orientation
from kiosk.domain.failure import FailureCode
from kiosk.journey.journey import TextSize
from tests.accessibility import marks, reading_order, rules
from tests.screens import inspection
from tests.screens.golden import FOLDER, difference, golden_path, look_alike, picture_of
from tests.screens.looks import BASE, EVERY, case_name, cases, golden_cases
from tests.screens.looks import GOLDEN as GOLDEN_LOOKS
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State, states

GOLDEN = frozenset((state.name, look) for state, look in golden_cases())


@pytest.mark.parametrize(("state", "look"), list(cases()), ids=case_name)
def test_the_screen_can_be_read_heard_and_touched(
    renderer_for: Callable[[Look], Renderer], state: State, look: Look
) -> None:
    meet(renderer_for(look), state, look)


@pytest.mark.soak
@pytest.mark.parametrize("look", EVERY, ids=case_name)
def test_every_screen_can_be_read_heard_and_touched_in_the_look(
    renderer_for: Callable[[Look], Renderer], subtests: pytest.Subtests, look: Look
) -> None:
    for state in states():
        with subtests.test(state.name):
            meet(renderer_for(look), state, look)


@pytest.mark.parametrize("look", [BASE, Look("de", Orientation.LANDSCAPE, high_contrast=True)], ids=case_name)
@pytest.mark.parametrize("name", ["welcome", "form", "appointment_day"])
def test_the_focus_is_seen_on_every_control(renderer_for: Callable[[Look], Renderer], name: str, look: Look) -> None:
    state = next(each for each in states() if each.name == name)
    see_the_focus(renderer_for(look), state, look)


@pytest.mark.soak
@pytest.mark.parametrize("look", GOLDEN_LOOKS, ids=case_name)
def test_the_focus_is_seen_on_every_control_of_every_screen(
    renderer_for: Callable[[Look], Renderer], subtests: pytest.Subtests, look: Look
) -> None:
    for state in states():
        if not state.name.startswith("frame."):  # a dialog gives the focus itself; test_listening looks at that
            with subtests.test(state.name):
                see_the_focus(renderer_for(look), state, look)


@pytest.mark.soak
@pytest.mark.parametrize("look", GOLDEN_LOOKS, ids=case_name)
def test_a_screen_looks_the_same_whatever_was_before_it(
    renderer_for: Callable[[Look], Renderer], subtests: pytest.Subtests, look: Look
) -> None:
    renderer = renderer_for(look)
    first = {state.name: drawn(renderer, state, look) for state in states()}
    other = replace(look, text_size=TextSize.LARGER, low_reach=True)
    for state in reversed(states()):
        renderer.show(state, other)
        with subtests.test(state.name):
            assert look_alike(drawn(renderer, state, look), first[state.name])


@pytest.mark.parametrize("look", [BASE, Look("de", Orientation.LANDSCAPE)], ids=case_name)
@pytest.mark.parametrize("name", ["welcome", "choose", "form", "pin_entry", "staff_menu", "receipt"])
def test_a_screen_looks_the_same_after_a_page_over_it_was_closed(
    renderer_for: Callable[[Look], Renderer], name: str, look: Look
) -> None:
    renderer = renderer_for(look)
    before = drawn(renderer, next(each for each in states() if each.name == name), look)
    renderer.view_models.shell.sidePage.open("help")
    renderer.settle()
    renderer.let_go()
    renderer.settle()
    assert look_alike(renderer.image(), before)


def test_no_golden_image_is_left_over() -> None:
    assert set(FOLDER.glob("*.png")) <= {golden_path(state, look) for state, look in golden_cases()}


@pytest.mark.parametrize("code", FailureCode)
def test_every_failure_code_has_its_image(code: FailureCode) -> None:
    assert (FOLDER / f"failure.{code.value}.de.png").is_file()


def meet(renderer: Renderer, state: State, look: Look) -> None:
    check(renderer, state, look)
    if (state.name, look) in GOLDEN:
        assert not difference(picture_of(renderer.image()), golden_path(state, look))


def check(renderer: Renderer, state: State, look: Look) -> None:
    renderer.show(state, look)
    assert renderer.take_warnings() == []
    assert inspection.nameless_controls(renderer) == []
    assert inspection.small_targets(renderer) == []
    assert inspection.crowded_targets(renderer) == []
    assert inspection.pads_out_of_sight(renderer) == []
    assert inspection.clipped_texts(renderer) == []
    assert reading_order.disorder(renderer) == []
    assert marks.faint_icons(renderer) == []
    assert marks.faint_edges(renderer) == []
    if look.splits:
        assert inspection.controls_out_of_low_reach(renderer) == []
    if look.text_size is TextSize.NORMAL:
        check_for_ears(renderer, state)


def see_the_focus(renderer: Renderer, state: State, look: Look) -> None:
    renderer.show(state, look)
    assert marks.faint_rings(renderer) == []
    renderer.let_go()


def drawn(renderer: Renderer, state: State, look: Look) -> QImage:
    renderer.show(state, look)
    return renderer.image()


def check_for_ears(renderer: Renderer, state: State) -> None:
    """Larger text says the same words, so that they need to be heard in the normal size only."""
    assert rules.unheard_controls(renderer) == []
    assert rules.wrong_states(renderer) == []
    assert rules.faint_texts(renderer) == []
    if not state.name.startswith("diagnostics."):  # the technician's: one of its pages is a test of colours
        assert rules.missing_title(renderer) == []
    if not state.name.startswith("diagnostics.") and not state.name.endswith(".practice"):  # a person made up
        assert rules.personal_data_for_all(renderer) == []
