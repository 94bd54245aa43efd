"""The windows, one for each way a screen can hang, real or pretending languages; and the gallery of the controls."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config import Orientation
from tests.screens.gallery_window import GalleryWindow
from tests.screens.looks import BASE
from tests.screens.renderer import VOICE, Look, Renderer, prepare_application


@pytest.fixture(scope="session")
def windows(qapp: QGuiApplication) -> Iterator[Callable[[Look], Renderer]]:
    prepare_application()
    made: dict[tuple[Orientation, bool], Renderer] = {}

    def renderer(look: Look) -> Renderer:
        kind = (look.orientation, look.pretends)
        if kind not in made:
            made[kind] = Renderer(look.orientation, pretends=look.pretends)
        return made[kind]

    yield renderer
    for each in made.values():
        each.close()


@pytest.fixture
def renderer_for(windows: Callable[[Look], Renderer]) -> Iterator[Callable[[Look], Renderer]]:
    yield windows
    VOICE.fall_silent()


@pytest.fixture
def used_window(renderer_for: Callable[[Look], Renderer]) -> Iterator[Renderer]:
    """The upright window, for fingers and keys."""
    window = renderer_for(BASE)
    yield window
    window.let_go()


@pytest.fixture(scope="module")
def own_window(qapp: QGuiApplication) -> Iterator[Renderer]:
    """An upright window of the test file's own: what is written or broken in it stays there."""
    prepare_application()
    made = Renderer(BASE.orientation)
    yield made
    made.close()
    VOICE.fall_silent()


@pytest.fixture(scope="session")
def gallery(qapp: QGuiApplication) -> Iterator[GalleryWindow]:
    prepare_application()
    window = GalleryWindow()
    yield window
    window.close()
