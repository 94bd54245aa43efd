"""The papers: pages come, go, turn and change places, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kiosk.domain.condition import Condition
from kiosk.domain.document import PageFault, PagePreview, Suggestion, SuggestionKind
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import Field, FieldKind, FormPage, Paper
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, Scan, ScanPhase, Step
from kiosk.journey.sending import draft_of
from kiosk.journey.suggesting import offered
from kiosk.journey.timeouts import deadline_seconds, idle_seconds
from tests.fixtures import visit_paths
from tests.fixtures.a_service import MOVE
from tests.fixtures.visit_paths import PREVIEW, TO_SCAN, TO_SCANNING

PAPERS = (
    Paper("confirmation", max_pages=3, only_if=Condition("proof.kind", ("paper",))),
    Paper("note", required=False),
)
CODE_FIELD = Field(
    "code",
    FieldKind.TEXT,
    pattern="[A-Z0-9-]{4,40}",
    only_if=Condition("proof.kind", ("code",)),
    suggestion=SuggestionKind.LANDLORD_CODE,
)
PROOF = FormPage("proof", (Field("kind", FieldKind.CHOICE, choices=("paper", "code"), default="paper"), CODE_FIELD))
SERVICE = replace(MOVE, pages=(PROOF,), papers=PAPERS)
START = Journey(step=Step.SCAN, service=SERVICE, answers={"proof.kind": "paper"})
CODE = Suggestion(SuggestionKind.LANDLORD_CODE, "LE7-K3M9")
LOOK = events.PagePreviewed(b"first look")


def play(*sent: events.Event, start: Journey = START) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, last = start, ()
    for event in sent:
        journey, last = advance(journey, event)
    return journey, last


def page(page_id: str, paper: str = "confirmation", *suggestions: Suggestion) -> events.PageScanned:
    return events.PageScanned(PagePreview(page_id, paper, b"jpeg", suggestions))


def pages(*page_ids: str) -> Journey:
    return play(*(each for name in page_ids for each in (events.ScanRequested(), page(name))))[0]


def ids(journey: Journey) -> str:
    return "".join(each.page_id for each in journey.pages)


def phases(sent: Iterable[events.Event]) -> list[ScanPhase]:
    journey, seen = START, []
    for each in sent:
        journey, _ = advance(journey, each)
        seen.append(journey.scan.phase)
    return seen


def test_the_steps_of_a_scan_follow_on_each_other() -> None:
    assert phases((events.ScanRequested(), events.ScanProgressed(0.4), LOOK, page("a"))) == [
        ScanPhase.WARMING_UP,
        ScanPhase.SCANNING,
        ScanPhase.CLEANING,
        ScanPhase.IDLE,
    ]


def test_a_feeder_brings_pages_until_it_has_ended() -> None:
    more = replace(page("a"), is_last=False), replace(page("b"), is_last=False)
    running, _ = play(events.ScanRequested(), *more)
    assert (ids(running), running.scan.is_running) == ("ab", True)
    ended, _ = play(events.ScanEnded(), start=running)
    assert (ids(ended), ended.scan) == ("ab", Scan())


def test_a_scan_asks_for_as_many_pages_as_there_is_room_for() -> None:
    _, work = play(events.ScanRequested(), start=pages("a"))
    assert work == (effects.ScanPage("confirmation", 2),)


def test_a_page_that_is_scanned_again_takes_its_old_place_and_is_looked_at() -> None:
    journey, work = play(events.ScanRequested("b"), LOOK, page("d"), start=pages("a", "b", "c"))
    assert ids(journey) == "adc"
    assert journey.scan == Scan(ScanPhase.VIEWING, page_id="d")
    assert work == (effects.DiscardPage("b"),)


@pytest.mark.parametrize(
    "end",
    [events.WentBack(), events.StepFailed(Failure(FailureCode.SCANNER_JAMMED)), events.PageRefused(PageFault.BLANK)],
)
def test_a_page_stays_until_the_scan_in_its_place_has_come_to_something(end: events.Event) -> None:
    journey, _ = play(events.ScanRequested("b"), events.ScanProgressed(0.1), end, start=pages("a", "b"))
    assert ids(journey) == "ab"


def test_after_a_refused_page_the_next_scan_is_for_the_same_place() -> None:
    refused = (events.ScanRequested("a"), events.PageRefused(PageFault.BLURRED))
    journey, work = play(*refused, events.ScanRequested(), start=pages("a", "b", "c"))
    assert work == (effects.ScanPage("confirmation", 1),)
    assert ids(play(page("d"), start=journey)[0]) == "dbc"


def test_a_refused_page_that_can_be_read_a_little_is_kept_when_wanted_and_marked() -> None:
    journey, work = play(events.ScanRequested(), LOOK, events.PageRefused(PageFault.BLURRED), events.RefusedPageKept())
    assert work == (effects.KeepRefusedPage("confirmation"),)
    assert journey.scan.phase is ScanPhase.CLEANING
    kept, _ = play(page("a"), start=journey)
    assert [each.fault for each in kept.pages] == [PageFault.BLURRED]


def test_a_page_without_anything_on_it_is_not_kept() -> None:
    journey, work = play(events.ScanRequested(), events.PageRefused(PageFault.BLANK), events.RefusedPageKept())
    assert (journey.scan.phase, work) == (ScanPhase.REFUSED, ())


def test_a_scan_after_one_that_was_kept_has_no_mark() -> None:
    kept = (events.ScanRequested(), events.PageRefused(PageFault.BLURRED), events.RefusedPageKept(), page("a"))
    journey, _ = play(*kept, events.ScanRequested(), page("b"))
    assert [each.fault for each in journey.pages] == [PageFault.BLURRED, None]


def test_four_quarter_turns_leave_a_page_as_it_was() -> None:
    journey, turns = pages("a"), []
    for _ in range(4):
        journey, work = advance(journey, events.PageTurned("a"))
        turns += work
    assert turns == [effects.TurnPage("a", quarter) for quarter in (1, 2, 3, 0)]
    assert journey.pages == pages("a").pages


@pytest.mark.parametrize(
    ("page_id", "places", "order"),
    [("a", 1, "bac"), ("b", 1, "acb"), ("c", 1, "abc"), ("a", -1, "abc"), ("b", -1, "bac"), ("c", -2, "cab")],
)
def test_a_page_is_moved_as_far_as_it_goes(page_id: str, places: int, order: str) -> None:
    assert ids(play(events.PageMoved(page_id, places), start=pages("a", "b", "c"))[0]) == order


def test_pages_are_moved_among_those_of_their_paper_and_are_sent_in_that_order() -> None:
    journey = pages("a", "b")
    journey, _ = play(events.PaperCompleted(), events.ScanRequested(), page("x", "note"), start=journey)
    journey, _ = play(events.WentBack(), events.PageMoved("b", -1), start=journey)
    assert draft_of(journey).page_ids == ("b", "a", "x")


def test_a_page_that_is_not_there_can_be_neither_opened_nor_moved_turned_or_asked_to_be_deleted() -> None:
    journey = pages("a")
    for event in (
        events.PageOpened("z"),
        events.PageMoved("z", 1),
        events.PageTurned("z"),
        events.PageDeletionRequested("z"),
    ):
        assert play(event, start=journey) == (journey, ())


def test_a_page_is_deleted_after_a_question_only() -> None:
    asked, work = play(events.PageOpened("a"), events.PageDeletionRequested("a"), start=pages("a", "b"))
    assert (ids(asked), asked.scan.phase, work) == ("ab", ScanPhase.DELETING, ())
    assert play(events.WentBack(), start=asked)[0].scan == Scan(ScanPhase.VIEWING, page_id="a")
    gone, work = play(events.PageDiscarded("a"), start=asked)
    assert (ids(gone), gone.scan, work) == ("b", Scan(), (effects.DiscardPage("a"),))


def test_going_back_leads_from_a_page_to_all_pages_and_from_there_to_the_form() -> None:
    journey, _ = play(events.PageOpened("a"), events.WentBack(), start=pages("a"))
    assert (journey.step, journey.scan) == (Step.SCAN, Scan())
    assert play(events.WentBack(), start=journey)[0].step is Step.FORM


@pytest.mark.parametrize("event", [events.PageOpened("a"), events.PageDiscarded("a"), events.PaperCompleted()])
def test_while_the_scanner_works_the_pages_stay_as_they_are(event: events.Event) -> None:
    journey, _ = play(events.ScanRequested(), start=pages("a"))
    assert play(event, start=journey) == (journey, ())


def test_a_page_that_is_looked_at_must_be_put_away_before_one_goes_on() -> None:
    journey, _ = play(events.PageOpened("a"), start=pages("a"))
    assert play(events.PaperCompleted(), start=journey) == (journey, ())


def test_the_worker_has_a_deadline_while_it_works_and_the_citizen_one_while_she_looks() -> None:
    working, _ = play(events.ScanRequested(), LOOK)
    looking, _ = play(events.PageRefused(PageFault.BLURRED), start=working)
    assert (deadline_seconds(working) is None, idle_seconds(working)) == (False, None)
    assert (deadline_seconds(looking), idle_seconds(looking) is None) == (None, False)


def test_the_state_of_a_scan_does_not_say_what_is_on_the_page() -> None:
    journey, _ = play(events.ScanRequested(), LOOK)
    assert "first look" not in repr(journey) + repr(LOOK)


# Codes


def with_code(code: Suggestion = CODE) -> Journey:
    return play(events.ScanRequested(), page("a", "confirmation", code))[0]


def test_a_code_is_offered_and_nothing_is_filled_in_before_it_is_accepted() -> None:
    journey = with_code()
    assert offered(journey) == CODE
    assert journey.answers == {"proof.kind": "paper"}


def test_an_accepted_code_is_shown_in_the_form_and_its_paper_is_not_asked_for_any_more() -> None:
    journey, _ = play(events.SuggestionAccepted(CODE), start=with_code())
    assert (journey.step, journey.form_page) == (Step.FORM, 0)
    assert journey.answers == {"proof.kind": "code", "proof.code": "LE7-K3M9"}
    assert [each.slug for each in journey.papers] == ["note"]
    assert draft_of(journey).page_ids == ()


def test_a_code_that_is_the_answer_already_is_not_offered() -> None:
    journey, _ = play(events.SuggestionAccepted(CODE), start=with_code())
    assert offered(journey) is None
    other, _ = play(events.FieldAnswered("proof.code", "OTHER"), start=journey)
    assert offered(other) == CODE


@pytest.mark.parametrize(
    "code", [Suggestion(SuggestionKind.APPOINTMENT, "12/ABCD"), Suggestion(SuggestionKind.LANDLORD_CODE, "no!")]
)
def test_what_fits_no_field_is_neither_offered_nor_taken(code: Suggestion) -> None:
    journey = with_code(code)
    assert offered(journey) is None
    assert play(events.SuggestionAccepted(code), start=journey) == (journey, ())


def test_a_code_accepted_in_a_correction_can_be_taken_back() -> None:
    correcting = replace(with_code(), answers_before={"proof.kind": "paper"})
    journey, _ = play(events.SuggestionAccepted(CODE), events.WentBack(), start=correcting)
    assert (journey.step, journey.answers) == (Step.REVIEW, {"proof.kind": "paper"})


def test_a_paper_takes_no_more_pages_than_it_may_have() -> None:
    second = replace(PREVIEW, page_id="p2")
    path = (
        *TO_SCANNING,
        events.PageScanned(PREVIEW),
        events.ScanRequested(),
        events.PageScanned(second),
    )
    journey, _ = visit_paths.play(path)
    assert advance(journey, events.ScanRequested()) == (journey, ())


def test_a_discarded_page_is_forgotten_in_the_worker_too() -> None:
    journey, work = visit_paths.play((*TO_SCANNING, events.PageScanned(PREVIEW), events.PageDiscarded("p1")))
    assert (journey.pages, work) == ((), (effects.DiscardPage("p1"),))


def test_a_required_paper_cannot_be_skipped() -> None:
    assert visit_paths.play((*TO_SCAN, events.PaperCompleted()))[0].step is Step.SCAN


def test_cancelling_a_scan_stays_at_the_paper() -> None:
    journey, work = visit_paths.play((*TO_SCANNING, events.WentBack()))
    assert (journey.step, journey.scan, work) == (Step.SCAN, Scan(), (effects.CancelTask(),))


def test_going_back_before_the_consent_forgets_the_pages_in_the_worker_too() -> None:
    back = (events.WentBack(), events.WentBack(), events.WentBack())
    journey, work = visit_paths.play((*TO_SCANNING, events.PageScanned(PREVIEW), *back))
    assert (journey.step, journey.pages) == (Step.PREPARE, ())
    assert work == (effects.CancelTask(), effects.DiscardPage("p1"))
