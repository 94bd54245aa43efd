"""Appointments and what lies ready, through the kiosk's processes."""

from __future__ import annotations

import os
import signal
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.appointment import AppointmentKey, Contact
from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import FailureCode
from kiosk.journey import appointment_events as happened
from kiosk.journey import collection_events as collected
from kiosk.journey import events
from kiosk.journey.journey import Booking, IdentifyPhase, PrintPhase, Step
from kiosk.journey.printing import offered
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.living_world import LivingWorld

CONTACT = Contact("Erika Mustermann", "erika@example.org", "0341 123456")


def booking(visit: LiveVisit) -> Booking:
    assert visit.journey.booking is not None
    return visit.journey.booking


def answered(visit: LiveVisit, step: Step) -> Booking:
    """Wait until the step is there and the appointment system has answered."""
    visit.wait_for(lambda journey: journey.step is step and not journey.awaits_city)
    return booking(visit)


def city_knows(visit: LiveVisit, status: str) -> list[dict[str, Any]]:
    """What the city's book holds in that state, the oldest first."""
    return [each for each in visit.living.world.appointments.appointments() if each["status"] == status]


def reach_menu(visit: LiveVisit) -> None:
    visit.look_around()
    visit.start("termin")
    answered(visit, Step.APPOINTMENT_MENU)


def choose_time(visit: LiveVisit) -> None:
    """Take the nearest office and its first time."""
    free = answered(visit, Step.APPOINTMENT_OFFICE).offered[0]
    visit.session.send(happened.OfficeChosen(free.office.office_id))
    visit.session.send(happened.DayChosen(free.days()[0].isoformat()))
    visit.session.send(happened.TimeChosen(free.times_on(free.days()[0])[0]))


def keep_a_time(visit: LiveVisit) -> None:
    """Go as far as a time that is kept."""
    reach_menu(visit)
    visit.session.send(happened.MatterChosen(booking(visit).matters[0].service_id, None))
    choose_time(visit)
    answered(visit, Step.APPOINTMENT_CONTACT)


def book(visit: LiveVisit) -> AppointmentKey:
    keep_a_time(visit)
    visit.session.send(happened.ContactAnswered(CONTACT))
    visit.session.send(happened.ContactCompleted())
    visit.session.send(happened.BookingConfirmed())
    booked = answered(visit, Step.APPOINTMENT_BOOKED).booked
    assert booked is not None
    return booked.key


def find(visit: LiveVisit, key: AppointmentKey) -> None:
    reach_menu(visit)
    visit.session.send(happened.ExistingAppointmentNamed())
    visit.session.send(happened.AppointmentNumberEntered(key))
    answered(visit, Step.APPOINTMENT_FOUND)


def leave(visit: LiveVisit) -> None:
    visit.session.send(events.LeaveRequested())
    visit.session.send(events.LeaveConfirmed())
    assert visit.step is Step.END


def test_an_appointment_is_booked_and_printed(visit: LiveVisit) -> None:
    key = book(visit)
    (slip,) = offered(visit.journey)
    visit.session.send(events.PrintRequested(slip))
    visit.wait_for(lambda journey: journey.printing.phase is PrintPhase.PRINTED)
    (known,) = (each for each in city_knows(visit, "confirmed") if each["number"] == key.number)
    assert known["contact"] == {"familyName": CONTACT.name, "email": CONTACT.email, "telephone": "0341123456"}
    leave(visit)


@pytest.mark.soak
def test_an_appointment_is_moved_and_cancelled_in_later_visits(
    visit: LiveVisit, living_world: LivingWorld, qtbot: QtBot
) -> None:
    key = book(visit)
    leave(visit)
    with LiveVisit(living_world, qtbot) as later:
        find(later, key)
        later.session.send(happened.MoveRequested(None))
        choose_time(later)
        answered(later, Step.APPOINTMENT_CHECK)
        later.session.send(happened.BookingConfirmed())
        moved = answered(later, Step.APPOINTMENT_BOOKED)
        assert moved.booked is not None
        new = moved.booked.key
        assert moved.existing is None
        assert key.number not in {each["number"] for each in city_knows(later, "confirmed")}
        leave(later)
    with LiveVisit(living_world, qtbot) as last:
        find(last, new)
        last.session.send(happened.CancellationRequested())
        last.session.send(happened.CancellationConfirmed())
        last.wait_for(lambda journey: journey.booking is not None and journey.booking.is_cancelled)
        assert new.number not in {each["number"] for each in city_knows(last, "confirmed")}


def test_a_time_that_is_left_behind_is_given_back(visit: LiveVisit) -> None:
    keep_a_time(visit)
    assert len(city_knows(visit, "reserved")) == 1
    visit.session.send(events.WentBack())
    visit.eventually(lambda: not city_knows(visit, "reserved"))
    choose_day_again = booking(visit).free_times
    assert choose_day_again is not None
    visit.session.send(happened.TimeChosen(choose_day_again.times_on(date.fromisoformat(booking(visit).day))[0]))
    answered(visit, Step.APPOINTMENT_CONTACT)
    leave(visit)
    visit.eventually(lambda: not city_knows(visit, "reserved"))


def test_the_time_that_a_killed_worker_kept_is_given_back_by_its_successor(visit: LiveVisit) -> None:
    keep_a_time(visit)
    os.kill(visit.worker_id, signal.SIGKILL)
    visit.wait_for(Step.FAILURE)
    assert visit.journey.failure is not None
    assert visit.journey.failure.code is FailureCode.APPOINTMENT_EXPIRED
    visit.eventually(lambda: not city_knows(visit, "reserved"))
    visit.session.send(events.RetryRequested())
    answered(visit, Step.APPOINTMENT_TIME)


def test_the_time_of_a_visit_that_was_killed_is_given_back_by_the_next(
    visit: LiveVisit, living_world: LivingWorld, qtbot: QtBot
) -> None:
    with LiveVisit(living_world, qtbot) as killed:
        keep_a_time(killed)
        assert len(city_knows(killed, "reserved")) == 1
    visit.look_around()
    visit.eventually(lambda: not city_knows(visit, "reserved"))


@pytest.mark.soak
def test_a_city_that_falls_silent_is_told_and_asked_again(visit: LiveVisit) -> None:
    reach_menu(visit)
    visit.living.hand("cut-network", "appointments")
    visit.session.send(happened.MatterChosen(booking(visit).matters[0].service_id, None))
    visit.wait_for(Step.FAILURE)
    assert visit.journey.failure is not None
    assert visit.journey.failure.code is FailureCode.APPOINTMENT_UNREACHABLE
    visit.living.hand("mend-network", "appointments")
    visit.session.send(events.RetryRequested())
    answered(visit, Step.APPOINTMENT_OFFICE)


@pytest.mark.soak
def test_a_time_that_somebody_else_takes_leads_to_the_others_of_the_day(visit: LiveVisit) -> None:
    reach_menu(visit)
    visit.session.send(happened.MatterChosen(booking(visit).matters[0].service_id, None))
    free = answered(visit, Step.APPOINTMENT_OFFICE).offered[0]
    visit.living.world.appointments.take(free.office.office_id, free.times[0])
    choose_time(visit)
    visit.wait_for(Step.FAILURE)
    assert visit.journey.failure is not None
    assert visit.journey.failure.code is FailureCode.APPOINTMENT_TAKEN
    visit.session.send(events.RetryRequested())
    visit.wait_for(lambda journey: not journey.awaits_city)
    assert visit.step in {Step.APPOINTMENT_TIME, Step.APPOINTMENT_DAY}


@pytest.mark.soak
def test_a_confirmation_whose_answer_is_lost_is_found_when_it_is_tried_again(visit: LiveVisit) -> None:
    keep_a_time(visit)
    visit.living.world.appointments.add_fault(Fault(FaultKind.LOSE_ANSWER, where="POST /confirm"))
    visit.session.send(happened.ContactAnswered(CONTACT))
    visit.session.send(happened.ContactCompleted())
    visit.session.send(happened.BookingConfirmed())
    visit.wait_for(Step.FAILURE)
    visit.session.send(events.RetryRequested())
    visit.session.send(happened.BookingConfirmed())
    answered(visit, Step.APPOINTMENT_BOOKED)


def look_up(visit: LiveVisit, number: str) -> None:
    visit.look_around()
    visit.start("abholung")
    visit.session.send(collected.CollectionNumberEntered(number))
    visit.eventually(lambda: not visit.journey.awaits_city)


def test_what_lies_ready_here_is_handed_to_its_owner_alone(visit: LiveVisit) -> None:
    look_up(visit, "LE24711001")
    assert visit.step is Step.COLLECTION_STATUS
    assert not visit.journey.collecting.is_here
    for number in ("LE80815002", "LE80815001"):
        visit.session.send(collected.AnotherNumberRequested())
        visit.session.send(collected.CollectionNumberEntered(number))
        visit.wait_for(lambda journey: not journey.awaits_city)
        visit.session.send(collected.HandoverRequested())
        visit.wait_for(lambda journey: journey.identification.phase is IdentifyPhase.PROVIDER_SHOWN)
        visit.session.send(events.ConsentGiven())
        visit.living.hand("insert", "mustermann")
        visit.enter()
        visit.wait_for(
            lambda journey: journey.step in {Step.COLLECTION_STATUS, Step.FAILURE} and not journey.awaits_city
        )
        visit.living.hand("remove")
        if number == "LE80815002":
            assert visit.journey.failure is not None
            assert visit.journey.failure.code is FailureCode.COLLECTION_NOT_ENTITLED
            visit.session.send(events.RetryRequested())
    item = visit.journey.collecting.item
    assert item is not None
    assert (item.state, item.shelf, visit.journey.identity) == (CollectionState.CLAIMED, "A 01", None)
    assert visit.living.world.appointments.items()["LE80815001"] == "claimed"


def _is_claimed(visit: LiveVisit) -> bool:
    item = visit.journey.collecting.item
    return item is not None and item.state is CollectionState.CLAIMED


@pytest.mark.soak
def test_a_number_that_is_unknown_is_said_to_be_so(visit: LiveVisit) -> None:
    look_up(visit, "XX00000000")
    assert visit.journey.failure is not None
    assert visit.journey.failure.code is FailureCode.COLLECTION_UNKNOWN
    visit.session.send(events.RetryRequested())
    assert visit.step is Step.COLLECTION_NUMBER
