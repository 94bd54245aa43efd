"""Each service of the catalogue, walked on the real screens to a submission that the city accepts, or its other end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date
from typing import Any

import pytest

from kiosk.catalogue.languages import read_languages
from kiosk.config import data_dir
from kiosk.demo.run import walking_kiosk
from kiosk.demo.visitor import VisitPlan
from kiosk.demo.walk import WalkOrder, WalkResult
from kiosk.demo.world import WorldNotReady
from kiosk.domain.answer import NO, YES
from kiosk.domain.condition import SEPARATOR
from kiosk.domain.form import visible_fields
from kiosk.domain.service import Service
from kiosk.journey.journey import Journey
from tests.fixtures.catalogue import delivered_services
from tests.fixtures.live_visit import PIN_SERVICE
from tests.fixtures.living_world import LivingWorld, plan_of

CATALOGUE = delivered_services()
SERVICES = {each.slug: each for each in CATALOGUE if each.sends}
LANGUAGES = read_languages(data_dir() / "translations" / "languages.toml")
ORIENTATIONS = ("portrait", "landscape")
CARD = {"given_names": "ERIKA", "family_names": "MUSTERMANN", "street": "HEIDESTRAẞE 17", "city": "KÖLN"}
"""What of Erika Mustermann's card every service of ours reads."""


def _walks(slugs: Iterable[str]) -> list[object]:
    """Those services in all languages and both orientations, one orientation after the other.

    It takes long; the usual tier walks each service in one of them (tests/screens/test_services.py).
    """
    walks = [(slug, language.code, how) for how in ORIENTATIONS for language in LANGUAGES for slug in slugs]
    return [pytest.param(*each, marks=pytest.mark.soak, id="-".join(each)) for each in walks]


class Hall:
    """The one kiosk that stands there, hung as it was wanted last; one at which a visitor got stuck is taken away."""

    def __init__(self, living: LivingWorld) -> None:
        self._living = living
        self._standing = ExitStack()
        self._orientation = ""

    def walk(self, order: WalkOrder, orientation: str) -> WalkResult:
        """Let the next visitor walk, at a kiosk hung this way."""
        self._living.mend()
        if orientation != self._orientation:
            self.clear()
            self._standing.enter_context(_screen(self._living, orientation))
            self._kiosk = self._standing.enter_context(walking_kiosk(self._living.world, orientation))
            self._orientation = orientation
        try:
            return self._kiosk.walk(order)
        except WorldNotReady:
            self.clear()
            raise

    def clear(self) -> None:
        """Take the kiosk away."""
        self._orientation = ""
        self._standing.close()


@pytest.fixture(scope="module")
def hall(living_world: LivingWorld) -> Iterator[Hall]:
    made = Hall(living_world)
    yield made
    made.clear()


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("slug", "language", "orientation"), _walks(SERVICES))
def test_a_visitor_reaches_the_receipt_and_the_city_accepts_what_she_sent(
    living_world: LivingWorld, hall: Hall, slug: str, language: str, orientation: str
) -> None:
    result = hall.walk(WalkOrder(slug, language), orientation)
    assert result.failure == ""
    received = living_world.received(result.reference)
    assert received is not None
    assert (received["service"], received["state"]) == (slug, "accepted")
    assert (received["data"]["language"], received["deviceId"]) == (language, "leipzig-0042")
    expected = _expected(SERVICES[slug], plan_of(slug, language))
    assert (received["identity"] or {}).items() >= (CARD.items() if SERVICES[slug].needs_eid else set())
    assert received["papers"].keys() == {each.slug for each in expected.papers}
    assert all(size > 10_000 for size in received["papers"].values())
    assert expected.asked.items() <= dict(_by_key(received["data"]["answers"])).items()


LAST_PLACES = {
    **{each.slug: "appointment_booked-printed" for each in CATALOGUE if each.books_appointment},
    **{each.slug: "collection_status-claimed" for each in CATALOGUE if each.hands_over},
}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("slug", "language", "orientation"), _walks(LAST_PLACES))
def test_a_visitor_books_and_collects(hall: Hall, slug: str, language: str, orientation: str) -> None:
    result = hall.walk(WalkOrder(slug, language), orientation)
    assert (result.failure, result.reference) == ("", "")
    assert LAST_PLACES[slug] in result.places


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("slug", "language", "orientation"), _walks([PIN_SERVICE]))
def test_a_visitor_changes_her_pin(hall: Hall, slug: str, language: str, orientation: str) -> None:
    result = hall.walk(WalkOrder(slug, language), orientation)
    assert (result.failure, result.reference) == ("", "")
    asked = [each for each in result.places if each.startswith("pin_") and "working" not in each]
    assert [each for each in asked if "checked" not in each] == [
        "pin_menu",
        "pin_entry-card_awaited-pin",
        "pin_entry-secret_awaited-pin",
        "pin_entry-secret_awaited-new_pin",
        "pin_entry-secret_awaited-new_pin_repeated",
        "pin_done",
    ]


def test_every_service_of_the_catalogue_is_walked() -> None:
    assert {*SERVICES, *LAST_PLACES, PIN_SERVICE} == {each.slug for each in CATALOGUE}


@pytest.mark.parametrize("slug", SERVICES)
def test_each_service_has_a_visitor_who_answers_everything_that_is_asked(slug: str) -> None:
    plan = plan_of(slug)
    expected = _expected(SERVICES[slug], plan)
    asked = {page.key(field) for page in expected.form_pages for field in visible_fields(page, expected.asked)}
    assert set(plan.answers) <= asked
    assert bool(plan.paper) == bool(expected.papers)


def _expected(service: Service, plan: VisitPlan) -> Journey:
    """Return the visit as her answers make it, what she leaves as it is included."""
    defaults = {f"{page.slug}.{field.slug}": field.default for page in service.pages for field in page.fields}
    kept = {key: default for key, default in defaults.items() if default}
    today = date.today().isoformat()
    said = {key: today if answer == "today" else answer for key, answer in plan.answers.items()}
    return Journey(service=service, answers={**kept, **said})


def _by_key(pages: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the city has as the kiosk's keys and answers."""
    for slug, page in pages.items():
        instances = {slug: page} if isinstance(page, dict) else {f"{slug}.{n}": each for n, each in enumerate(page, 1)}
        for name, answers in instances.items():
            yield from ((f"{name}.{field}", _as_answered(value)) for field, value in answers.items())


def _as_answered(value: str | int | bool | list[str]) -> str:
    if isinstance(value, list):
        return SEPARATOR.join(value)
    return {True: YES, False: NO}[value] if isinstance(value, bool) else str(value)


@contextmanager
def _screen(living: LivingWorld, orientation: str) -> Iterator[None]:
    """Hang the kiosk's screen this way until the block ends."""
    usual = living.place.config.read_text(encoding="utf-8")
    living.place.config.write_text(usual.replace('"portrait"', f'"{orientation}"'), encoding="utf-8")
    try:
        yield
    finally:
        living.place.config.write_text(usual, encoding="utf-8")
