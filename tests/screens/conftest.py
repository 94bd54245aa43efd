"""The two windows, one for each way a screen can hang, and the gallery of the controls."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config import Orientation
from tests.screens.gallery_window import GalleryWindow
from tests.screens.renderer import VOICE, Renderer, prepare_application


@pytest.fixture(scope="session")
def windows(qapp: QGuiApplication) -> Iterator[Callable[[Orientation], Renderer]]:
    prepare_application()
    made: dict[Orientation, Renderer] = {}

    def renderer(orientation: Orientation) -> Renderer:
        if orientation not in made:
            made[orientation] = Renderer(orientation)
        return made[orientation]

    yield renderer
    for each in made.values():
        each.close()


@pytest.fixture
def renderer_for(windows: Callable[[Orientation], Renderer]) -> Iterator[Callable[[Orientation], Renderer]]:
    yield windows
    VOICE.fall_silent()


@pytest.fixture
def used_window(renderer_for: Callable[[Orientation], Renderer]) -> Iterator[Renderer]:
    """The upright window, for fingers and keys."""
    window = renderer_for(Orientation.PORTRAIT)
    yield window
    window.let_go()


@pytest.fixture(scope="session")
def gallery(qapp: QGuiApplication) -> Iterator[GalleryWindow]:
    prepare_application()
    window = GalleryWindow()
    yield window
    window.close()
