"""The clerk's list of what lies ready here: an item is opened for its owner, and what nobody has come for goes back."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.collection import CollectionItem
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import Service
from kiosk.domain.staff import StaffRole
from kiosk.journey import assisting
from kiosk.journey.collection_events import (
    FromClerk,
    ItemChosen,
    ItemsListed,
    ReturnConfirmed,
    ReturnMarked,
    ReturnOpened,
    ShelfFailed,
    ShelfRequested,
)
from kiosk.journey.effects import ListItems, Move
from kiosk.journey.events import DeadlinePassed, Event, RetryRequested, WentBack, WorkerLost
from kiosk.journey.journey import Collecting, Journey, Shelf, Step
from kiosk.journey.staff_events import StaffPinRefused
from kiosk.journey.staffing import ask_to_sign_again, back_to_visit, leave_desk, open_desk

_NOTHING_BEGUN = frozenset({Step.WELCOME, Step.CHOOSE, Step.COLLECTION_NUMBER, Step.COLLECTION_STATUS})
"""Where the citizen's visit can become a collection without losing anything."""


def beforehand(journey: Journey, event: Event) -> Journey:
    """Return the journey with what the end of a worker means for the list, before the visit behind hears of it too."""
    match event:
        case DeadlinePassed() | WorkerLost() if journey.shelf.is_waiting:
            return _failed(journey, Failure(FailureCode.COLLECTION_UNREACHABLE))
    return journey


def from_menu(journey: Journey, event: Event) -> Move | None:
    """Handle a clerk's wish to see what lies ready; a technician has none here."""
    match event:
        case ShelfRequested() if journey.staff.signed_in is StaffRole.CLERK:
            return _ask(journey.at(Step.STAFF_COLLECTION))
    return None


def shelf(journey: Journey, event: Event) -> Move | None:
    """Handle what belongs to the list."""
    state = journey.shelf
    if isinstance(event, FromClerk) and not _may_touch(journey):
        return None
    match event:
        case ItemsListed(items, returned) if state.is_waiting and state.is_told is (returned > 0):
            return replace(journey, shelf=Shelf(items if journey.staff.is_open else None, returned=returned)), ()
        case ShelfFailed(failure) if state.is_waiting:
            return _failed(journey, failure), ()
        case StaffPinRefused() if state.is_waiting and not journey.staff.is_open:
            return _failed(journey, Failure(FailureCode.STAFF_CARD_PULLED)), ()
        case StaffPinRefused(left) if state.is_waiting:
            return ask_to_sign_again(replace(journey, shelf=replace(state, is_waiting=False)), left)
        case RetryRequested() | WentBack() if not (state.is_waiting or journey.staff.is_open):
            return leave_desk(journey), ()
        case RetryRequested() if not state.is_waiting:
            return _ask(journey)
        case ItemChosen(number, service) if (item := state.item(number)) and may_open(journey, service):
            return _open(journey, item, service), ()
        case ReturnOpened() if state.items:
            return journey.at(Step.STAFF_RETURN, shelf=Shelf(state.items)), ()
        case WentBack() if not state.is_told:
            return open_desk(journey, Step.STAFF_MENU), ()
    return None


def returning(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the clerk packs what goes back."""
    state = journey.shelf
    if isinstance(event, FromClerk) and not _may_touch(journey):
        return None
    match event:
        case ReturnMarked(number) if state.may_return(number):
            return replace(journey, shelf=replace(state, marked=state.marked ^ {number}, failure=None)), ()
        case ReturnConfirmed() if state.marked:
            return journey.at(Step.COUNTERSIGN, shelf=replace(state, failure=None)), ()
        case WentBack():
            return _ask(journey.at(Step.STAFF_COLLECTION))
    return None


def may_open(journey: Journey, service: Service) -> bool:
    """Return whether an item can be opened now: the service is open, and no citizen in the middle of something.

    A closed kiosk keeps nobody from it: it is closed for those who come by themselves.
    """
    return not journey.availability.closure.closes_by_itself(service) and not is_busy(journey)


def is_busy(journey: Journey) -> bool:
    """Return whether the citizen at the screen would lose something."""
    visit = journey.behind
    if visit is None or visit.practice or visit.awaits_city:
        return True
    is_alone = visit.assistance is not None and visit.assistance.is_paused
    return visit.step not in _NOTHING_BEGUN or is_alone


def _may_touch(journey: Journey) -> bool:
    return journey.staff.signed_in is StaffRole.CLERK and not journey.shelf.is_waiting


def _ask(journey: Journey) -> Move:
    return replace(journey, shelf=Shelf(is_waiting=True)), (ListItems(),)


def _failed(journey: Journey, failure: Failure) -> Journey:
    """A list that did not come is asked for again; a return that failed is packed still, if the clerk is there."""
    if failure.code is FailureCode.STAFF_CARD_PULLED or not journey.staff.is_open:
        return journey.at(Step.FAILURE, failure=failure, shelf=Shelf())
    told = replace(journey.shelf, is_waiting=False, failure=failure)
    return journey.at(Step.STAFF_RETURN if told.marked else journey.step, shelf=told)


def _open(journey: Journey, item: CollectionItem, service: Service) -> Journey:
    """The visit goes on, or begins, with the item, and the clerk's help."""
    visit = assisting.helped(back_to_visit(journey)).emptied()
    return visit.at(Step.COLLECTION_STATUS, service=service, collecting=Collecting(item.number, item, is_here=True))
