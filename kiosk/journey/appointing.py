"""An appointment: for what, where, when, for whom; or one that the citizen has already, to be moved or cancelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kiosk.domain.appointment import Contact, contact_faults
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.service import Service
from kiosk.journey.appointment_events import (
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentFound,
    AppointmentNumberEntered,
    AppointmentRequested,
    BookingConfirmed,
    CancellationConfirmed,
    CancellationDismissed,
    CancellationRequested,
    ContactAnswered,
    ContactCompleted,
    DayChosen,
    ExistingAppointmentNamed,
    MatterChosen,
    MattersFound,
    MoveRequested,
    OfficeChosen,
    TimeChosen,
    TimeReserved,
    TimesFound,
)
from kiosk.journey.effects import (
    BookAppointment,
    CancelAppointment,
    CancelTask,
    CheckAvailability,
    Effect,
    FindAppointment,
    FindMatters,
    FindTimes,
    Move,
    ReleaseTime,
    ReserveTime,
)
from kiosk.journey.events import DeadlinePassed, Event, StepFailed, WentBack, WorkerLost
from kiosk.journey.journey import Booking, Journey, Step

STEPS = frozenset(each for each in Step if each.value.startswith("appointment_"))

_KEEPING = {Step.APPOINTMENT_CONTACT, Step.APPOINTMENT_CHECK}
_CHOOSING_ANEW = {FailureCode.APPOINTMENT_TAKEN, FailureCode.APPOINTMENT_EXPIRED}


def may_book_instead(journey: Journey) -> bool:
    """Return whether an answer ends the service here, and an appointment for it would help."""
    service = journey.service
    if journey.practice or service is None or service.books_appointment or service.appointment_service is None:
        return False
    refused = (each for each in service.eligibility if journey.eligibility.get(each.slug) is (not each.expected))
    return journey.availability.books and any(each.appointment for each in refused)


def may_book_straight(journey: Journey, service: Service) -> bool:
    """Return whether an appointment can be booked for a service that this branch may not do."""
    is_closed = journey.practice or journey.is_closed
    return not is_closed and service.appointment_service is not None and journey.availability.books


def begin_straight(journey: Journey, service: Service) -> Move:
    """Return the journey at the choice of an office for a service that this branch may not do."""
    begun, effects = begin(replace(journey, service=service, eligibility={}))
    return replace(begun, booking=replace(begun.booking or Booking(), is_straight=True)), effects


def begin(journey: Journey) -> Move:
    """Return the journey at the choice of an office; at that of the matter, where the service is about any of them."""
    service = journey.service
    if service is not None and service.appointment_service is not None:
        return _find_times(replace(journey, booking=Booking(service.appointment_service, service)))
    waiting = journey.at(Step.APPOINTMENT_MENU, booking=Booking(is_waiting=True), failure=None)
    return waiting, (FindMatters(),)


def matter_title(booking: Booking, language: str) -> str:
    """Return what the appointment is for: in the service's words where the kiosk has it, else in the city's."""
    if booking.service is not None:
        return booking.service.text(language, "title")
    known = booking.booked or booking.existing
    listed = (each.name for each in booking.matters if each.service_id == booking.service_id)
    return known.matter.name if known else next(listed, "")


def to_bring(booking: Booking, language: str) -> tuple[str, ...]:
    """Return what to have along at the appointment, as far as the kiosk knows the service."""
    return booking.service.numbered_texts(language, "bring") if booking.service is not None else ()


def move(journey: Journey, event: Event) -> Move | None:
    """Handle what happens on the steps of an appointment."""
    booking = journey.booking
    if booking is None:
        return None
    match event:
        case StepFailed(failure) if booking.is_waiting:
            return failed(journey, failure), ()
        case WorkerLost() | DeadlinePassed() if journey.step in _KEEPING:
            return failed(journey, Failure(FailureCode.APPOINTMENT_EXPIRED)), (CheckAvailability(),)
        case WorkerLost() | DeadlinePassed() if booking.is_waiting:
            return failed(journey, Failure(FailureCode.APPOINTMENT_UNREACHABLE)), ()
        case WentBack() if not is_bound(journey):
            return _back(journey, booking)
    return _MOVES[journey.step](journey, booking, event)


def is_bound(journey: Journey) -> bool:
    """Return whether something is being booked or cancelled, which must come to its end."""
    is_waiting = journey.booking is not None and journey.booking.is_waiting
    return is_waiting and journey.step in {Step.APPOINTMENT_CHECK, Step.APPOINTMENT_FOUND}


def failed(journey: Journey, failure: Failure) -> Journey:
    """Return the journey at the failure, so that it can be tried again from there."""
    assert journey.booking is not None  # noqa: S101 - only while an appointment is made
    is_kept = journey.booking.is_reserved and failure.code not in _CHOOSING_ANEW
    booking = replace(journey.booking, is_waiting=False, is_reserved=is_kept)
    shown = journey.at(Step.FAILURE, failure=failure, returns_to=journey.step, idle_warning=False)
    return replace(shown, booking=booking)


def try_again(journey: Journey) -> Move:
    """Return the journey where the failure can be mended, with the work that is asked for again."""
    booking, code = journey.booking, journey.failure.code if journey.failure else None
    assert booking is not None  # noqa: S101 - see `failed`
    if code in _CHOOSING_ANEW:
        return _find_times(replace(journey, booking=replace(booking, begins_at=0)), Step.APPOINTMENT_TIME)
    match journey.returns_to:
        case Step.APPOINTMENT_MENU:
            return begin(journey)
        case Step.APPOINTMENT_OFFICE | Step.APPOINTMENT_DAY:
            return _find_times(journey)
        case Step.APPOINTMENT_TIME:
            return _find_times(journey, Step.APPOINTMENT_TIME)
        case Step.APPOINTMENT_CHECK if code is FailureCode.APPOINTMENT_CONTACT_REFUSED:
            return journey.at(Step.APPOINTMENT_CONTACT, failure=None), ()
    return journey.at(journey.returns_to, failure=None), ()


def other_way(journey: Journey) -> Move | None:
    """Return the journey before the failure in its own way: at the choice before, or at the appointment found."""
    match journey.returns_to:
        case Step.APPOINTMENT_FOUND:
            return journey.at(Step.APPOINTMENT_FOUND, failure=None), ()
        case Step.APPOINTMENT_OFFICE if journey.booking and journey.booking.matters:
            return _at(journey, Step.APPOINTMENT_MENU, journey.booking)
    return None


def _menu(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case MattersFound(matters) if booking.is_waiting:
            return _waited(journey, replace(booking, matters=matters))
        case MatterChosen(service_id, service) if any(each.service_id == service_id for each in booking.matters):
            return _find_times(replace(journey, booking=replace(booking, service_id=service_id, service=service)))
        case ExistingAppointmentNamed():
            return _at(journey, Step.APPOINTMENT_FIND, replace(booking, is_waiting=False), CancelTask())
    return None


def _find(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case AppointmentNumberEntered(key) if not booking.is_waiting:
            return _waits(journey, booking, FindAppointment(key))
        case AppointmentFound(existing) if booking.is_waiting:
            return _at(journey, Step.APPOINTMENT_FOUND, replace(booking, is_waiting=False, existing=existing))
    return None


def _found(journey: Journey, booking: Booking, event: Event) -> Move | None:
    existing = booking.existing
    if existing is None or (booking.is_cancelled and not isinstance(event, AppointmentRequested)):
        return None
    match event:
        case MoveRequested(service) if not booking.is_waiting:
            moving = Booking(
                existing.matter.service_id, service, contact=existing.contact, existing=existing, moves=True
            )
            return _find_times(replace(journey, booking=moving))
        case CancellationRequested() | CancellationDismissed() if not booking.is_waiting:
            asks = isinstance(event, CancellationRequested)
            return replace(journey, booking=replace(booking, asks_to_cancel=asks)), ()
        case CancellationConfirmed() if booking.asks_to_cancel:
            return _waits(journey, replace(booking, asks_to_cancel=False), CancelAppointment(existing.key))
        case AppointmentCancelled() if booking.is_waiting:
            return _waited(journey, replace(booking, is_cancelled=True))
        case AppointmentRequested() if booking.is_cancelled:
            return begin(journey)
    return None


def _office(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case TimesFound(offered) if booking.is_waiting:
            return _waited(journey, replace(booking, offered=offered))
        case OfficeChosen(office_id) if any(each.office.office_id == office_id for each in booking.offered):
            return _at(journey, Step.APPOINTMENT_DAY, replace(booking, office_id=office_id, day="", begins_at=0))
    return None


def _day(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case DayChosen(day) if booking.free_times and booking.free_times.times_on(date.fromisoformat(day)):
            return _at(journey, Step.APPOINTMENT_TIME, replace(booking, day=day, begins_at=0))
    return None


def _time(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case TimesFound(offered) if booking.is_waiting:
            return _as_near_as_possible(journey, replace(booking, offered=offered, is_waiting=False))
        case TimeChosen(begins_at) if booking.free_times and begins_at in booking.free_times.times:
            if booking.is_waiting:
                return None
            wanted = replace(booking, begins_at=begins_at)
            return _waits(journey, wanted, ReserveTime(booking.office_id, booking.service_id, begins_at))
        case TimeReserved() if booking.is_waiting:
            kept = replace(booking, is_waiting=False, is_reserved=True)
            following = Step.APPOINTMENT_CHECK if _is_known(kept) else Step.APPOINTMENT_CONTACT
            return _at(journey, following, kept)
    return None


def _contact(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case ContactAnswered(contact):
            return replace(journey, booking=replace(booking, contact=contact)), ()
        case ContactCompleted() if booking.office and not contact_faults(booking.office, booking.contact):
            return _at(journey, Step.APPOINTMENT_CHECK, booking)
    return None


def _check(journey: Journey, booking: Booking, event: Event) -> Move | None:
    match event:
        case BookingConfirmed() if not booking.is_waiting:
            return _waits(journey, booking, BookAppointment(booking.contact, booking.replaced))
        case AppointmentBooked(appointment, booked_at, old_remains) if booking.is_waiting:
            booked = replace(appointment, contact=Contact())
            old = booking.existing if old_remains else None
            done = Booking(booking.service_id, booking.service, existing=old, moves=booking.moves)
            done = replace(done, booked=booked, booked_at=booked_at)
            return _at(journey, Step.APPOINTMENT_BOOKED, done)
    return None


def _back(journey: Journey, booking: Booking) -> Move | None:
    give_back: tuple[Effect, ...] = (CancelTask(), ReleaseTime())
    match journey.step:
        case Step.APPOINTMENT_MENU:
            return journey.at(Step.PREPARE, booking=None), (CancelTask(),)
        case Step.APPOINTMENT_FIND:
            return begin(journey)
        case Step.APPOINTMENT_FOUND if not booking.is_cancelled:
            return _at(journey, Step.APPOINTMENT_FIND, replace(booking, existing=None, asks_to_cancel=False))
        case Step.APPOINTMENT_OFFICE if booking.existing is not None:
            return _at(journey, Step.APPOINTMENT_FOUND, Booking(existing=booking.existing), CancelTask())
        case Step.APPOINTMENT_OFFICE if booking.matters:
            return _at(journey, Step.APPOINTMENT_MENU, replace(booking, is_waiting=False), CancelTask())
        case Step.APPOINTMENT_OFFICE if booking.is_straight:
            return journey.at(Step.CHOOSE, booking=None, service=None), (CancelTask(), CheckAvailability())
        case Step.APPOINTMENT_OFFICE:
            return journey.at(Step.PREPARE, booking=None), (CancelTask(),)
        case Step.APPOINTMENT_DAY:
            return _at(journey, Step.APPOINTMENT_OFFICE, replace(booking, day="", begins_at=0))
        case Step.APPOINTMENT_TIME:
            return _at(journey, Step.APPOINTMENT_DAY, _unreserved(booking), *give_back)
        case Step.APPOINTMENT_CHECK if not _is_known(booking):
            return _at(journey, Step.APPOINTMENT_CONTACT, booking)
        case Step.APPOINTMENT_CONTACT | Step.APPOINTMENT_CHECK:
            return _at(journey, Step.APPOINTMENT_TIME, _unreserved(booking), *give_back)
    return None


def _find_times(journey: Journey, step: Step = Step.APPOINTMENT_OFFICE) -> Move:
    assert journey.booking is not None  # noqa: S101 - the callers have put one there
    return _at(journey, step, replace(journey.booking, is_waiting=True), FindTimes(journey.booking.service_id))


def _as_near_as_possible(journey: Journey, booking: Booking) -> Move:
    """Return to the time, or to the day or the office where the city has none left on that day or at that office."""
    if booking.free_times is None:
        return _at(journey, Step.APPOINTMENT_OFFICE, replace(booking, office_id=0, day=""))
    if not booking.day or not booking.free_times.times_on(date.fromisoformat(booking.day)):
        return _at(journey, Step.APPOINTMENT_DAY, replace(booking, day=""))
    return _at(journey, Step.APPOINTMENT_TIME, booking)


def _is_known(booking: Booking) -> bool:
    """Whether the office knows already all that it wants to know of her."""
    return booking.moves and booking.office is not None and not contact_faults(booking.office, booking.contact)


def _unreserved(booking: Booking) -> Booking:
    return replace(booking, begins_at=0, is_waiting=False, is_reserved=False)


def _at(journey: Journey, step: Step, booking: Booking, *effects: Effect) -> Move:
    return journey.at(step, booking=booking, failure=None), effects


def _waits(journey: Journey, booking: Booking, effect: Effect) -> Move:
    return replace(journey, booking=replace(booking, is_waiting=True)), (effect,)


def _waited(journey: Journey, booking: Booking) -> Move:
    return replace(journey, booking=replace(booking, is_waiting=False)), ()


_MOVES: dict[Step, Callable[[Journey, Booking, Event], Move | None]] = {
    Step.APPOINTMENT_MENU: _menu,
    Step.APPOINTMENT_FIND: _find,
    Step.APPOINTMENT_FOUND: _found,
    Step.APPOINTMENT_OFFICE: _office,
    Step.APPOINTMENT_DAY: _day,
    Step.APPOINTMENT_TIME: _time,
    Step.APPOINTMENT_CONTACT: _contact,
    Step.APPOINTMENT_CHECK: _check,
    Step.APPOINTMENT_BOOKED: lambda *_: None,
}
