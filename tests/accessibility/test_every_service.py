"""Every service, in every language, by somebody who only hears: keys, a dark screen, and what she came for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.catalogue.languages import read_languages
from kiosk.domain.appointment import Appointment
from kiosk.domain.collection import CollectionItem
from kiosk.domain.receipt import Receipt
from kiosk.journey.journey import Booking, Collecting, Journey, Step
from kiosk.narration.numbers import spelled
from tests.accessibility.conftest import show
from tests.fixtures.listener import Listener
from tests.fixtures.listening_visitor import ListeningVisitor
from tests.fixtures.living_world import plan_of
from tests.fixtures.stand_in import StandIn
from tests.screens.looks import BASE
from tests.screens.renderer import TRANSLATIONS, Renderer
from tests.screens.states import services

_MOST_TEXTS = 100
translate = QCoreApplication.translate

LANGUAGES = [each.code for each in read_languages(TRANSLATIONS / "languages.toml")]
SLUGS = [each.slug for each in services()]

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
        return ListeningVisitor(listener, StandIn(used_window.session), plan_of(slug, language))

    yield begin
    for each in listeners:
        each.leave()
    show(used_window, "welcome", language=BASE.language)


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_listener_finishes_it_alone(visits: Visits, slug: str, language: str) -> None:
    visitor = visits(slug, language)
    visitor.walk_until(outcome)
    wanted = spelled(outcome(visitor.journey))
    assert any(wanted in visitor.press(Qt.Key.Key_Down) for _ in range(_MOST_TEXTS)), visitor.heard[-_MOST_TEXTS:]
    visitor.walk_until(lambda journey: journey.step is Step.END)


def outcome(journey: Journey) -> str:
    """Return what she wants to have heard before she leaves, or nothing while there is more to do."""
    match journey:
        case Journey(step=Step.RECEIPT, receipt=Receipt(reference)):
            return reference
        case Journey(step=Step.APPOINTMENT_BOOKED, booking=Booking(booked=Appointment(key))):
            return key.written
        case Journey(step=Step.COLLECTION_STATUS, collecting=Collecting(item=CollectionItem(shelf=shelf))):
            return shelf
        case Journey(step=Step.PIN_DONE):
            return translate("PinDoneViewModel", "Your new PIN is set")
    return ""
