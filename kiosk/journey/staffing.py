"""The staff card beside the visit: sign-in, the staff's own screens, and the citizen's visit that waits behind them."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffPhase, StaffSession
from kiosk.journey.effects import Move, SignInStaff, SubmitStaffPin
from kiosk.journey.events import (
    DeadlinePassed,
    DisplayChosen,
    Event,
    RetryRequested,
    TimedOut,
    VisitStarted,
    WentBack,
    WorkerLost,
)
from kiosk.journey.journey import Display, Journey, Shelf, Step
from kiosk.journey.staff_events import (
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
    StaffExpected,
    StaffIdled,
    StaffMenuRequested,
    StaffPinEntered,
    StaffPinRefused,
    StaffSignedIn,
    StaffSignedOut,
    StaffSignInRequested,
)

STAFF_STEPS = frozenset(
    {
        Step.STAFF_SIGN_IN,
        Step.STAFF_MENU,
        Step.STAFF_REMARK,
        Step.STAFF_CLOSING,
        Step.STAFF_COLLECTION,
        Step.STAFF_RETURN,
        Step.DIAGNOSTICS,
    }
)
"""The staff's own screens. The citizen's visit waits behind them, and nothing of it is on them."""

UNINTERRUPTED = frozenset({Step.IDENTIFY, Step.PIN_ENTRY, Step.COUNTERSIGN, Step.SEAL, Step.END})
"""Where a secret is asked for, or what runs must come to its end: the staff waits until the citizen is through."""


_WITH_OWN_WAY_BACK = frozenset({Step.DIAGNOSTICS, Step.STAFF_COLLECTION, Step.STAFF_RETURN, Step.COUNTERSIGN})


def beforehand(journey: Journey, event: Event) -> Journey:
    """Return the journey with what an event of the visit means for the staff session, before it is handled itself."""
    match event:
        case VisitStarted() if journey.step is Step.WELCOME and journey.staff.signed_in and not journey.assistance:
            return replace(journey, staff=_locked(journey.staff))
        case DeadlinePassed() if journey.step is Step.STAFF_SIGN_IN and journey.staff.is_at_work:
            silent = StaffSession(failure=Failure(FailureCode.STAFF_CARD_UNREADABLE), waits=True)
            return replace(journey, staff=silent)
        case WorkerLost() | DeadlinePassed():
            return replace(journey, staff=StaffSession(expected=journey.staff.signed_in or journey.staff.expected))
    return journey


def staffing(journey: Journey, event: Event) -> Move | None:
    """Handle what concerns the staff card, wherever the citizen is."""
    return _at_the_card(journey, event) or _with_the_pin(journey, event)


def at_desk(journey: Journey, event: Event) -> Move | None:
    """Handle what has its own meaning on every screen of the staff."""
    match journey.step, event:
        case _, DisplayChosen(display):
            return replace(journey, display=display), ()
        case step, WentBack() if step in _WITH_OWN_WAY_BACK:
            return None
        case _, WentBack() | TimedOut():
            return leave_desk(journey), ()
        case Step.FAILURE, RetryRequested():
            return leave_desk(journey), ()
    return None


def let_in(journey: Journey) -> Journey:
    """Return the journey with the sign-in open, if it is wanted and the citizen is through with what may not wait."""
    is_bound = journey.step in UNINTERRUPTED and journey.behind is None
    if not journey.staff.waits or is_bound or _is_to_be_read(journey):
        return journey
    if journey.staff.failure is not None:
        return replace(open_desk(journey, Step.FAILURE), failure=journey.staff.failure)
    return open_desk(journey, Step.STAFF_SIGN_IN)


def open_desk(journey: Journey, step: Step) -> Journey:
    """Return the journey at a step of the staff, in the staff's own language and size, the visit behind it."""
    staff = replace(journey.staff, waits=False)
    if journey.behind is not None:
        return journey.at(step, staff=staff, failure=None, shelf=Shelf())
    behind = replace(journey, staff=StaffSession(), leaving=False, idle_warning=False, staff_called=False)
    return Journey(step, journey.reference, Display(), journey.availability, staff=staff, behind=behind)


def back_to_visit(journey: Journey) -> Journey:
    """Return the journey where the citizen left it, or as it is if the staff is at no screen of its own."""
    staff = replace(journey.staff, waits=False)
    if journey.behind is None:
        return replace(journey, staff=staff)
    return replace(journey.behind, staff=staff, availability=journey.availability)


def leave_desk(journey: Journey) -> Journey:
    """Return the journey where the citizen left it; a card that was put in meanwhile is asked for its PIN now."""
    return replace(back_to_visit(journey), staff=journey.staff)


def ask_to_sign_again(journey: Journey, retries_left: int) -> Move:
    """Return the journey at the clerk's signature, once more: her card did not accept the PIN."""
    return journey.at(Step.COUNTERSIGN, staff=replace(journey.staff, retries_left=retries_left)), ()


def _at_the_card(journey: Journey, event: Event) -> Move | None:
    staff = journey.staff
    match event:
        case StaffExpected(role) if journey.step is Step.WELCOME and staff == StaffSession():
            return replace(journey, staff=StaffSession(expected=role)), ()
        case StaffCardInserted(was_there=True):
            place = journey if staff.expected else _away_from_menu(journey)
            found = StaffSession(StaffPhase.READING, expected=staff.expected, was_there=True)
            return replace(place, staff=found), ()
        case StaffCardInserted():
            return replace(_covered(journey), staff=StaffSession(StaffPhase.READING, waits=True)), ()
        case StaffCardRecognised(role) if staff.phase is StaffPhase.READING and staff.expected is role:
            return replace(journey, staff=StaffSession(StaffPhase.SIGNED_IN, role)), ()
        case StaffCardRecognised(role) if staff.phase is StaffPhase.READING:
            known = StaffSession(StaffPhase.LOCKED, role, waits=staff.waits)
            return replace(_away_from_menu(journey), staff=known), ()
        case StaffCardRefused(failure):
            is_awaited = staff.waits or journey.step is Step.STAFF_SIGN_IN
            refused = StaffSession(StaffPhase.REFUSED, waits=is_awaited, failure=failure, was_there=staff.was_there)
            return replace(_away_from_menu(journey), staff=refused), ()
        case StaffCardRemoved() if staff == StaffSession():
            return journey, ()
        case StaffCardRemoved():
            return replace(_left_by_staff(journey), staff=StaffSession()), ()
        case StaffIdled() | StaffSignedOut() if staff.signed_in:
            return replace(_left_by_staff(journey), staff=_locked(staff)), ()
        case StaffIdled() if staff.expected:
            return replace(_away_from_menu(journey), staff=replace(staff, expected=None)), ()
    return None


def _with_the_pin(journey: Journey, event: Event) -> Move | None:
    staff = journey.staff
    match journey.step, event:
        case step, StaffSignInRequested() if staff.phase is StaffPhase.LOCKED and step not in UNINTERRUPTED:
            return open_desk(journey, Step.STAFF_SIGN_IN), ()
        case step, StaffMenuRequested() if staff.signed_in and step not in UNINTERRUPTED and not _is_paused(journey):
            return open_desk(journey, Step.STAFF_MENU), ()
        case Step.STAFF_SIGN_IN, StaffPinEntered() if staff.phase is StaffPhase.LOCKED:
            return replace(journey, staff=replace(staff, phase=StaffPhase.VERIFYING)), (SubmitStaffPin(), SignInStaff())
        case Step.STAFF_SIGN_IN, StaffPinRefused(left) if staff.phase is StaffPhase.VERIFYING:
            return replace(journey, staff=replace(staff, phase=StaffPhase.LOCKED, retries_left=left)), ()
        case Step.STAFF_SIGN_IN, StaffSignedIn(role) if staff.phase is StaffPhase.VERIFYING and staff.role is role:
            return open_desk(replace(journey, staff=StaffSession(StaffPhase.SIGNED_IN, role)), Step.STAFF_MENU), ()
    return None


def _is_paused(journey: Journey) -> bool:
    return journey.assistance is not None and journey.assistance.is_paused


def _away_from_menu(journey: Journey) -> Journey:
    """A staff screen is for who is signed in; the sign-in, and why it failed, are for everybody."""
    return journey if journey.step in {Step.STAFF_SIGN_IN, Step.FAILURE} else _left_by_staff(journey)


def _left_by_staff(journey: Journey) -> Journey:
    """What was signed, or was not, is told whoever has gone; everything else of the staff's goes with her."""
    return _covered(journey) if _is_to_be_read(journey) else back_to_visit(journey)


def _covered(journey: Journey) -> Journey:
    return replace(journey, shelf=replace(journey.shelf, items=None)) if journey.shelf.is_told else journey


def _is_to_be_read(journey: Journey) -> bool:
    """Return whether the screen tells, or is about to tell, what became of a signature."""
    if journey.step is Step.FAILURE:
        return journey.failure is not None and journey.failure.code is FailureCode.STAFF_CARD_PULLED
    is_result = journey.step is Step.STAFF_COLLECTION and journey.shelf.returned > 0 and not journey.staff.is_open
    return journey.collecting.is_told or journey.shelf.is_told or is_result


def _locked(staff: StaffSession) -> StaffSession:
    return StaffSession(StaffPhase.LOCKED, staff.role)
