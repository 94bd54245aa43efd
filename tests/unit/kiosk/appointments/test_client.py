"""The client against the sandbox's appointment system, over real TLS."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.appointments.client import AppointmentClient
from kiosk.appointments.connection import ServiceConnection
from kiosk.domain.appointment import AppointmentKey, Contact
from kiosk.errors import (
    AppointmentError,
    AppointmentProtocolError,
    AppointmentServiceBusy,
    AppointmentServiceUnreachable,
    AppointmentTaken,
    AppointmentUnchangeable,
    AppointmentUnknown,
    ContactRefused,
    NoAppointmentFree,
    ReservationExpired,
)
from kiosk.sandbox.appointment_offices import OFFICES
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.tls import TLSAuthority
from tests.fixtures.appointment_city import AppointmentCity
from tests.fixtures.appointments import CONTACT, MATTER

OFFICE = OFFICES[0].office_id
SERVICE = MATTER.service_id


def first_time(client: AppointmentClient, office: int = OFFICE) -> int:
    """Return the next free time of the office."""
    return next(each.times[0] for each in client.free_times(SERVICE, 4) if each.office.office_id == office)


def last_time(client: AppointmentClient) -> int:
    """Return the last free time of the office; it is not over when a kept time is."""
    return [each.times[-1] for each in client.free_times(SERVICE, 4) if each.office.office_id == OFFICE][-1]


def status_of(city: AppointmentCity, key: AppointmentKey) -> str:
    """Return what the city thinks of the process."""
    return next(each.status.value for each in city.server.book.processes() if each.number == key.number)


def test_the_matters_are_those_of_the_city(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        assert client.matters()[0] == MATTER


def test_offices_come_with_their_address_their_place_and_what_they_ask(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        offered = {each.office.office_id: each.office for each in client.free_times(SERVICE, 4)}
    assert len(offered) == len(OFFICES)
    assert offered[OFFICE].address == "Otto-Schill-Straße 2, 04109 Leipzig"
    assert offered[OFFICE].place is not None
    by_telephone = offered[106]
    assert (by_telephone.email_required, by_telephone.telephone_required) == (False, True)


def test_a_time_is_kept_and_booked_and_found_again(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        begins_at = first_time(client)
        key = client.reserve(OFFICE, SERVICE, begins_at)
        assert status_of(appointment_city, key) == "reserved"
        booked = client.book(key, CONTACT)
        assert client.appointment(key) == booked
    assert (booked.begins_at, booked.office.office_id, booked.matter) == (begins_at, OFFICE, MATTER)
    assert booked.contact == replace(CONTACT, telephone="0341123456")
    assert status_of(appointment_city, key) == "confirmed"


def test_booking_twice_books_once(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(OFFICE, SERVICE, first_time(client))
        assert client.book(key, CONTACT) == client.book(key, CONTACT)


def test_an_answer_that_is_lost_on_the_way_back_does_no_harm(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(OFFICE, SERVICE, first_time(client))
        appointment_city.server.faults.add(Fault(FaultKind.LOSE_ANSWER, where="POST /confirm"))
        with pytest.raises(AppointmentServiceUnreachable):
            client.book(key, CONTACT)
        assert client.book(key, CONTACT).key == key


def test_of_many_who_want_the_last_desk_one_gets_it(appointment_city: AppointmentCity) -> None:
    only_one_desk = next(each.office_id for each in OFFICES if each.desks == 1)
    with appointment_city.client() as client:
        begins_at = first_time(client, only_one_desk)

    def try_it(_: int) -> bool:
        with appointment_city.client() as other:
            try:
                other.reserve(only_one_desk, SERVICE, begins_at)
            except AppointmentTaken:
                return False
            return True

    with ThreadPoolExecutor(6) as people:
        assert sum(people.map(try_it, range(6))) == 1


def test_a_time_that_was_kept_too_long_is_gone_and_free_again(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        begins_at = last_time(client)
        key = client.reserve(OFFICE, SERVICE, begins_at)
        appointment_city.clock.ahead_seconds += 60 * (appointment_city.server.book.reserved_minutes + 1)
        with pytest.raises(ReservationExpired):
            client.book(key, CONTACT)
        assert client.reserve(OFFICE, SERVICE, begins_at)


def test_a_time_that_is_given_back_is_free_again(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        begins_at = first_time(client, 104)
        key = client.reserve(104, SERVICE, begins_at)
        assert first_time(client, 104) != begins_at
        client.cancel(key)
        assert first_time(client, 104) == begins_at


def test_a_cancelled_appointment_is_unknown_and_so_is_a_wrong_code(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(OFFICE, SERVICE, first_time(client))
        client.book(key, CONTACT)
        with pytest.raises(AppointmentUnknown):
            client.appointment(AppointmentKey(key.number, "zzzz"))
        client.cancel(key)
        with pytest.raises(AppointmentUnknown):
            client.appointment(key)


def test_what_is_only_kept_is_no_appointment(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(OFFICE, SERVICE, first_time(client))
        with pytest.raises(AppointmentUnknown):
            client.appointment(key)


def test_an_appointment_that_has_begun_stays(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(OFFICE, SERVICE, first_time(client))
        booked = client.book(key, CONTACT)
        appointment_city.clock.ahead_seconds = booked.begins_at - appointment_city.clock() + 60
        with pytest.raises(AppointmentUnchangeable):
            client.cancel(key)


def test_full_offices_have_no_time(appointment_city: AppointmentCity) -> None:
    for each in OFFICES:
        appointment_city.server.book.fill(each.office_id)
    with appointment_city.client() as client, pytest.raises(NoAppointmentFree):
        client.free_times(SERVICE, 4)


def test_a_service_that_nobody_does_has_no_time(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client, pytest.raises(NoAppointmentFree):
        client.free_times(4711, 4)


def test_a_contact_that_the_office_does_not_take_is_refused(appointment_city: AppointmentCity) -> None:
    with appointment_city.client() as client:
        key = client.reserve(106, SERVICE, first_time(client, 106))
        with pytest.raises(ContactRefused):
            client.book(key, Contact("Erika", "erika@example.org"))
        assert client.book(key, Contact("Erika", telephone="+49 341 123456")).contact.telephone == "+49341123456"


def test_too_many_appointments_for_one_address_are_refused(appointment_city: AppointmentCity) -> None:
    contact = Contact("Erika", "many@example.org")
    with appointment_city.client() as client, pytest.raises(ContactRefused):
        for _ in range(6):
            client.book(client.reserve(OFFICE, SERVICE, first_time(client)), contact)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(FaultKind.STATUS, where="GET", status=503), AppointmentServiceUnreachable),
        (Fault(FaultKind.STATUS, where="GET", status=500), AppointmentServiceUnreachable),
        (Fault(FaultKind.STATUS, where="GET", status=429, retry_after="60"), AppointmentServiceBusy),
        (Fault(FaultKind.STATUS, where="GET", status=403), AppointmentProtocolError),
        (Fault(FaultKind.STATUS, where="GET", status=302), AppointmentProtocolError),
        (Fault(FaultKind.DROP, where="GET"), AppointmentServiceUnreachable),
    ],
    ids=lambda each: str(getattr(each, "status", "")),
)
def test_trouble_of_the_city_has_its_own_error(
    appointment_city: AppointmentCity, fault: Fault, error: type[AppointmentError]
) -> None:
    appointment_city.server.faults.add(fault)
    with appointment_city.client() as client, pytest.raises(error):
        client.matters()


def test_nobody_else_s_certificate_is_believed(appointment_city: AppointmentCity, tmp_path: Path) -> None:
    other = TLSAuthority(tmp_path).certificate_path
    with (
        ServiceConnection(appointment_city.server.url, other) as connection,
        pytest.raises(AppointmentServiceUnreachable),
    ):
        AppointmentClient(connection).matters()


def test_a_city_that_is_not_there_is_unreachable(appointment_city: AppointmentCity) -> None:
    with (
        ServiceConnection("https://127.0.0.1:9", appointment_city.authority) as connection,
        pytest.raises(AppointmentServiceUnreachable),
    ):
        AppointmentClient(connection).matters()
