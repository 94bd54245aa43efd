"""Each service of the catalogue by touch on the screens of this process, where devices and city answer at once.

By turns the services are walked in all languages and on screens that hang either way. The long tier walks each in each,
in the largest text as well, and looks at every page; tests/journeys/test_services.py walks them through all processes.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config import Orientation
from kiosk.demo.scene import Scene
from kiosk.demo.visitor import Visitor
from kiosk.domain.service import ServiceKind
from kiosk.journey.journey import Journey, TextSize
from tests.accessibility import reading_order
from tests.fixtures.living_world import plan_of
from tests.fixtures.stand_in import StandIn
from tests.screens import inspection
from tests.screens.looks import LANGUAGES, case_name
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
LOOKS = [
    Look(language, how, text_size=size)
    for (language, how), size in product(_TURNS, (TextSize.NORMAL, TextSize.LARGEST))
]


@pytest.mark.parametrize(("slug", "language", "orientation"), WALKS)
def test_a_visitor_gets_what_she_came_for(
    renderer_for: Callable[[Look], Renderer], slug: str, language: str, orientation: Orientation
) -> None:
    look = Look(language, orientation)
    walk(renderer_for(look), look, slug)


@pytest.mark.soak
@pytest.mark.parametrize("look", LOOKS, ids=case_name)
def test_every_page_of_every_service_can_be_read_and_touched(
    renderer_for: Callable[[Look], Renderer], subtests: pytest.Subtests, look: Look
) -> None:
    for each in services():
        with subtests.test(each.slug):
            faults = walk(renderer_for(look), look, each.slug, look_at=inspected)
            assert faults == {}


def walk(
    window: Renderer, look: Look, slug: str, look_at: Callable[[Renderer], list[str]] = lambda _: []
) -> dict[str, list[str]]:
    """Walk a visit to what it is for; return what was found by looking at its places, by place."""
    window.show(State("welcome", Journey()), look)
    found: dict[str, list[str]] = {}
    stand_in = StandIn(window.session)
    visitor = Visitor(
        Scene(window.window),
        window.session,
        lambda *_: None,
        plan_of(slug, look.language),
        lambda place: found.update({place: look_at(window)}),
    )
    for _ in range(_MOST_ACTS):
        visitor.act()
        stand_in.answer()
        QGuiApplication.processEvents()
        if visitor.is_done:
            break
    assert [*found][-1] == LAST_PLACES[service(slug).kind]
    assert visitor.is_done
    assert window.take_warnings() == []
    window.let_go()
    return {place: faults for place, faults in found.items() if faults}


def inspected(window: Renderer) -> list[str]:
    window.settle()
    rules = (inspection.clipped_texts, inspection.nameless_controls, inspection.small_targets, reading_order.disorder)
    return [fault for rule in rules for fault in rule(window)]
