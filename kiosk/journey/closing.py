"""What a clerk closes and opens again: the kiosk, or one service. Citizens find it so, and can change nothing of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import Service
from kiosk.domain.staff import StaffRole
from kiosk.journey.effects import KeepClosure, Move
from kiosk.journey.events import Event, WentBack
from kiosk.journey.journey import Journey, Step
from kiosk.journey.staff_events import ClosingRequested, ClosureDecided, ClosureFound, ClosureNotKept
from kiosk.journey.staffing import open_desk


def found(closure: Closure, services: Iterable[Service]) -> ClosureFound:
    """Return what is closed of the services of this branch."""
    closed = (each for each in services if closure.closes_by_itself(each))
    return ClosureFound(closure, bookings_open=not any(each.books_anything for each in closed))


def closing(journey: Journey, event: Event) -> Move | None:
    """Handle what concerns closing and opening, wherever the citizen is.

    A visit under way goes on to its end; only then does nobody begin another.
    """
    is_clerk = journey.staff.signed_in is StaffRole.CLERK
    match journey.step, event:
        case _, ClosureFound(closure, bookings_open):
            looked = replace(journey.availability, closure=closure, bookings_open=bookings_open)
            return replace(journey, availability=looked), ()
        case Step.STAFF_MENU, ClosingRequested() if is_clerk:
            return open_desk(_with_failure(journey, None), Step.STAFF_CLOSING), ()
        case Step.STAFF_CLOSING, ClosureDecided(closure) if is_clerk:
            return _with_failure(journey, None), (KeepClosure(closure, StaffRole.CLERK),)
        case Step.STAFF_CLOSING, ClosureNotKept():
            return _with_failure(journey, Failure(FailureCode.STORAGE_FULL)), ()
        case Step.STAFF_CLOSING, WentBack():
            return open_desk(journey, Step.STAFF_MENU), ()
    return None


def _with_failure(journey: Journey, failure: Failure | None) -> Journey:
    return replace(journey, staff=replace(journey.staff, failure=failure))
