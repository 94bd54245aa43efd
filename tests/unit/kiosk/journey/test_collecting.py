"""What lies ready as the reducer knows it: looked up by anybody, claimed by its owner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import collection_events as happened
from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, Step
from kiosk.journey.timeouts import deadline_seconds
from tests.fixtures.a_service import IDENTITY, PROVIDER
from tests.fixtures.appointment_paths import TO_LOOKING, TO_NUMBER, TO_STATUS
from tests.fixtures.appointments import AT_THE_OFFICE, HERE

TO_CLAIMING = (
    *TO_STATUS,
    happened.HandoverRequested(),
    events.ProviderShown(PROVIDER),
    events.ConsentGiven(),
    events.CardFound(),
    events.Identified(IDENTITY),
)
CLAIMED = replace(HERE, state=CollectionState.CLAIMED, shelf="A 01")


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
