"""One person more, one person less."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.service import Field, FieldKind, FormPage
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.filling import begin
from kiosk.journey.journey import Journey, Step
from tests.fixtures.a_service import MOVE

TODAY = "2026-11-22"
DOCUMENTS = FormPage("documents", (Field("number", FieldKind.TEXT),), repeat="address.family_count")
SERVICE = replace(MOVE, pages=(*MOVE.pages[:2], DOCUMENTS, MOVE.pages[2]), papers=())


def play(journey: Journey, *sent: events.Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def at_family(count: int) -> Journey:
    return play(
        begin(Journey(service=SERVICE)),
        events.FieldAnswered("address.old_street", "A 1"),
        events.FieldAnswered("address.street", "B 2"),
        events.FieldAnswered("address.family_count", str(count)),
        events.PageCompleted(TODAY),
    )


def named(journey: Journey, *names: str) -> Journey:
    for number, name in enumerate(names, start=1):
        journey = play(journey, events.FieldAnswered(f"family.{number}.name", name), events.PageCompleted(TODAY))
    return journey


def page_id(journey: Journey) -> str:
    assert journey.current_page is not None
    return journey.current_page.id


def test_a_person_is_added_after_the_last() -> None:
    journey = play(at_family(1), events.FieldAnswered("family.1.name", "Ada"), events.RepetitionAdded(TODAY))
    assert (page_id(journey), journey.answers["address.family_count"]) == ("family.2", "2")


def test_nobody_is_added_over_a_fault_nor_before_the_last_nor_beyond_the_most() -> None:
    for journey in (at_family(1), play(at_family(2), events.FieldAnswered("family.1.name", "Ada"))):
        assert advance(journey, events.RepetitionAdded(TODAY)) == (journey, ())
    full = play(named(at_family(2), "Ada"), events.FieldAnswered("family.2.name", "Bea"))
    assert advance(full, events.RepetitionAdded(TODAY)) == (full, ())


def test_who_is_removed_takes_all_her_pages_along_and_the_others_move_up() -> None:
    journey = play(named(at_family(2), "Ada", "Bea"), events.FieldAnswered("documents.1.number", "one"))
    journey = play(journey, events.PageCompleted(TODAY), events.FieldAnswered("documents.2.number", "two"))
    journey = play(journey, events.WentBack(), events.RepetitionRemoved())
    assert journey.answers["address.family_count"] == "1"
    assert journey.asked["family.1.name"] == "Bea"
    assert journey.asked["documents.1.number"] == "two"
    assert not [key for key in journey.answers if ".2." in key]


def test_without_the_last_person_the_form_goes_on() -> None:
    journey = play(at_family(1), events.RepetitionRemoved())
    assert (page_id(journey), journey.answers["address.family_count"]) == ("proof", "0")


def test_a_correction_returns_to_the_review_without_the_removed_person() -> None:
    journey = named(at_family(1), "Ada")
    journey = play(journey, events.FieldAnswered("documents.1.number", "one"), events.PageCompleted(TODAY))
    journey = play(journey, events.PageCompleted(TODAY), events.PageCorrectionRequested(1), events.RepetitionRemoved())
    assert (journey.step, journey.correcting) == (Step.REVIEW, False)
    assert [each.id for each in journey.form_pages] == ["address", "proof"]


def test_pages_without_repetition_know_neither() -> None:
    journey = begin(Journey(service=SERVICE))
    assert advance(journey, events.RepetitionAdded(TODAY)) == (journey, ())
    assert advance(journey, events.RepetitionRemoved()) == (journey, ())
