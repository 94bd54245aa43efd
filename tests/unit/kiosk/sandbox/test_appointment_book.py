"""The appointment book gives each desk to one person at a time, and lets go of what nobody confirms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.appointment import local_time
from kiosk.sandbox.appointment_book import AppointmentBook, BookRefusal, Process, ProcessStatus
from kiosk.sandbox.appointment_offices import OFFICES, SLOT_MINUTES

OFFICE = OFFICES[0]
MONDAY = datetime(2026, 11, 23, 6, tzinfo=UTC)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = MONDAY.timestamp()

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(clock: Clock) -> AppointmentBook:
    return AppointmentBook(OFFICES, clock)


def times(book: AppointmentBook, days: int = 7, office: int = OFFICE.office_id) -> list[int]:
    """All free times of the office in the next days."""
    found = book.free(office, MONDAY.date(), MONDAY.date() + timedelta(days=days))
    return [each for day in found.values() for each in day]


def kept(book: AppointmentBook) -> Process:
    return book.reserve(OFFICE.office_id, 1, times(book)[0])


def refused(code: str) -> pytest.RaisesExc[BookRefusal]:
    return pytest.raises(BookRefusal, match=code)


def test_times_lie_within_the_opening_hours(book: AppointmentBook) -> None:
    assert times(book)
    for each in times(book):
        moment = local_time(each)
        opens, closes = OFFICE.hours[moment.weekday()]
        assert opens <= moment.time() < closes


def test_what_is_over_or_begins_in_a_moment_is_not_offered(book: AppointmentBook, clock: Clock) -> None:
    first = times(book)[0]
    clock.seconds = first - 60 * SLOT_MINUTES
    assert first not in times(book)


def test_a_time_has_as_many_places_as_there_are_desks(book: AppointmentBook) -> None:
    begins_at = times(book)[0]
    for _ in range(OFFICE.desks):
        book.reserve(OFFICE.office_id, 1, begins_at)
    assert begins_at not in times(book)
    with refused("appointmentNotAvailable"):
        book.reserve(OFFICE.office_id, 1, begins_at)


def test_a_time_that_is_none_cannot_be_kept(book: AppointmentBook) -> None:
    with refused("appointmentNotAvailable"):
        book.reserve(OFFICE.office_id, 1, times(book)[0] + 1)


def test_kept_preconfirmed_confirmed(book: AppointmentBook) -> None:
    process = kept(book)
    named = (process.number, process.code)
    assert book.preconfirm(*named).status is ProcessStatus.PRECONFIRMED
    assert book.confirm(*named).status is ProcessStatus.CONFIRMED


def test_the_order_is_kept(book: AppointmentBook) -> None:
    process = kept(book)
    named = (process.number, process.code)
    with refused("processNotPreconfirmedAnymore"):
        book.confirm(*named)
    book.preconfirm(*named)
    with refused("processNotReservedAnymore"):
        book.preconfirm(*named)


def test_what_is_not_preconfirmed_in_time_is_let_go(book: AppointmentBook, clock: Clock) -> None:
    process = kept(book)
    clock.seconds += 60 * book.reserved_minutes
    with refused("appointmentNotFound"):
        book.preconfirm(process.number, process.code)
    assert process.begins_at in times(book)


def test_what_is_confirmed_stays(book: AppointmentBook, clock: Clock) -> None:
    process = kept(book)
    book.preconfirm(process.number, process.code)
    book.confirm(process.number, process.code)
    clock.seconds += 3600
    assert book.process(process.number, process.code).status is ProcessStatus.CONFIRMED


def test_number_and_code_belong_together(book: AppointmentBook) -> None:
    process = kept(book)
    with refused("authKeyMismatch"):
        book.cancel(process.number, "zzzz")
    with refused("appointmentNotFound"):
        book.cancel(1, process.code)


def test_others_can_take_a_time_or_all_of_an_office(book: AppointmentBook) -> None:
    begins_at = times(book)[0]
    book.take(OFFICE.office_id, begins_at)
    assert begins_at not in times(book)
    book.fill(OFFICE.office_id)
    assert times(book) == []


def test_at_the_beginning_nobody_has_anything(book: AppointmentBook) -> None:
    free = times(book)
    book.take(OFFICE.office_id, free[0])
    book.fill(OFFICE.office_id)
    book.reset()
    assert (times(book), book.processes()) == (free, ())
