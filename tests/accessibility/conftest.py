"""The windows of the screens, and somebody who listens at one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.fixtures.listener import Listener
from tests.screens.conftest import own_window, renderer_for, used_window, windows
from tests.screens.looks import BASE
from tests.screens.renderer import Renderer
from tests.screens.states import states

__all__ = ["own_window", "renderer_for", "used_window", "windows"]


def show(renderer: Renderer, name: str, *, spoken: bool = False, language: str = BASE.language) -> None:
    """Show the state; `spoken`: in a visit that is read aloud."""
    renderer.show(next(each for each in states() if each.name == name), replace(BASE, language=language))
    journey = renderer.session.journey
    renderer.session.put(replace(journey, display=replace(journey.display, speech=spoken)))
    renderer.session.events.clear()


@pytest.fixture
def listener(used_window: Renderer) -> Iterator[Listener]:
    """She stands before the welcome screen, and her headphones are in her hand."""
    show(used_window, "welcome")
    somebody = Listener(used_window)
    yield somebody
    somebody.leave()
    show(used_window, "welcome")
