"""What lies ready as the reducer knows it: looked up by anybody, claimed by its owner, handed over by a clerk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import IdentityKind
from kiosk.domain.staff import StaffRole
from kiosk.journey import collection_events as happened
from kiosk.journey import effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Collecting, Journey, SecretKind, Step
from kiosk.journey.timeouts import deadline_seconds
from tests.fixtures.a_service import IDENTITY, PROVIDER
from tests.fixtures.appointment_paths import (
    CLERK_SIGNS_IN,
    TO_CLAIMED,
    TO_HANDOVER,
    TO_LOOKING,
    TO_NUMBER,
    TO_RECEIVED,
    TO_SHELF_ASKED,
    TO_SIGNATURE,
    TO_STATUS,
    TO_TELLING,
)
from tests.fixtures.appointments import AT_THE_OFFICE, CLAIMED, HERE, PICK_UP

TO_CLAIMING = (
    *TO_STATUS,
    happened.HandoverRequested(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.CardFound(),
    events.Identified(IDENTITY),
)
GIVEN = happened.ItemHandedOver(replace(CLAIMED, state=CollectionState.HANDED_OVER))


def play(path: Iterable[events.Event], start: Journey | None = None) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, last = start or Journey(), ()
    for event in path:
        journey, last = advance(journey, event)
    return journey, last


def test_a_number_is_looked_up_once() -> None:
    journey, work = play(TO_LOOKING)
    assert work == (effects.FindItem(HERE.number),)
    assert deadline_seconds(journey)
    assert advance(journey, happened.CollectionNumberEntered("LE00000000")) == (journey, ())


def test_its_owner_identifies_and_the_identity_goes_to_the_city_and_is_forgotten() -> None:
    journey, work = play(TO_CLAIMING)
    assert work == (effects.ClaimItem(HERE.number, IDENTITY),)
    assert (journey.step, journey.identity) == (Step.COLLECTION_STATUS, None)
    claimed, _ = advance(journey, happened.ItemClaimed(CLAIMED))
    assert claimed.collecting.item == CLAIMED


ON_SITE_PICK_UP = replace(PICK_UP, identity=(IdentityKind.EID, IdentityKind.ON_SITE))
CONFIRMATION = OnSiteConfirmation("SK-1042", "2026-11-23T10:00:00+01:00")
TO_WAY = (
    *TO_SHELF_ASKED,
    happened.ItemsListed((HERE,)),
    happened.ItemChosen(HERE.number, ON_SITE_PICK_UP),
    happened.HandoverRequested(),
)
TO_READING = (
    *TO_WAY,
    staff_events.IdentityWayChosen(IdentityKind.ON_SITE),
    staff_events.PhotoConfirmed(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.CardFound(),
)
READ = staff_events.IdentifiedOnSite(IDENTITY, CONFIRMATION)


def test_who_does_not_know_her_pin_claims_it_after_the_clerk_has_compared_the_photo() -> None:
    assert play(TO_WAY)[0].step is Step.IDENTITY_WAY
    journey, work = play((*TO_READING, READ))
    assert work == (effects.ClaimItem(HERE.number, IDENTITY),)
    assert (journey.step, journey.identity, journey.on_site) == (Step.COLLECTION_STATUS, None, None)
    claimed, _ = advance(journey, happened.ItemClaimed(CLAIMED))
    assert advance(claimed, happened.HandoverOpened())[0].step is Step.COLLECTION_HANDOVER


def test_a_citizen_alone_identifies_with_her_pin_and_nothing_else_claims() -> None:
    alone = (*TO_STATUS[:1], events.ServiceChosen(ON_SITE_PICK_UP), *TO_STATUS[2:], happened.HandoverRequested())
    assert play(alone)[0].step is Step.CONSENT
    with_pin, _ = play((*TO_CLAIMING[:-1],))
    assert advance(with_pin, READ) == (with_pin, ())


def test_a_clerk_who_goes_while_the_card_is_read_on_site_claims_nothing() -> None:
    journey, _ = play((*TO_READING, staff_events.AssistanceEnded(), staff_events.StaffCardRemoved()))
    gone, work = advance(journey, READ)
    assert (gone.step, work) == (Step.PREPARE, ())


@pytest.mark.parametrize(
    ("item", "is_here", "availability"),
    [
        (AT_THE_OFFICE, False, Availability()),
        (replace(HERE, state=CollectionState.ORDERED), True, Availability()),
        (HERE, False, Availability()),
        (HERE, True, Availability(eid_service=FailureCode.EID_SERVICE_UNREACHABLE)),
    ],
)
def test_what_cannot_be_had_here_and_now_asks_for_no_card(
    item: CollectionItem, is_here: bool, availability: Availability
) -> None:
    journey, _ = play((*TO_LOOKING, happened.ItemFound(item, is_here)))
    journey = replace(journey, availability=availability)
    assert advance(journey, happened.HandoverRequested()) == (journey, ())


def test_another_number_is_looked_up_from_the_answer() -> None:
    assert play((*TO_STATUS, happened.AnotherNumberRequested()))[0].step is Step.COLLECTION_NUMBER
    assert play((*TO_STATUS, events.WentBack()))[0].step is Step.COLLECTION_NUMBER
    assert play((*TO_NUMBER, events.WentBack()))[0].step is Step.PREPARE


def test_once_it_is_claimed_there_is_no_way_back() -> None:
    journey, _ = play((*TO_CLAIMING, happened.ItemClaimed(CLAIMED)))
    assert advance(journey, events.WentBack()) == (journey, ())
    assert advance(journey, events.LeaveRequested())[0].step is Step.END


@pytest.mark.parametrize(
    ("path", "code", "step"),
    [
        (TO_LOOKING, FailureCode.COLLECTION_UNKNOWN, Step.COLLECTION_NUMBER),
        (TO_CLAIMING, FailureCode.COLLECTION_NOT_ENTITLED, Step.COLLECTION_STATUS),
        (TO_CLAIMING, FailureCode.COLLECTION_UNREACHABLE, Step.COLLECTION_STATUS),
    ],
)
def test_a_failure_is_tried_again_where_it_can_be_mended(
    path: Iterable[events.Event], code: FailureCode, step: Step
) -> None:
    failed, _ = play((*path, events.StepFailed(Failure(code))))
    assert failed.failure == Failure(code)
    assert advance(failed, events.RetryRequested())[0].step is step
    assert advance(failed, events.WentBack())[0].step is Step.CHOOSE


@pytest.mark.parametrize("event", [events.WorkerLost(), events.DeadlinePassed()], ids=lambda each: type(each).__name__)
def test_a_city_that_falls_silent_is_told(event: events.Event) -> None:
    assert play((*TO_LOOKING, event))[0].failure == Failure(FailureCode.COLLECTION_UNREACHABLE)


def test_clerk_and_citizen_confirm_and_the_clerk_signs() -> None:
    journey, work = play(TO_TELLING, Journey(reference="0000-0000-00"))
    assert work == (effects.SubmitStaffPin(), effects.HandOverItem(CLAIMED.number, "0000-0000-00"))
    assert (journey.step, journey.awaits_city) == (Step.COLLECTION_STATUS, True)
    done, _ = advance(journey, GIVEN)
    assert done.collecting.item == GIVEN.item
    assert done.collecting.is_received
    assert advance(done, events.LeaveRequested())[0].step is Step.END


def test_nobody_leaves_while_the_city_is_told() -> None:
    journey, _ = play(TO_TELLING)
    assert advance(journey, events.LeaveRequested()) == (journey, ())


@pytest.mark.parametrize(
    "departure", [staff_events.AssistancePaused(), staff_events.AssistanceEnded(), staff_events.StaffCardRemoved()]
)
def test_nothing_is_handed_over_without_a_clerk_who_may_look(departure: events.Event) -> None:
    journey, _ = play((*TO_CLAIMED, departure))
    assert advance(journey, happened.HandoverOpened()) == (journey, ())
    assert play(TO_HANDOVER[len(TO_CLAIMED) :], journey)[0].step is Step.COLLECTION_STATUS


def test_what_its_owner_has_not_claimed_is_not_handed_over() -> None:
    journey, _ = play((*TO_CLAIMED,))
    unclaimed = replace(journey, collecting=replace(journey.collecting, item=HERE))
    assert advance(unclaimed, happened.HandoverOpened()) == (unclaimed, ())


def test_who_knows_the_number_of_something_claimed_is_not_handed_it() -> None:
    begun = (*CLERK_SIGNS_IN, staff_events.AssistanceBegan(), *TO_LOOKING[1:])
    looked_up, _ = play((*begun, happened.ItemFound(replace(CLAIMED, owner=""), is_here=True)))
    assert looked_up.step is Step.COLLECTION_STATUS
    assert advance(looked_up, happened.HandoverOpened()) == (looked_up, ())


@pytest.mark.parametrize(
    ("path", "step"),
    [
        (TO_HANDOVER, Step.COLLECTION_STATUS),
        (TO_RECEIVED, Step.COLLECTION_HANDOVER),
        ((*TO_RECEIVED, staff_events.StaffCardRemoved()), Step.COLLECTION_STATUS),
        (TO_SIGNATURE, Step.COLLECTION_RECEIVED),
    ],
)
def test_each_confirmation_can_be_taken_back_until_it_is_signed(path: Iterable[events.Event], step: Step) -> None:
    journey, work = play((*path, events.WentBack()))
    assert (journey.step, journey.collecting.is_received, work) == (step, False, ())


def test_the_clerks_turn_ends_when_her_card_is_pulled() -> None:
    assert play((*TO_HANDOVER, staff_events.StaffCardRemoved()))[0].step is Step.COLLECTION_STATUS


def test_a_card_that_is_pulled_before_it_signs_is_awaited() -> None:
    journey, _ = play((*TO_SIGNATURE, staff_events.StaffCardRemoved()))
    assert (journey.step, journey.awaited_secret) == (Step.COUNTERSIGN, None)
    back = (staff_events.StaffCardInserted(), staff_events.StaffCardRecognised(StaffRole.CLERK))
    assert play(back, journey)[0].awaited_secret is SecretKind.STAFF_PIN


PULLED = events.StepFailed(Failure(FailureCode.STAFF_CARD_PULLED))
BACK = staff_events.StaffCardInserted()


@pytest.mark.parametrize(
    "order",
    [
        (PULLED, staff_events.StaffCardRemoved()),
        (staff_events.StaffCardRemoved(), PULLED),
        (PULLED, BACK),
        (BACK, PULLED),
    ],
    ids=["told, gone", "gone, told", "told, back", "back, told"],
)
def test_a_card_that_is_pulled_before_it_has_signed_is_told_and_signs_when_it_is_back(
    order: tuple[events.Event, ...],
) -> None:
    failed, _ = play((*TO_TELLING, *order), Journey(reference="0000-0000-00"))
    assert (failed.step, failed.failure) == (Step.FAILURE, PULLED.failure)
    assert (failed.collecting.item, failed.awaits_city) == (CLAIMED, False)
    known = (BACK, staff_events.StaffCardRecognised(StaffRole.CLERK))
    again, work = play((events.RetryRequested(), *known, staff_events.StaffPinEntered()), failed)
    assert again.awaits_city
    assert work == (effects.SubmitStaffPin(), effects.HandOverItem(CLAIMED.number, "0000-0000-00"))


def test_a_card_that_is_back_while_the_city_is_told_waits_for_its_answer() -> None:
    telling, _ = play((*TO_TELLING, BACK, staff_events.StaffCardRecognised(StaffRole.CLERK)))
    assert telling.step is Step.COLLECTION_STATUS
    done, _ = advance(telling, GIVEN)
    assert done.behind is not None
    assert (done.step, done.behind.collecting.item) == (Step.STAFF_SIGN_IN, GIVEN.item)


def test_a_wrong_pin_is_asked_again() -> None:
    journey, _ = play((*TO_TELLING, staff_events.StaffPinRefused(2)))
    assert (journey.step, journey.staff.retries_left, journey.awaits_city) == (Step.COUNTERSIGN, 2, False)


@pytest.mark.parametrize(
    "event",
    [events.StepFailed(Failure(FailureCode.COLLECTION_UNREACHABLE)), events.WorkerLost(), events.DeadlinePassed()],
    ids=lambda each: type(each).__name__,
)
def test_a_city_that_may_not_have_heard_of_it_is_told_again_as_the_same_hand_over(event: events.Event) -> None:
    failed, _ = play((*TO_TELLING, event), Journey(reference="0000-0000-00"))
    assert failed.failure == Failure(FailureCode.COLLECTION_UNREACHABLE)
    known = (staff_events.StaffCardInserted(was_there=True), staff_events.StaffCardRecognised(StaffRole.CLERK))
    again, work = play((*known, events.RetryRequested(), staff_events.StaffPinEntered()), failed)
    assert again.awaits_city
    assert work == (effects.SubmitStaffPin(), effects.HandOverItem(CLAIMED.number, "0000-0000-00"))


def test_who_has_identified_too_long_ago_identifies_again() -> None:
    failed, _ = play((*TO_TELLING, events.StepFailed(Failure(FailureCode.COLLECTION_NOT_CLAIMED))))
    status, _ = advance(failed, events.RetryRequested())
    assert (status.step, status.collecting.is_received) == (Step.COLLECTION_STATUS, False)
    assert advance(status, happened.HandoverRequested())[0].step is Step.CONSENT


def test_what_is_gone_is_looked_up_anew() -> None:
    failed, _ = play((*TO_TELLING, events.StepFailed(Failure(FailureCode.COLLECTION_GONE))))
    number, _ = advance(failed, events.RetryRequested())
    assert (number.step, number.collecting) == (Step.COLLECTION_NUMBER, Collecting())


def test_what_could_not_be_signed_is_not_lost_by_going_back() -> None:
    failed, _ = play((*TO_TELLING, events.StepFailed(Failure(FailureCode.STAFF_CARD_UNREADABLE))))
    status, _ = advance(failed, events.WentBack())
    assert (status.step, status.collecting.item) == (Step.COLLECTION_STATUS, CLAIMED)
    assert advance(status, happened.HandoverOpened())[0].step is Step.COLLECTION_HANDOVER
