"""What is longer than its place is moved by buttons; their room is there while it is needed, and not longer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.journey.journey import TextSize
from tests.screens.golden import look_alike
from tests.screens.looks import BASE, GOLDEN, case_name
from tests.screens.renderer import Look, Renderer
from tests.screens.states import states

LONGER = {
    "welcome": "welcome.staff_notice",
    "form": "form.faults",
    "scan": "scan.refused",
    "prepare": "prepare.refused",
}


def put(window: Renderer, name: str, look: Look) -> None:
    """Change what the screen shows, without leaving it."""
    journey = next(each for each in states() if each.name == name).journey
    window.session.put(replace(journey, display=look.display))
    window.settle()


@pytest.mark.parametrize("look", [BASE, replace(BASE, text_size=TextSize.LARGE), *GOLDEN[1:]], ids=case_name)
@pytest.mark.parametrize("name", LONGER)
def test_a_screen_is_as_wide_as_before_once_nothing_is_to_scroll(
    renderer_for: Callable[[Look], Renderer], name: str, look: Look
) -> None:
    window = renderer_for(look)
    window.show(next(each for each in states() if each.name == name), look)
    before = window.image()
    put(window, LONGER[name], look)
    put(window, name, look)
    assert look_alike(window.image(), before)


@pytest.mark.parametrize("name", ["welcome", "form", "choose", "appointment_contact"])
def test_a_screen_looks_the_same_after_its_text_was_larger(renderer_for: Callable[[Look], Renderer], name: str) -> None:
    window = renderer_for(BASE)
    window.show(next(each for each in states() if each.name == name), BASE)
    before = window.image()
    for look in (replace(BASE, text_size=TextSize.LARGEST), BASE):
        put(window, name, look)
    assert look_alike(window.image(), before)
