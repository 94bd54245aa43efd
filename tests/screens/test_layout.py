"""What must hold on every screen in every look: no warning, a name for each control, room for fingers, whole texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.config import Orientation
from tests.screens import inspection
from tests.screens.looks import case_name, layout_cases
from tests.screens.renderer import Look, Renderer
from tests.screens.states import State


@pytest.mark.parametrize(("state", "look"), list(layout_cases()), ids=case_name)
def test_the_screen_can_be_read_heard_and_touched(
    renderer_for: Callable[[Orientation], Renderer], state: State, look: Look
) -> None:
    check(renderer_for(look.orientation), state, look)


@pytest.mark.soak
@pytest.mark.parametrize(("state", "look"), list(layout_cases(thorough=True)), ids=case_name)
def test_the_screen_can_be_read_heard_and_touched_in_every_look(
    renderer_for: Callable[[Orientation], Renderer], state: State, look: Look
) -> None:
    check(renderer_for(look.orientation), state, look)


def check(renderer: Renderer, state: State, look: Look) -> None:
    renderer.show(state, look)
    assert renderer.take_warnings() == []
    assert inspection.nameless_controls(renderer) == []
    assert inspection.small_targets(renderer) == []
    assert inspection.crowded_targets(renderer) == []
    assert inspection.clipped_texts(renderer) == []
