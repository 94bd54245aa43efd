"""What is kept is written down before anybody hears of it, and given back when nobody wants it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.appointments.reservations import HeldReservation
from kiosk.config import Appointments
from kiosk.domain.appointment import AppointmentKey
from kiosk.errors import AppointmentServiceUnreachable, AppointmentTaken, AppointmentUnknown, ReservationExpired
from kiosk.journey import appointment_events as happened
from kiosk.journey.effects import BookAppointment, CancelAppointment, FindAppointment, FindTimes, ReserveTime
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.tasks.change_appointment import cancel_appointment, find_appointment
from kiosk.tasks.make_appointment import (
    book_appointment,
    find_matters,
    find_times,
    release_time,
    release_what_is_left,
    reserve_time,
)
from tests.fixtures.appointment_city import AppointmentCity
from tests.fixtures.appointments import CENTRE, CONTACT, MATTER
from tests.fixtures.bench import Bench

OFFICE, SERVICE = CENTRE.office_id, MATTER.service_id


@pytest.fixture
def booking(bench: Bench, appointment_city: AppointmentCity, tmp_path: Path) -> Bench:
    """A visit whose configuration names the appointment system."""
    config = bench.visit.config
    config = replace(
        config,
        appointments=Appointments(appointment_city.server.url),
        city=replace(config.city, certificate_authority=appointment_city.authority),
        paths=replace(config.paths, runtime=tmp_path),
    )
    bench.visit = replace(bench.visit, config=config, reservation=HeldReservation())
    return bench


def first_time(city: AppointmentCity) -> int:
    with city.client() as client:
        return next(each.times[0] for each in client.free_times(SERVICE, 4) if each.office.office_id == OFFICE)


def keep(bench: Bench, city: AppointmentCity) -> AppointmentKey:
    reserve_time(ReserveTime(OFFICE, SERVICE, first_time(city)), bench.visit, bench.control)
    assert bench.events[-1] == happened.TimeReserved()
    assert bench.visit.reservation.key is not None
    return bench.visit.reservation.key


def files(bench: Bench) -> list[Path]:
    return sorted(bench.visit.config.paths.reservations.glob("*"))


def status(city: AppointmentCity, key: AppointmentKey) -> str:
    return next(each.status.value for each in city.server.book.processes() if each.number == key.number)


def test_matters_and_times_are_reported_the_nearest_first(booking: Bench) -> None:
    find_matters(booking.visit, booking.control)
    branch = replace(booking.visit.config.branch, latitude=51.3155, longitude=12.2872)
    booking.visit = replace(booking.visit, config=replace(booking.visit.config, branch=branch))
    find_times(FindTimes(SERVICE), booking.visit, booking.control)
    matters, times = booking.events
    assert isinstance(matters, happened.MattersFound)
    assert isinstance(times, happened.TimesFound)
    assert times.offered[0].office.name == "Bürgerbüro Grünau-Mitte"


def test_without_an_address_there_is_no_appointment_system(bench: Bench) -> None:
    with pytest.raises(AppointmentServiceUnreachable):
        find_matters(bench.visit, bench.control)


def test_what_is_kept_is_written_down_and_after_the_booking_no_more(
    booking: Bench, appointment_city: AppointmentCity
) -> None:
    key = keep(booking, appointment_city)
    assert len(files(booking)) == 1
    book_appointment(BookAppointment(CONTACT), booking.visit, booking.control)
    booked = booking.events[-1]
    assert isinstance(booked, happened.AppointmentBooked)
    assert (booked.appointment.key, booked.old_remains, files(booking)) == (key, False, [])
    assert status(appointment_city, key) == "confirmed"


def test_another_time_takes_the_place_of_the_one_that_was_kept(
    booking: Bench, appointment_city: AppointmentCity
) -> None:
    first = keep(booking, appointment_city)
    second = keep(booking, appointment_city)
    assert (status(appointment_city, first), status(appointment_city, second)) == ("deleted", "reserved")
    assert len(files(booking)) == 1


def test_a_time_that_is_taken_is_not_kept(booking: Bench, appointment_city: AppointmentCity) -> None:
    begins_at = first_time(appointment_city)
    appointment_city.server.book.take(OFFICE, begins_at)
    with pytest.raises(AppointmentTaken):
        reserve_time(ReserveTime(OFFICE, SERVICE, begins_at), booking.visit, booking.control)
    assert (booking.visit.reservation.key, files(booking)) == (None, [])


def test_a_time_that_cannot_be_written_down_is_given_back_at_once(
    booking: Bench, appointment_city: AppointmentCity
) -> None:
    booking.visit.config.paths.reservations.write_text("in the way", encoding="utf-8")
    with pytest.raises(AppointmentServiceUnreachable):
        reserve_time(ReserveTime(OFFICE, SERVICE, first_time(appointment_city)), booking.visit, booking.control)
    assert appointment_city.server.book.processes()[-1].status.value == "deleted"


def test_what_nobody_keeps_cannot_be_booked(booking: Bench) -> None:
    with pytest.raises(ReservationExpired):
        book_appointment(BookAppointment(CONTACT), booking.visit, booking.control)


def test_what_is_released_is_free_again(booking: Bench, appointment_city: AppointmentCity) -> None:
    key = keep(booking, appointment_city)
    release_time(booking.visit)
    assert (status(appointment_city, key), files(booking)) == ("deleted", [])
    release_time(booking.visit)


def test_what_cannot_be_released_now_is_left_to_the_next_look(
    booking: Bench, appointment_city: AppointmentCity
) -> None:
    key = keep(booking, appointment_city)
    appointment_city.server.faults.add(Fault(FaultKind.STATUS, times=2, where="POST /cancel", status=503))
    release_time(booking.visit)
    release_what_is_left(booking.visit.config)
    assert (status(appointment_city, key), len(files(booking))) == ("reserved", 1)
    release_what_is_left(booking.visit.config)
    assert (status(appointment_city, key), files(booking)) == ("deleted", [])


def test_what_this_visit_keeps_is_not_taken_for_left_behind(booking: Bench, appointment_city: AppointmentCity) -> None:
    key = keep(booking, appointment_city)
    release_what_is_left(booking.visit.config)
    assert status(appointment_city, key) == "reserved"
    booking.visit.reservation.forget()


def booked(bench: Bench, city: AppointmentCity) -> AppointmentKey:
    key = keep(bench, city)
    book_appointment(BookAppointment(CONTACT), bench.visit, bench.control)
    return key


def test_a_moved_appointment_ends_the_old_one(booking: Bench, appointment_city: AppointmentCity) -> None:
    old = booked(booking, appointment_city)
    new = keep(booking, appointment_city)
    book_appointment(BookAppointment(CONTACT, old), booking.visit, booking.control)
    assert (status(appointment_city, old), status(appointment_city, new)) == ("deleted", "confirmed")


def test_two_appointments_are_better_than_none(booking: Bench, appointment_city: AppointmentCity) -> None:
    old = booked(booking, appointment_city)
    keep(booking, appointment_city)
    appointment_city.server.faults.add(Fault(FaultKind.STATUS, where="POST /cancel", status=503))
    book_appointment(BookAppointment(CONTACT, old), booking.visit, booking.control)
    event = booking.events[-1]
    assert isinstance(event, happened.AppointmentBooked)
    assert event.old_remains
    assert status(appointment_city, old) == "confirmed"


def test_an_appointment_is_found_and_cancelled(booking: Bench, appointment_city: AppointmentCity) -> None:
    key = booked(booking, appointment_city)
    find_appointment(FindAppointment(key), booking.visit, booking.control)
    found = booking.events[-1]
    assert isinstance(found, happened.AppointmentFound)
    assert found.appointment.key == key
    cancel_appointment(CancelAppointment(key), booking.visit, booking.control)
    assert booking.events[-1] == happened.AppointmentCancelled()
    with pytest.raises(AppointmentUnknown):
        find_appointment(FindAppointment(key), booking.visit, booking.control)
