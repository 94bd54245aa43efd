"""The one function that moves a visit: `advance(journey, event)`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.pin import PinErrand
from kiosk.domain.service import Service, ServiceKind
from kiosk.domain.staff import StaffSession
from kiosk.journey import (
    appointing,
    assisting,
    closing,
    collecting,
    diagnosing,
    filling,
    identifying,
    pin,
    printing,
    scanning,
    sending,
    shelving,
    signing,
    staffing,
)
from kiosk.journey.appointment_events import AppointmentRequested
from kiosk.journey.effects import CancelTask, CheckAvailability, EndVisit, Move, ReleaseTime, WatchCard
from kiosk.journey.events import (
    AvailabilityChecked,
    CardSeen,
    DeadlinePassed,
    DisplayChosen,
    EligibilityAnswered,
    ErrorCaught,
    Event,
    Identified,
    IdleNoticed,
    LeaveConfirmed,
    LeaveDismissed,
    LeaveRequested,
    PinErrandChosen,
    PracticeStarted,
    PreparationConfirmed,
    PresenceConfirmed,
    RetryRequested,
    ServiceChosen,
    StaffCalled,
    StaffCallEnded,
    StepFailed,
    TimedOut,
    VisitStarted,
    WentBack,
    WorkerEvent,
    WorkerLost,
)
from kiosk.journey.journey import Display, Journey, Scan, Step
from kiosk.journey.staff_events import IdentifiedOnSite

PERSONAL_STEPS = frozenset(Step) - {Step.WELCOME, Step.END}
"""Steps that may hold something of the citizen, so that leaving asks first and idleness ends the visit."""


def advance(journey: Journey, event: Event) -> Move:
    """Return the journey after the event, and the work it asks for.

    An event that does not belong to the current step changes nothing: a late
    answer from a device must never move the citizen to another screen.
    """
    before = shelving.beforehand(diagnosing.beforehand(staffing.beforehand(journey, event), event), event)
    after, effects = (
        assisting.assisting(before, event)
        or closing.closing(before, event)
        or staffing.staffing(before, event)
        or _visit_or_desk(before, event)
    )
    settled, cleanup = assisting.settle(after)
    return staffing.let_in(settled), (*effects, *cleanup)


def _visit_or_desk(journey: Journey, event: Event) -> Move:
    if journey.behind is None:
        return _anywhere(journey, event) or _STEPS[journey.step](journey, event) or (journey, ())
    return (
        staffing.at_desk(journey, event)
        or _STEPS[journey.step](journey, event)
        or _behind(journey, journey.behind, event)
    )


def _behind(journey: Journey, visit: Journey, event: Event) -> Move:
    """A visit that waits behind the staff's screens hears what devices, city and processes have to say, no touch."""
    match event:
        case ErrorCaught():
            return _visit_or_desk(staffing.back_to_visit(journey), event)
        case AvailabilityChecked(availability):
            journey = replace(journey, availability=journey.availability.looked_at_again(availability))
    if not isinstance(event, WorkerEvent | WorkerLost | DeadlinePassed):
        return journey, ()
    waiting, effects = _visit_or_desk(visit, event)
    return replace(journey, behind=waiting), effects


def _anywhere(journey: Journey, event: Event) -> Move | None:
    """Handle what means the same on every screen."""
    match event:
        case DisplayChosen(display):
            return replace(journey, display=display), ()
        case AvailabilityChecked(availability):
            return replace(journey, availability=journey.availability.looked_at_again(availability)), ()
        case LeaveRequested() if journey.step in PERSONAL_STEPS and not _is_bound(journey):
            return (replace(journey, leaving=True), ()) if _has_something_to_lose(journey) else _end(journey)
        case LeaveDismissed():
            return replace(journey, leaving=False), ()
        case LeaveConfirmed() if journey.leaving:
            return _end(journey)
        case StaffCalled() if journey.behind is None:
            return replace(journey, staff_called=True), ()
        case StaffCallEnded():
            return replace(journey, staff_called=False), ()
        case IdleNoticed() if journey.step in PERSONAL_STEPS:
            return replace(journey, idle_warning=True), ()
        case PresenceConfirmed():
            return replace(journey, idle_warning=False), ()
        case _:
            return printing.on_paper(journey, event) or _when_time_or_work_ends(journey, event)


def _when_time_or_work_ends(journey: Journey, event: Event) -> Move | None:
    match journey.step, event:
        case Step.SEAL, TimedOut():
            return journey, ()
        case Step.WELCOME, TimedOut():
            return replace(journey, display=Display(), staff_called=False), ()
        case Step.END, TimedOut() | ErrorCaught():
            return journey, (EndVisit(),)
        case _, TimedOut():
            return _end(journey)
        case step, StepFailed() | DeadlinePassed() | WorkerLost() if step in appointing.STEPS | collecting.STEPS:
            return _STEPS[step](journey, event) or (journey, (CheckAvailability(),))
        case ((Step.RECEIPT | Step.FAILURE), ErrorCaught()):
            return _end(journey)
        case _, ErrorCaught():
            return replace(_fail(journey, Failure(FailureCode.UNEXPECTED)), returns_to=Step.WELCOME), (CancelTask(),)
        case Step.RECEIPT, DeadlinePassed() | WorkerLost():
            return sending.receipt_without_worker(journey)
        case Step.SEAL, StepFailed(Failure(code=FailureCode.PAPERS_LOST) as failure):
            return replace(_fail(_without_pages(journey), failure), returns_to=Step.SCAN), ()
        case Step.SEAL, DeadlinePassed() | WorkerLost():
            return _fail(journey, Failure(FailureCode.SEAL_UNAVAILABLE)), ()
        case ((Step.CONSENT | Step.IDENTIFY | Step.PIN_ENTRY | Step.SCAN | Step.SEAL), StepFailed(failure)):
            return _fail(journey, failure), ()
        case ((Step.CONSENT | Step.IDENTIFY | Step.PIN_ENTRY | Step.SCAN), DeadlinePassed()):
            return _fail(_without_pages(journey), Failure(_silence(journey))), ()
        case Step.PIN_ENTRY, WorkerLost() if pin.silence(journey) is FailureCode.PIN_UNCERTAIN:
            return _fail(journey, Failure(FailureCode.PIN_UNCERTAIN)), ()
        case ((Step.CONSENT | Step.IDENTIFY | Step.PIN_ENTRY | Step.SCAN), WorkerLost()):
            return _fail(_without_pages(journey), Failure(FailureCode.UNEXPECTED)), ()
        case Step.END, WorkerLost():
            return replace(journey, card_left=False), ()
        case _, WorkerLost() | DeadlinePassed():
            return _without_pages(journey), (CheckAvailability(),)
    return None


def _welcome(journey: Journey, event: Event) -> Move | None:
    match event:
        case VisitStarted() if not journey.is_closed:
            return journey.at(Step.CHOOSE), (CheckAvailability(),)
        case PracticeStarted() if not journey.is_closed:
            return journey.at(Step.CHOOSE, practice=True, staff=StaffSession()), (CheckAvailability(),)
    return None


def _choose(journey: Journey, event: Event) -> Move | None:
    match event:
        case ServiceChosen(service) if is_offered(journey, service) and journey.availability.starts(service):
            return journey.at(Step.PREPARE, service=service, eligibility={}), ()
        case AppointmentRequested(service) if service and appointing.may_book_straight(journey, service):
            return appointing.begin_straight(journey, service)
        case WentBack() if journey.practice:
            return _end(journey)
        case WentBack():
            return journey.at(Step.WELCOME), ()
    return None


def _prepare(journey: Journey, event: Event) -> Move | None:
    service = journey.service
    assert service is not None  # noqa: S101 - only `ServiceChosen` leads here
    match event:
        case EligibilityAnswered(question, answer):
            return replace(journey, eligibility={**journey.eligibility, question: answer}), ()
        case PreparationConfirmed() if is_eligible(journey) and service.manages_pin:
            return pin.open_menu(journey)
        case PreparationConfirmed() if is_eligible(journey) and service.books_appointment:
            return appointing.begin(journey)
        case PreparationConfirmed() if is_eligible(journey) and service.hands_over:
            return collecting.begin(journey)
        case AppointmentRequested() if appointing.may_book_instead(journey):
            return appointing.begin(journey)
        case PreparationConfirmed() if is_eligible(journey):
            return assisting.choose_way(journey)
        case WentBack():
            return journey.at(Step.CHOOSE, service=None, eligibility={}), (CheckAvailability(),)
    return None


def _instead_of_filling(journey: Journey, event: Event) -> Move | None:
    """Who is known now may have come for something that lies ready."""
    match event:
        case Identified(identity) if journey.service and journey.service.hands_over:
            return collecting.claim(journey, identity)
        case IdentifiedOnSite(identity) if journey.service and journey.service.hands_over and journey.reads_on_site:
            return collecting.claim(journey, identity)
    return None


def _failure(journey: Journey, event: Event) -> Move | None:
    match event:
        case RetryRequested() if journey.returns_to in appointing.STEPS:
            return appointing.try_again(journey)
        case RetryRequested() if journey.returns_to in collecting.STEPS:
            return collecting.try_again(journey)
        case WentBack() if journey.returns_to in appointing.STEPS and (way := appointing.other_way(journey)):
            return way
        case WentBack() if journey.collecting.is_received:
            return collecting.not_signed(journey)
        case RetryRequested() if journey.returns_to is Step.CONSENT:
            return identifying.begin(journey)
        case PinErrandChosen(PinErrand.UNBLOCK) if pin.may_unblock(journey.failure):
            return pin.begin(journey, PinErrand.UNBLOCK)
        case RetryRequested() if journey.returns_to is Step.PIN_ENTRY:
            return pin.try_again(journey)
        case WentBack() if journey.service and journey.service.manages_pin:
            return pin.open_menu(journey)
        case RetryRequested() if journey.returns_to is Step.SEAL:
            return sending.seal_again(journey)
        case RetryRequested() if journey.returns_to is Step.WELCOME:
            return _end(journey)
        case RetryRequested():
            return journey.at(journey.returns_to, failure=None), ()
        case WentBack() if journey.returns_to is Step.SEAL:
            return journey.at(Step.REVIEW, failure=None), ()
        case WentBack() if journey.identity is None:
            return journey.emptied().at(Step.CHOOSE, service=None), (CheckAvailability(),)
    return None


def _end_step(journey: Journey, event: Event) -> Move | None:
    match event:
        case CardSeen(present):
            return replace(journey, card_left=present), ()
        case LeaveRequested() if not journey.card_left:
            return journey, (EndVisit(),)
    return None


def is_offered(journey: Journey, service: Service) -> bool:
    """Return whether the service is among those to choose from; practised is what ends with a submission."""
    return not journey.practice or service.kind is ServiceKind.SUBMISSION


def is_eligible(journey: Journey) -> bool:
    """Return whether every question before the start has the answer that the service expects."""
    asked = journey.service.eligibility if journey.service else ()
    return all(journey.eligibility.get(each.slug) is each.expected for each in asked)


def _has_something_to_lose(journey: Journey) -> bool:
    if journey.step in _NOTHING_TO_LOSE:
        return False
    return not (journey.step is Step.FAILURE and journey.identity is None)


def _is_bound(journey: Journey) -> bool:
    """Whether something runs that must come to its end before the citizen can go."""
    return journey.step is Step.SEAL or any(each.is_bound(journey) for each in (pin, appointing, collecting))


def _end(journey: Journey) -> Move:
    """Everything of the citizen goes at once; only her language stays, to say goodbye in.

    A time that was kept for her is given back, and what is under way to one.
    """
    display = journey.citizens_display or journey.display
    gone = Journey(step=Step.END, display=display, availability=journey.availability, staff=journey.staff)
    released = (ReleaseTime(),) if journey.booking is not None else ()
    return gone, (CancelTask(), *released, WatchCard())


def _silence(journey: Journey) -> FailureCode:
    return _SILENCE.get(journey.step) or pin.silence(journey)


def _fail(journey: Journey, failure: Failure) -> Journey:
    return journey.at(
        Step.FAILURE,
        failure=failure,
        returns_to=Step.CONSENT if journey.step is Step.IDENTIFY else journey.step,
        scan=Scan(),
        idle_warning=False,
    )


def _without_pages(journey: Journey) -> Journey:
    """The worker is gone, and with it the scanned pages: ask for them again before anything is sent.

    Not after a failed sealing: whether the pages are still needed, only another try at it knows.
    """
    if not journey.pages or (journey.step is Step.FAILURE and journey.returns_to is Step.SEAL):
        return journey
    step = Step.SCAN if journey.step in {Step.REVIEW, Step.CONFIRM} else journey.step
    return replace(journey, step=step, pages=(), paper=0, scan=Scan())


_NOTHING_TO_LOSE = (
    {Step.CHOOSE, Step.PREPARE, Step.PIN_MENU, Step.PIN_ENTRY, Step.PIN_DONE, Step.RECEIPT}
    | (appointing.STEPS - {Step.APPOINTMENT_CONTACT, Step.APPOINTMENT_CHECK})
    | collecting.STEPS
)

_SILENCE = {
    Step.CONSENT: FailureCode.EID_SERVICE_UNREACHABLE,
    Step.IDENTIFY: FailureCode.CARD_NOT_ANSWERING,
    Step.SCAN: FailureCode.SCANNER_NOT_ANSWERING,
}

_STEPS: dict[Step, Callable[[Journey, Event], Move | None]] = {
    Step.WELCOME: _welcome,
    Step.CHOOSE: _choose,
    Step.PREPARE: _prepare,
    Step.CONSENT: identifying.consent,
    Step.IDENTIFY: lambda journey, event: (
        pin.instead_of_identifying(journey, event)
        or _instead_of_filling(journey, event)
        or assisting.identified_on_site(journey, event)
        or identifying.identify(journey, event)
    ),
    Step.PIN_MENU: pin.pin_menu,
    Step.PIN_ENTRY: pin.pin_entry,
    Step.PIN_DONE: pin.pin_done,
    **dict.fromkeys(appointing.STEPS, appointing.move),
    **dict.fromkeys(collecting.STEPS, collecting.move),
    Step.FORM: filling.form,
    Step.SCAN: scanning.scan,
    Step.REVIEW: sending.review,
    Step.CONFIRM: sending.confirm,
    Step.SEAL: sending.seal,
    Step.RECEIPT: sending.receipt,
    Step.DIAGNOSTICS: diagnosing.diagnostics,
    Step.FAILURE: _failure,
    Step.END: _end_step,
    Step.STAFF_SIGN_IN: lambda _, __: None,
    Step.STAFF_MENU: lambda journey, event: diagnosing.from_menu(journey, event) or shelving.from_menu(journey, event),
    Step.STAFF_REMARK: lambda _, __: None,
    Step.STAFF_CLOSING: lambda _, __: None,
    Step.STAFF_COLLECTION: shelving.shelf,
    Step.STAFF_RETURN: shelving.returning,
    Step.IDENTITY_WAY: assisting.identity_way,
    Step.COMPARE_PHOTO: assisting.compare_photo,
    Step.COUNTERSIGN: signing.countersign,
}
