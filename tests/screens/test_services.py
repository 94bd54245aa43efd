"""Each service of the catalogue by touch on the screens of this process, where devices and city answer at once.

By turns the services are walked in all languages and on screens that hang either way; in the long tier each is walked
in each, through all processes (tests/journeys/test_services.py).
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config import Orientation
from kiosk.demo.scene import Scene
from kiosk.demo.visitor import Visitor
from kiosk.domain.service import ServiceKind
from kiosk.journey.journey import Journey
from tests.fixtures.living_world import plan_of
from tests.fixtures.stand_in import StandIn
from tests.screens.looks import LANGUAGES
from tests.screens.renderer import Look, Renderer
from tests.screens.state import State
from tests.screens.states import service, services

LAST_PLACES = {
    ServiceKind.SUBMISSION: "receipt-confirmed-printed",
    ServiceKind.APPOINTMENT: "appointment_booked-printed",
    ServiceKind.COLLECTION: "collection_status-claimed",
    ServiceKind.PIN_MANAGEMENT: "pin_done",
}
_MOST_ACTS = 400
_TURNS = [(language, how) for how in Orientation for language in LANGUAGES]
WALKS = [(each.slug, *_TURNS[number % len(_TURNS)]) for number, each in enumerate(services())]


@pytest.mark.parametrize(("slug", "language", "orientation"), WALKS)
def test_a_visitor_gets_what_she_came_for(
    renderer_for: Callable[[Look], Renderer], slug: str, language: str, orientation: Orientation
) -> None:
    look = Look(language, orientation)
    window = renderer_for(look)
    window.show(State("welcome", Journey()), look)
    places: list[str] = []
    stand_in = StandIn(window.session)
    visitor = Visitor(Scene(window.window), window.session, lambda *_: None, plan_of(slug, language), places.append)
    for _ in range(_MOST_ACTS):
        visitor.act()
        stand_in.answer()
        QGuiApplication.processEvents()
        if visitor.is_done:
            break
    assert places[-1] == LAST_PLACES[service(slug).kind]
    assert visitor.is_done
    assert window.take_warnings() == []
    window.let_go()
