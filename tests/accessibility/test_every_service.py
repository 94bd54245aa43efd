"""Every service that is sent, in every language, by somebody who only hears: keys, a dark screen, and the receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.catalogue.languages import read_languages
from kiosk.config import data_dir
from kiosk.journey.journey import Step
from kiosk.practice.rehearsal import Rehearsal
from tests.accessibility.conftest import show
from tests.fixtures.fake_session import BRANCH
from tests.fixtures.listener import Listener
from tests.fixtures.listening_visitor import ListeningVisitor
from tests.fixtures.living_world import plan_of
from tests.screens.looks import BASE
from tests.screens.renderer import TRANSLATIONS, Renderer
from tests.screens.states import services

LANGUAGES = [each.code for each in read_languages(TRANSLATIONS / "languages.toml")]
SLUGS = [each.slug for each in services() if each.sends]
PAGE = (data_dir() / "resources" / "practice" / "page.jpg").read_bytes()

Visits = Callable[[str, str], ListeningVisitor]


@pytest.fixture
def visits(used_window: Renderer) -> Iterator[Visits]:
    """Give somebody who stands before the welcome screen of that language, with headphones on and the screen dark."""
    listeners: list[Listener] = []

    def begin(slug: str, language: str) -> ListeningVisitor:
        show(used_window, "welcome", language=language)
        used_window.session.effects.clear()
        listener = Listener(used_window)
        listeners.append(listener)
        listener.plug_in()
        listener.press(Qt.Key.Key_F4)
        rehearsal = Rehearsal({each.slug: each for each in services()}, BRANCH.name, PAGE)
        return ListeningVisitor(listener, rehearsal, plan_of(slug, language))

    yield begin
    for each in listeners:
        each.leave()
    show(used_window, "welcome", language=BASE.language)


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_listener_finishes_it_alone(visits: Visits, slug: str, language: str) -> None:
    visitor = visits(slug, language)
    visitor.walk_to(Step.RECEIPT)
    receipt = visitor.journey.receipt
    assert receipt is not None
    while receipt.reference not in visitor.press(Qt.Key.Key_Down):
        assert len(visitor.heard) < 5_000
    visitor.walk_to(Step.END)
