"""What lies ready: the number of the pick-up slip, how far it is, and the claim where this branch may hand it over."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.identity import Identity
from kiosk.journey import identifying
from kiosk.journey.appointment_events import (
    AnotherNumberRequested,
    CollectionNumberEntered,
    HandoverRequested,
    ItemClaimed,
    ItemFound,
)
from kiosk.journey.effects import CancelTask, ClaimItem, FindItem, Move
from kiosk.journey.events import DeadlinePassed, Event, StepFailed, WentBack, WorkerLost
from kiosk.journey.journey import Collecting, Journey, Step

STEPS = frozenset({Step.COLLECTION_NUMBER, Step.COLLECTION_STATUS})


def begin(journey: Journey) -> Move:
    """Return the journey at the number of the pick-up slip."""
    return journey.at(Step.COLLECTION_NUMBER, collecting=Collecting(), failure=None), ()


def claim(journey: Journey, identity: Identity) -> Move:
    """Show the city who is here; the identity is kept no longer than that."""
    waiting = replace(journey.collecting, is_waiting=True)
    fresh = replace(journey.emptied(), eligibility=journey.eligibility)
    return fresh.at(Step.COLLECTION_STATUS, collecting=waiting), (ClaimItem(journey.collecting.number, identity),)


def move(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while something that lies ready is looked up or claimed."""
    state = journey.collecting
    match event:
        case StepFailed(failure) if state.is_waiting:
            return _failed(journey, failure), ()
        case WorkerLost() | DeadlinePassed() if state.is_waiting:
            return _failed(journey, Failure(FailureCode.COLLECTION_UNREACHABLE)), ()
        case CollectionNumberEntered(number) if journey.step is Step.COLLECTION_NUMBER and not state.is_waiting:
            return replace(journey, collecting=Collecting(number, is_waiting=True)), (FindItem(number),)
        case ItemFound(item, is_here) if state.is_waiting:
            return journey.at(Step.COLLECTION_STATUS, collecting=Collecting(state.number, item, is_here)), ()
        case HandoverRequested() if may_be_claimed(journey):
            return identifying.begin(journey)
        case ItemClaimed(item) if state.is_waiting:
            return replace(journey, collecting=replace(state, item=item, is_waiting=False)), ()
        case AnotherNumberRequested() if not state.is_waiting:
            return begin(journey)
        case WentBack() if journey.step is Step.COLLECTION_NUMBER:
            return journey.at(Step.PREPARE, collecting=Collecting()), (CancelTask(),)
        case WentBack() if not state.is_waiting and not is_claimed(journey):
            return begin(journey)
    return None


def try_again(journey: Journey) -> Move:
    """Return the journey where the failure can be mended."""
    if journey.returns_to is Step.COLLECTION_STATUS and journey.collecting.item is not None:
        return journey.at(Step.COLLECTION_STATUS, failure=None), ()
    return begin(journey)


def may_be_claimed(journey: Journey) -> bool:
    """Return whether this branch can hand it over once its owner has shown who she is."""
    state = journey.collecting
    is_ready = state.item is not None and state.item.state is CollectionState.READY and state.is_here
    return is_ready and not state.is_waiting and journey.availability.eid_service is None


def is_claimed(journey: Journey) -> bool:
    """Return whether the staff are on their way with it."""
    item = journey.collecting.item
    return item is not None and item.state in {CollectionState.CLAIMED, CollectionState.HANDED_OVER}


def _failed(journey: Journey, failure: Failure) -> Journey:
    return journey.at(
        Step.FAILURE,
        failure=failure,
        returns_to=journey.step,
        collecting=replace(journey.collecting, is_waiting=False),
        idle_warning=False,
    )
