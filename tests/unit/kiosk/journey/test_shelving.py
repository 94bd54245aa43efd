"""The clerk's list of what lies ready: an item is opened for its owner, and what nobody has come for goes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffRole, StaffSession
from kiosk.journey import collection_events as happened
from kiosk.journey import effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.appointment_events import AppointmentRequested
from kiosk.journey.journey import Display, Journey, SecretKind, Shelf, Step
from kiosk.journey.timeouts import closes_after_seconds, deadline_seconds
from tests.fixtures.appointment_paths import (
    CLERK_SIGNS_IN,
    TO_RETURN,
    TO_RETURN_SIGNATURE,
    TO_SEARCH,
    TO_SHELF,
    TO_SHELF_ASKED,
    TO_STATUS,
)
from tests.fixtures.appointments import CLAIMED, IN_PERSON, OVERDUE, PICK_UP, SHELF

OPENED = happened.ItemChosen(CLAIMED.number, PICK_UP)
TO_RETURNING = (*TO_RETURN_SIGNATURE, staff_events.StaffPinEntered())
PULLED = happened.ShelfFailed(Failure(FailureCode.STAFF_CARD_PULLED))
GONE, BACK = staff_events.StaffCardRemoved(), staff_events.StaffCardInserted()
UNREACHABLE = Failure(FailureCode.COLLECTION_UNREACHABLE)


def play(path: Iterable[events.Event], start: Journey | None = None) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, last = start or Journey(), ()
    for event in path:
        journey, last = advance(journey, event)
    return journey, last


def test_the_city_is_asked_for_the_list_once() -> None:
    journey, work = play(TO_SHELF_ASKED)
    assert (journey.step, work) == (Step.STAFF_COLLECTION, (effects.ListItems(),))
    assert deadline_seconds(journey)
    assert advance(journey, events.RetryRequested()) == (journey, ())
    listed, _ = advance(journey, happened.ItemsListed(SHELF))
    assert (listed.shelf.items, listed.awaits_city) == (SHELF, False)


def test_a_technician_has_no_list() -> None:
    technician = (
        staff_events.StaffCardInserted(),
        staff_events.StaffCardRecognised(StaffRole.TECHNICIAN),
        staff_events.StaffPinEntered(),
        staff_events.StaffSignedIn(StaffRole.TECHNICIAN),
    )
    journey, _ = play(technician)
    assert advance(journey, happened.ShelfRequested()) == (journey, ())


def test_an_item_opens_the_visit_that_its_owner_goes_on_with_and_the_clerk_helps() -> None:
    english = Display(language="en")
    start, _ = play((events.DisplayChosen(english),))
    journey, _ = play((*TO_SHELF, OPENED), start)
    assert (journey.step, journey.service, journey.behind) == (Step.COLLECTION_STATUS, PICK_UP, None)
    assert journey.collecting.item == CLAIMED
    assert journey.assistance is not None
    assert (journey.display, journey.citizens_display) == (english, english)


def test_an_item_opens_in_place_of_another_that_was_looked_up() -> None:
    assert play((*TO_STATUS, *TO_SHELF, OPENED))[0].collecting.item == CLAIMED


@pytest.mark.parametrize(
    "before",
    [TO_SEARCH, (events.PracticeStarted(),), TO_STATUS[:-1]],
    ids=["in the middle of something", "practising", "city is asked"],
)
def test_nothing_is_opened_while_the_citizen_would_lose_something(before: Iterable[events.Event]) -> None:
    journey, _ = play((*before, *TO_SHELF))
    assert advance(journey, OPENED) == (journey, ())


def test_nothing_is_opened_of_a_service_that_is_closed() -> None:
    journey, _ = play((*TO_SHELF, staff_events.ClosureFound(Closure(services=(PICK_UP.slug,)))))
    assert advance(journey, OPENED) == (journey, ())


def test_a_clerk_hands_over_at_a_kiosk_that_is_closed_and_no_other_visit_begins_there() -> None:
    journey, _ = play((*TO_SHELF, staff_events.ClosureFound(Closure(kiosk=True)), OPENED))
    assert (journey.step, journey.collecting.item) == (Step.COLLECTION_STATUS, CLAIMED)
    assert advance(journey, happened.HandoverOpened())[0].step is Step.COLLECTION_HANDOVER
    choosing = replace(journey, step=Step.CHOOSE)
    for wish in (events.ServiceChosen(PICK_UP), AppointmentRequested(IN_PERSON)):
        assert advance(choosing, wish) == (choosing, ())


def test_a_citizen_who_wants_to_be_alone_is_left_alone() -> None:
    alone = (staff_events.AssistanceBegan(), staff_events.AssistancePaused())
    journey, _ = play((*CLERK_SIGNS_IN, *alone, staff_events.StaffMenuRequested()))
    assert advance(journey, happened.ShelfRequested()) == (journey, ())


def test_what_is_marked_goes_back_with_the_clerks_signature() -> None:
    packed, _ = play((*TO_RETURN, happened.ReturnMarked(OVERDUE.number)))
    assert packed.shelf.marked == {OVERDUE.number}
    signing, _ = advance(packed, happened.ReturnConfirmed())
    assert (signing.step, signing.awaited_secret) == (Step.COUNTERSIGN, SecretKind.STAFF_PIN)
    telling, work = advance(signing, staff_events.StaffPinEntered())
    assert work == (effects.SubmitStaffPin(), effects.ReturnItems((OVERDUE.number,)))
    told, _ = advance(telling, happened.ItemsListed(SHELF[1:], returned=1))
    assert (told.step, told.shelf.returned, told.shelf.marked) == (Step.STAFF_COLLECTION, 1, frozenset())


def test_a_mark_is_taken_back_and_an_empty_bag_is_not_signed() -> None:
    journey, _ = play((*TO_RETURN, *2 * (happened.ReturnMarked(OVERDUE.number),)))
    assert journey.shelf.marked == frozenset()
    assert advance(journey, happened.ReturnConfirmed()) == (journey, ())


@pytest.mark.parametrize("number", [CLAIMED.number, "LE00000000"])
def test_what_its_owner_has_claimed_or_is_not_there_goes_in_no_bag(number: str) -> None:
    journey, _ = play(TO_RETURN)
    assert advance(journey, happened.ReturnMarked(number)) == (journey, ())


def test_a_wrong_pin_is_asked_again_and_the_bag_stays_packed() -> None:
    journey, _ = play((*TO_RETURNING, staff_events.StaffPinRefused(2)))
    assert (journey.step, journey.staff.retries_left) == (Step.COUNTERSIGN, 2)
    _, work = advance(journey, staff_events.StaffPinEntered())
    assert work == (effects.SubmitStaffPin(), effects.ReturnItems((OVERDUE.number,)))


@pytest.mark.parametrize(("path", "step"), [(TO_SHELF_ASKED, Step.STAFF_COLLECTION), (TO_RETURNING, Step.STAFF_RETURN)])
@pytest.mark.parametrize(
    "event",
    [happened.ShelfFailed(UNREACHABLE), events.WorkerLost(), events.DeadlinePassed()],
    ids=lambda each: type(each).__name__,
)
def test_a_city_that_does_not_answer_is_told_where_it_was_asked(
    path: Iterable[events.Event], step: Step, event: events.Event
) -> None:
    journey, _ = play((*path, event))
    assert (journey.step, journey.shelf.failure, journey.awaits_city) == (step, UNREACHABLE, False)


@pytest.mark.parametrize(
    ("path", "step"),
    [
        (TO_SHELF, Step.STAFF_MENU),
        (TO_RETURN, Step.STAFF_COLLECTION),
        (TO_RETURN_SIGNATURE, Step.STAFF_RETURN),
        (TO_SHELF_ASKED, Step.STAFF_MENU),
    ],
)
def test_back_leads_to_the_screen_before(path: Iterable[events.Event], step: Step) -> None:
    assert play((*path, events.WentBack()))[0].step is step


def test_nobody_goes_back_while_the_city_is_told_what_goes_back() -> None:
    journey, _ = play(TO_RETURNING)
    assert advance(journey, events.WentBack()) == (journey, ())


@pytest.mark.parametrize("path", [TO_SHELF, TO_RETURN, TO_RETURN_SIGNATURE])
@pytest.mark.parametrize("event", [GONE, staff_events.StaffIdled()])
def test_the_list_closes_with_the_staff_session(path: Iterable[events.Event], event: events.Event) -> None:
    journey, _ = play((*path, event))
    assert (journey.step, journey.behind, journey.shelf.items) == (Step.WELCOME, None, None)


@pytest.mark.parametrize("order", [(PULLED, GONE), (GONE, PULLED)], ids=["told first", "seen first"])
def test_a_card_that_is_pulled_before_it_has_signed_is_told_on_a_screen_of_its_own(
    order: tuple[events.Event, ...],
) -> None:
    journey, _ = play((*TO_RETURNING, *order))
    assert (journey.step, journey.failure) == (Step.FAILURE, PULLED.failure)
    assert (journey.staff, journey.shelf, journey.awaits_city) == (StaffSession(), Shelf(), False)
    for way in (events.RetryRequested(), events.WentBack(), events.TimedOut()):
        after, work = advance(journey, way)
        assert (after.step, after.behind, work) == (Step.WELCOME, None, ())


@pytest.mark.parametrize("order", [(PULLED, BACK), (BACK, PULLED)], ids=["told first", "seen first"])
def test_a_card_that_is_back_at_once_signs_in_when_the_clerk_has_read_why(order: tuple[events.Event, ...]) -> None:
    journey, _ = play((*TO_RETURNING, *order, staff_events.StaffCardRecognised(StaffRole.CLERK)))
    assert (journey.step, journey.failure) == (Step.FAILURE, PULLED.failure)
    again, _ = advance(journey, events.RetryRequested())
    assert (again.step, again.awaited_secret) == (Step.STAFF_SIGN_IN, SecretKind.STAFF_PIN)


def test_the_list_is_nobodys_to_see_while_the_city_is_told_and_the_clerk_is_gone() -> None:
    journey, _ = play((*TO_RETURNING, GONE))
    assert (journey.step, journey.shelf.items, journey.awaits_city) == (Step.STAFF_COLLECTION, None, True)
    assert advance(journey, events.WentBack()) == (journey, ())


def test_a_clerk_who_has_signed_and_gone_is_told_that_it_goes_back_and_not_what_else_lies_there() -> None:
    journey, _ = play((*TO_RETURNING, GONE, happened.ItemsListed(SHELF[1:], returned=1)))
    assert (journey.step, journey.shelf) == (Step.STAFF_COLLECTION, Shelf(returned=1))
    assert closes_after_seconds(journey)
    for way in (events.RetryRequested(), events.WentBack(), events.TimedOut()):
        after, work = advance(journey, way)
        assert (after.step, after.behind, work) == (Step.WELCOME, None, ())


@pytest.mark.parametrize("event", [happened.ShelfFailed(UNREACHABLE), events.DeadlinePassed()])
def test_a_clerk_who_has_signed_and_gone_is_told_that_the_city_does_not_answer(event: events.Event) -> None:
    journey, _ = play((*TO_RETURNING, GONE, event))
    assert (journey.step, journey.failure, journey.shelf) == (Step.FAILURE, UNREACHABLE, Shelf())


def test_a_card_that_is_refused_while_the_city_is_told_does_not_hide_its_answer() -> None:
    refused = staff_events.StaffCardRefused(Failure(FailureCode.STAFF_CARD_UNREADABLE))
    journey, _ = play((*TO_RETURNING, GONE, BACK, refused, happened.ItemsListed(SHELF[1:], returned=1)))
    assert (journey.step, journey.shelf.returned) == (Step.STAFF_COLLECTION, 1)
    assert advance(journey, events.WentBack())[0].failure == refused.failure


def test_a_list_that_was_asked_before_does_not_say_what_became_of_the_bag() -> None:
    journey, _ = play(TO_RETURNING)
    assert advance(journey, happened.ItemsListed(SHELF)) == (journey, ())


def test_a_card_that_was_pulled_after_a_wrong_pin_is_not_asked_again() -> None:
    journey, _ = play((*TO_RETURNING, GONE, staff_events.StaffPinRefused(2)))
    assert (journey.step, journey.failure) == (Step.FAILURE, PULLED.failure)


def test_an_answer_that_comes_after_the_clerk_has_gone_is_ignored() -> None:
    journey, _ = play((*TO_SHELF_ASKED, events.WentBack()))
    assert advance(journey, happened.ItemsListed(SHELF)) == (journey, ())
