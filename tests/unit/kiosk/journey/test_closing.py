"""A clerk closes and opens; whoever is in a visit ends it in peace, and nobody begins another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffRole
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.appointment_events import AppointmentRequested
from kiosk.journey.closing import found
from kiosk.journey.effects import KeepClosure
from kiosk.journey.journey import Journey, Step
from kiosk.journey.staff_events import (
    AssistanceBegan,
    ClosingRequested,
    ClosureDecided,
    ClosureFound,
    ClosureNotKept,
    StaffIdled,
)
from tests.fixtures.a_service import MOVE, NO_IDENTITY
from tests.fixtures.appointments import ANY_MATTER, ID_CARD, IN_PERSON
from tests.unit.kiosk.journey.test_staffing import after, at_menu

CLOSED = Closure(kiosk=True)
MOVE_CLOSED = Closure(services=(MOVE.slug,))


def closing(journey: Journey) -> Journey:
    """The journey with a clerk at the switches."""
    return after(at_menu(journey), ClosingRequested())


def test_a_clerk_closes_and_the_session_keeps_it() -> None:
    journey = closing(Journey())
    assert journey.step is Step.STAFF_CLOSING
    decided, effects = advance(journey, ClosureDecided(CLOSED))
    assert effects == (KeepClosure(CLOSED, StaffRole.CLERK),)
    assert not decided.is_closed
    assert after(decided, ClosureFound(CLOSED)).is_closed


def test_no_technician_and_no_citizen_closes_anything() -> None:
    technician = at_menu(Journey(), StaffRole.TECHNICIAN)
    assert after(technician, ClosingRequested()) == technician
    gone = [after(closing(Journey()), each) for each in (StaffIdled(), events.WorkerLost())]
    for journey in (Journey(), technician, at_menu(Journey()), *gone):
        assert advance(journey, ClosureDecided(CLOSED)) == (journey, ())


@pytest.mark.parametrize("event", [events.VisitStarted(), events.PracticeStarted()])
def test_no_visit_begins_at_a_closed_kiosk(event: events.Event) -> None:
    closed = after(Journey(), ClosureFound(CLOSED))
    assert after(closed, event) == closed
    assert after(closed, ClosureFound(Closure()), event).step is Step.CHOOSE


def test_a_clerk_opens_the_kiosk_before_she_begins_a_visit() -> None:
    closed = at_menu(after(Journey(), ClosureFound(CLOSED)))
    assert after(closed, AssistanceBegan()) == closed
    begun = at_menu(after(Journey(Step.REVIEW, service=MOVE), ClosureFound(CLOSED)))
    assert after(begun, AssistanceBegan()).assistance is not None


def test_a_visit_under_way_goes_on_and_none_follows_it() -> None:
    menu = after(closing(Journey(Step.CHOOSE)), ClosureFound(CLOSED), events.WentBack())
    assert menu.step is Step.STAFF_MENU
    visit = after(menu, events.WentBack())
    assert visit.step is Step.CHOOSE
    welcome = after(visit, events.WentBack())
    assert after(welcome, events.VisitStarted()).step is Step.WELCOME


def test_a_closed_service_cannot_be_chosen_and_the_others_can() -> None:
    choosing = after(Journey(), ClosureFound(MOVE_CLOSED), events.VisitStarted())
    assert after(choosing, events.ServiceChosen(MOVE)) == choosing
    assert after(choosing, events.ServiceChosen(NO_IDENTITY)).step is Step.PREPARE


@pytest.mark.parametrize(("slug", "is_open"), [(ANY_MATTER.slug, False), (ID_CARD.slug, True), (IN_PERSON.slug, True)])
def test_bookings_without_a_card_of_their_own_close_with_the_service_for_any_appointment(
    slug: str, is_open: bool
) -> None:
    event = found(Closure(services=(slug,)), (ANY_MATTER, ID_CARD, IN_PERSON))
    assert event.bookings_open is is_open
    assert found(Closure(services=(slug,)), (ID_CARD, IN_PERSON)).bookings_open
    choosing = after(Journey(), event, events.AvailabilityChecked(Availability()), events.VisitStarted())
    elsewhere = replace(IN_PERSON, slug="elsewhere")
    assert (after(choosing, AppointmentRequested(elsewhere)) == choosing) is not is_open


def test_who_has_begun_a_service_is_not_sent_to_book_what_is_closed() -> None:
    event = found(Closure(services=(ANY_MATTER.slug,)), (ANY_MATTER, IN_PERSON))
    refused = events.EligibilityAnswered("german", answer=False)
    preparing = after(Journey(), event, events.VisitStarted(), events.ServiceChosen(IN_PERSON), refused)
    assert after(preparing, AppointmentRequested()) == preparing
    assert after(preparing, ClosureFound(Closure()), AppointmentRequested()).step is Step.APPOINTMENT_OFFICE


def test_what_is_closed_stays_so_whatever_the_worker_finds() -> None:
    looked = events.AvailabilityChecked(Availability(quarantined=1))
    for before in (Journey(), closing(Journey())):
        journey = after(before, ClosureFound(CLOSED), looked)
        assert journey.is_closed
        assert journey.availability.quarantined == 1


def test_what_could_not_be_kept_is_told_until_the_next_try() -> None:
    failed = after(closing(Journey()), ClosureDecided(CLOSED), ClosureNotKept())
    assert failed.staff.failure == Failure(FailureCode.STORAGE_FULL)
    assert not failed.is_closed
    assert after(failed, ClosureDecided(CLOSED)).staff.failure is None
    assert after(failed, events.WentBack(), ClosingRequested()).staff.failure is None
