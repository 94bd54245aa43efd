"""Each service of the catalogue, walked through the real screens to a submission that the city accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue import load_catalogue
from kiosk.config import data_dir
from kiosk.demo.run import walk_visit
from kiosk.demo.visitor import VisitPlan
from kiosk.demo.walk import WalkOrder
from kiosk.domain.answer import NO, YES
from kiosk.domain.condition import SEPARATOR
from kiosk.domain.form import visible_fields
from kiosk.domain.service import Service
from kiosk.journey.journey import Journey
from tests.fixtures.live_visit import PIN_SERVICE
from tests.fixtures.living_world import LivingWorld, plan_of

CATALOGUE = load_catalogue(data_dir() / "resources" / "services")
SERVICES = {each.slug: each for each in CATALOGUE if each.sends}
ORIENTATIONS = ("portrait", "landscape")
CARD = {"given_names": "ERIKA", "family_names": "MUSTERMANN", "street": "HEIDESTRAẞE 17", "city": "KÖLN"}
"""What of Erika Mustermann's card every service of ours reads."""


QUICK = ("hundesteuer", "ummeldung")
"""Those that are walked in the usual tier, with fees and papers; the others are tried as pure journeys there."""


def _walks() -> list[object]:
    """All services in all languages and both orientations; the usual tier takes few of them."""
    languages = sorted({language for service in SERVICES.values() for language in service.texts})
    walks = [(slug, language, how) for slug in SERVICES for language in languages for how in ORIENTATIONS]
    usual = {
        (slug, languages[(index + 1) % len(languages)], ORIENTATIONS[(index + 1) % 2])
        for index, slug in enumerate(QUICK)
    }
    return [pytest.param(*each, marks=() if each in usual else pytest.mark.soak, id="-".join(each)) for each in walks]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("slug", "language", "orientation"), _walks())
def test_a_visitor_reaches_the_receipt_and_the_city_accepts_what_she_sent(
    living_world: LivingWorld, tmp_path: Path, slug: str, language: str, orientation: str
) -> None:
    living_world.mend()
    with _screen(living_world, orientation):
        result = walk_visit(living_world.world, WalkOrder(slug, language, str(tmp_path)), orientation)
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


@pytest.mark.soak
@pytest.mark.timeout(300)
def test_a_visitor_changes_her_pin_on_the_real_screens(living_world: LivingWorld, tmp_path: Path) -> None:
    living_world.mend()
    with _screen(living_world, "landscape"):
        result = walk_visit(living_world.world, WalkOrder(PIN_SERVICE, "en", str(tmp_path)), "landscape")
    assert (result.failure, result.reference) == ("", "")
    places = [each.stem.partition("-")[2] for each in sorted(tmp_path.glob("*.png"))]
    assert [each for each in places if each.startswith("pin_") and "working" not in each and "checked" not in each] == [
        "pin_menu",
        "pin_entry-card_awaited-pin",
        "pin_entry-secret_awaited-pin",
        "pin_entry-secret_awaited-new_pin",
        "pin_entry-secret_awaited-new_pin_repeated",
        "pin_done",
    ]


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


LAST_PLACES = {
    **{each.slug: "appointment_booked-printed" for each in CATALOGUE if each.books_appointment},
    **{each.slug: "collection_status-claimed" for each in CATALOGUE if each.hands_over},
}


@pytest.mark.soak
@pytest.mark.timeout(300)
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("slug", LAST_PLACES)
def test_a_visitor_books_and_collects_on_the_real_screens(
    living_world: LivingWorld, tmp_path: Path, slug: str, language: str, orientation: str
) -> None:
    living_world.mend()
    with _screen(living_world, orientation):
        result = walk_visit(living_world.world, WalkOrder(slug, language, str(tmp_path)), orientation)
    assert result.failure == ""
    assert LAST_PLACES[slug] in {each.stem.partition("-")[2] for each in tmp_path.glob("*.png")}
