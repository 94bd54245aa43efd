"""What lies ready: the number of the pick-up slip, how far it is, the claim, and the hand-over where it lies here."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.identity import Identity
from kiosk.domain.staff import StaffRole
from kiosk.journey import assisting
from kiosk.journey.collection_events import (
    AnotherNumberRequested,
    CollectionNumberEntered,
    HandoverConfirmed,
    HandoverOpened,
    HandoverRequested,
    ItemClaimed,
    ItemFound,
    ItemHandedOver,
    ReceiptConfirmed,
)
from kiosk.journey.effects import CancelTask, ClaimItem, FindItem, Move
from kiosk.journey.events import DeadlinePassed, Event, StepFailed, WentBack, WorkerLost
from kiosk.journey.journey import Collecting, Journey, Step
from kiosk.journey.staff_events import StaffPinRefused
from kiosk.journey.staffing import ask_to_sign_again

STEPS = frozenset({Step.COLLECTION_NUMBER, Step.COLLECTION_STATUS, Step.COLLECTION_HANDOVER, Step.COLLECTION_RECEIVED})


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
    return _looked_up(journey, event) or _handed_over(journey, event) or _back(journey, event)


def _looked_up(journey: Journey, event: Event) -> Move | None:
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
            return assisting.choose_way(journey)
        case ItemClaimed(item) if state.is_waiting:
            return replace(journey, collecting=replace(state, item=item, is_waiting=False)), ()
        case AnotherNumberRequested() if journey.step is Step.COLLECTION_STATUS and not state.is_waiting:
            return begin(journey)
    return None


def _handed_over(journey: Journey, event: Event) -> Move | None:
    """The clerk confirms first, then the citizen; at last the clerk signs."""
    state = journey.collecting
    match journey.step, event:
        case Step.COLLECTION_STATUS, HandoverOpened() if may_be_handed_over(journey):
            return journey.at(Step.COLLECTION_HANDOVER), ()
        case Step.COLLECTION_HANDOVER, HandoverConfirmed() if may_be_handed_over(journey):
            return journey.at(Step.COLLECTION_RECEIVED), ()
        case Step.COLLECTION_RECEIVED, ReceiptConfirmed():
            return journey.at(Step.COUNTERSIGN, collecting=replace(state, is_received=True)), ()
        case _, StaffPinRefused(left) if state.is_waiting and state.is_received:
            return ask_to_sign_again(replace(journey, collecting=replace(state, is_waiting=False)), left)
        case _, ItemHandedOver(item) if state.is_waiting:
            return replace(journey, collecting=replace(state, item=item, is_waiting=False)), ()
    return None


def _back(journey: Journey, event: Event) -> Move | None:
    match journey.step, event:
        case Step.COLLECTION_NUMBER, WentBack():
            return journey.at(Step.PREPARE, collecting=Collecting()), (CancelTask(),)
        case Step.COLLECTION_HANDOVER, WentBack():
            return journey.at(Step.COLLECTION_STATUS), ()
        case Step.COLLECTION_RECEIVED, WentBack():
            is_clerks_turn = may_be_handed_over(journey)
            return journey.at(Step.COLLECTION_HANDOVER if is_clerks_turn else Step.COLLECTION_STATUS), ()
        case Step.COLLECTION_STATUS, WentBack() if not journey.collecting.is_waiting and not is_claimed(journey):
            return begin(journey)
    return None


def try_again(journey: Journey) -> Move:
    """Return the journey where the failure can be mended."""
    if journey.returns_to is Step.COLLECTION_STATUS and journey.collecting.item is not None:
        return journey.at(Step.COLLECTION_STATUS, failure=None), ()
    return begin(journey)


def not_signed(journey: Journey) -> Move:
    """Return the journey at what was handed over, so far without a signature."""
    return journey.at(
        Step.COLLECTION_STATUS, failure=None, collecting=replace(journey.collecting, is_received=False)
    ), ()


def may_be_claimed(journey: Journey) -> bool:
    """Return whether this branch can hand it over once its owner has shown who she is."""
    state = journey.collecting
    is_ready = state.item is not None and state.item.state is CollectionState.READY and state.is_here
    return is_ready and not state.is_waiting and journey.availability.eid_service is None


def may_be_handed_over(journey: Journey) -> bool:
    """Return whether the city has told whose it is, and a clerk is there to hand it over.

    Whoever has only looked up the number of something claimed is not known to be its owner.
    """
    state = journey.collecting
    is_claimed_here = state.item is not None and state.item.state is CollectionState.CLAIMED and state.is_here
    is_owner_known = state.item is not None and state.item.owner != ""
    helper = journey.assistance
    is_clerk_there = helper is not None and not helper.is_paused and journey.staff.signed_in is StaffRole.CLERK
    return is_claimed_here and is_owner_known and not state.is_waiting and is_clerk_there


def leads_on(journey: Journey) -> bool:
    """Return whether there is something to do for it here and now."""
    return may_be_claimed(journey) or may_be_handed_over(journey)


def is_bound(journey: Journey) -> bool:
    """Return whether the city is being told that it was handed over."""
    return journey.collecting.is_told


def is_claimed(journey: Journey) -> bool:
    """Return whether the staff are on their way with it."""
    item = journey.collecting.item
    return item is not None and item.state in {CollectionState.CLAIMED, CollectionState.HANDED_OVER}


def _failed(journey: Journey, failure: Failure) -> Journey:
    """What was handed over is signed again, unless its owner must identify again; what is gone is looked up anew."""
    state = replace(journey.collecting, is_waiting=False)
    returns_to = Step.COUNTERSIGN if is_bound(journey) else journey.step
    match failure.code:
        case FailureCode.COLLECTION_GONE:
            returns_to, state = Step.COLLECTION_NUMBER, Collecting()
        case FailureCode.COLLECTION_NOT_CLAIMED if state.item is not None:
            unclaimed = replace(state.item, state=CollectionState.READY)
            returns_to, state = Step.COLLECTION_STATUS, replace(state, item=unclaimed, is_received=False)
    return journey.at(Step.FAILURE, failure=failure, returns_to=returns_to, collecting=state, idle_warning=False)
