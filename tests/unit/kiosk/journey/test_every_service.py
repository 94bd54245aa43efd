"""Every service of the catalogue, walked as pure journey by its visitor to data that the city's schema takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import jsonschema
import pytest

from kiosk.demo.visitor import VisitPlan
from kiosk.domain.answer import kept
from kiosk.domain.document import PagePreview
from kiosk.domain.fee import payment_of
from kiosk.domain.form import PageInstance, page_faults, visible_fields
from kiosk.domain.iban import is_iban
from kiosk.domain.identity import Attribute, Identity
from kiosk.domain.service import Field, Service
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, Step
from kiosk.journey.sending import draft_of
from kiosk.sealing.data import PaperDigest, submission_data
from kiosk.sealing.schema import submission_schema
from tests.fixtures.a_service import PROVIDER
from tests.fixtures.catalogue import delivered_services
from tests.fixtures.fake_session import TODAY
from tests.fixtures.living_world import plan_of

SERVICES = {each.slug: each for each in delivered_services() if each.sends}
FEES = {"hundesteuer": "270.00", "bewohnerparkausweis": "61.40", "gewerbeanmeldung": None}
ERIKA = Identity(
    {
        Attribute.GIVEN_NAMES: "ERIKA",
        Attribute.FAMILY_NAMES: "MUSTERMANN",
        Attribute.DATE_OF_BIRTH: "1964-08-12",
        Attribute.STREET: "HEIDESTRASSE 17",
        Attribute.POSTCODE: "51147",
        Attribute.CITY: "KÖLN",
    },
    "header.payload.signature",
)
HOSTILE = ("A" * 10_000, "👩‍👩‍👧‍👦🐕", "\u202egnp.exe", "'; DROP TABLE x; --\"", "\x00\x1b[2J", "\ud800", "{0}%s${x}")
PAPER = PaperDigest("0b799252-deb9-42b0-98d3-c50d24bbafe0", "a" * 128)


def play(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def at_form(service: Service) -> Journey:
    journey = play(Journey(reference="L7K3-M92Q-DX"), events.VisitStarted(), events.ServiceChosen(service))
    answers = (events.EligibilityAnswered(each.slug, each.expected) for each in service.eligibility)
    journey = play(journey, *answers, events.PreparationConfirmed())
    shown = (events.ProviderShown(PROVIDER),) if service.needs_eid else ()
    journey = play(journey, *shown, events.ConsentGiven())
    return play(journey, events.Identified(ERIKA)) if service.needs_eid else journey


def page_of(journey: Journey) -> PageInstance:
    assert journey.current_page is not None
    return journey.current_page


def answered(journey: Journey, plan: VisitPlan) -> Journey:
    page = page_of(journey)
    for _ in range(3):  # an answer can open a question that can open another
        for field in visible_fields(page, journey.asked):
            if wanted := plan.answers.get(page.key(field), ""):
                answer = TODAY.isoformat() if wanted == "today" else wanted
                journey = play(journey, events.FieldAnswered(page.key(field), kept(field.kind, answer)))
    return journey


def forms(service: Service) -> Iterator[Journey]:
    """Yield the journey at each page, answered, and at last after the form."""
    plan, journey = plan_of(service.slug), at_form(service)
    while journey.step is Step.FORM:
        journey = answered(journey, plan)
        yield journey
        before = journey
        journey = play(journey, events.PageCompleted(TODAY.isoformat()))
        assert journey != before, page_faults(page_of(before), before.answers, TODAY)
    yield journey


def at_review(service: Service) -> Journey:
    *_, journey = forms(service)
    while journey.current_paper is not None and journey.step is Step.SCAN:
        paper = journey.current_paper.slug
        page = PagePreview(f"{paper}-1", paper, b"jpeg")
        journey = play(journey, events.ScanRequested(), events.PageScanned(page), events.PaperCompleted())
    return journey


@pytest.mark.parametrize("slug", SERVICES)
def test_the_visitor_reaches_the_review_and_the_city_takes_the_data(slug: str) -> None:
    service, journey = SERVICES[slug], at_review(SERVICES[slug])
    assert journey.step is Step.REVIEW
    draft = draft_of(journey)
    papers = {each.slug: PAPER for each in journey.papers}
    data = submission_data(draft, service, papers, branch="leipzig-01", given_at=datetime(2026, 11, 22, 12, tzinfo=UTC))
    document = json.loads(data) | {"consent": {"declaration": "Yes.", "givenAt": "2026-11-22T12:00:00+01:00"}}
    formats = jsonschema.FormatChecker(("date", "uuid"))
    formats.checks("iban")(is_iban)
    schema = jsonschema.Draft202012Validator(submission_schema(service), format_checker=formats)
    assert [error.message for error in schema.iter_errors(document)] == []


@pytest.mark.parametrize("slug", SERVICES)
def test_the_review_knows_the_fee_to_the_cent(slug: str) -> None:
    journey = at_review(SERVICES[slug])
    amount = FEES.get(slug, "0")
    payment = payment_of(SERVICES[slug].fee, journey.asked, journey.identity, TODAY)
    assert payment.amount == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("slug", SERVICES)
def test_hostile_input_in_every_field_neither_breaks_anything_nor_gets_on_unseen(slug: str) -> None:
    for journey in forms(SERVICES[slug]):
        if journey.step is not Step.FORM:
            continue
        for field in visible_fields(page_of(journey), journey.asked):
            for text in HOSTILE:
                _try(journey, field, kept(field.kind, text))


def _try(journey: Journey, field: Field, answer: str) -> None:
    page = page_of(journey)
    key = page.key(field)
    tried = play(journey, events.FieldAnswered(key, answer))
    faults = page_faults(page, tried.answers, TODAY)
    after = play(tried, events.PageCompleted(TODAY.isoformat()))
    assert (after == tried) is bool(faults)
    if key not in faults and answer:
        assert len(answer) <= field.max_length
        assert answer.isprintable()


def test_nothing_that_the_card_says_is_asked_again() -> None:
    for service in SERVICES.values():
        if not service.needs_eid:
            continue
        prefilled = {each.slug for page in service.pages for each in page.fields if each.prefill and not page.repeat}
        for page in service.pages:
            for each in page.fields:
                if not page.repeat and page.slug != "partner" and each.slug in {"street", "postcode", "city"}:
                    assert each.slug in prefilled or page.slug == "new_address", (service.slug, page.slug, each.slug)
