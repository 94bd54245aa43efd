"""The appointment book of the sandbox's city: free times, times kept for a while, appointments; one at a time."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.sandbox.appointment_offices import SLOT_MINUTES, SandboxOffice

RESERVED_MINUTES: Final = 15
_PRECONFIRMED_MINUTES: Final = 30
_FIRST_NUMBER: Final = 100_001
_CODE_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_CODE_LENGTH: Final = 4
_ZONE: Final = ZoneInfo("Europe/Berlin")
_BUSY_OF_TEN: Final = 6
"""So many of ten times are taken by others from the beginning."""


class ProcessStatus(Enum):
    """The states of a process that a citizen's appointment goes through."""

    RESERVED = "reserved"
    PRECONFIRMED = "preconfirmed"
    CONFIRMED = "confirmed"
    DELETED = "deleted"


class BookRefusal(Exception):
    """What cannot be done; `code` is the error code of the API."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Process:
    """One time that is kept or booked; `begins_at` and `expires_at` are in seconds since the epoch."""

    number: int
    code: str
    office_id: int
    service_id: int
    begins_at: int
    status: ProcessStatus
    expires_at: float
    contact: Mapping[str, str] = field(default_factory=dict)


class AppointmentBook:
    """Knows who comes when. `now` is in seconds since the epoch; `reserved_minutes` is how long a time is kept."""

    def __init__(
        self,
        offices: Sequence[SandboxOffice],
        now: Callable[[], float] = time.time,
        reserved_minutes: float = RESERVED_MINUTES,
    ) -> None:
        self.reserved_minutes = reserved_minutes
        self._offices = {each.office_id: each for each in offices}
        self._now = now
        self._processes: dict[int, Process] = {}
        self._full: set[int] = set()
        self._turn = threading.Lock()

    def free(self, office_id: int, first: date, last: date) -> dict[date, tuple[int, ...]]:
        """Return the free times of the office by day."""
        with self._turn:
            self._expire()
            days = (first + timedelta(days=each) for each in range((last - first).days + 1))
            found = {day: tuple(self._free_on(self._offices[office_id], day)) for day in days}
            return {day: times for day, times in found.items() if times}

    def reserve(self, office_id: int, service_id: int, begins_at: int) -> Process:
        """Keep a time.

        Raises:
            BookRefusal: it is not free.
        """
        with self._turn:
            self._expire()
            day = datetime.fromtimestamp(begins_at, _ZONE).date()
            if begins_at not in set(self._free_on(self._offices[office_id], day)):
                raise BookRefusal("appointmentNotAvailable")
            number = _FIRST_NUMBER + len(self._processes)
            code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
            expires_at = self._now() + 60 * self.reserved_minutes
            process = Process(number, code, office_id, service_id, begins_at, ProcessStatus.RESERVED, expires_at)
            self._processes[number] = process
            return process

    def process(self, number: int, code: str) -> Process:
        """Return the process that number and code name.

        Raises:
            BookRefusal: there is none, or the code is another one's.
        """
        with self._turn:
            self._expire()
            return self._named(number, code)

    def update(self, number: int, code: str, contact: Mapping[str, str]) -> Process:
        """Note who comes.

        Raises:
            BookRefusal
        """
        return self._change(number, code, lambda each: replace(each, contact={**each.contact, **contact}))

    def preconfirm(self, number: int, code: str) -> Process:
        """Note that she means it; from now on she has longer to confirm.

        Raises:
            BookRefusal: the time is not kept any more.
        """

        def preconfirmed(process: Process) -> Process:
            if process.status is not ProcessStatus.RESERVED:
                raise BookRefusal("processNotReservedAnymore")
            expires_at = self._now() + 60 * _PRECONFIRMED_MINUTES
            return replace(process, status=ProcessStatus.PRECONFIRMED, expires_at=expires_at)

        return self._change(number, code, preconfirmed)

    def confirm(self, number: int, code: str) -> Process:
        """Make an appointment of it.

        Raises:
            BookRefusal: it was not preconfirmed, or that was too long ago.
        """

        def confirmed(process: Process) -> Process:
            if process.status is not ProcessStatus.PRECONFIRMED:
                raise BookRefusal("processNotPreconfirmedAnymore")
            return replace(process, status=ProcessStatus.CONFIRMED, expires_at=float("inf"))

        return self._change(number, code, confirmed)

    def cancel(self, number: int, code: str) -> Process:
        """Give the time back.

        Raises:
            BookRefusal: it has begun.
        """

        def cancelled(process: Process) -> Process:
            if process.begins_at <= self._now():
                raise BookRefusal("appointmentCanNotBeCanceled")
            return replace(process, status=ProcessStatus.DELETED)

        return self._change(number, code, cancelled)

    def fill(self, office_id: int) -> None:
        """Let every time of the office be taken."""
        with self._turn:
            self._full.add(office_id)

    def reset(self) -> None:
        """Let everything be as at the beginning."""
        with self._turn:
            self._full.clear()
            self._processes.clear()

    def take(self, office_id: int, begins_at: int) -> None:
        """Let others take one time: every desk of it."""
        with self._turn:
            for _ in range(self._offices[office_id].desks):
                number = _FIRST_NUMBER + len(self._processes)
                self._processes[number] = Process(
                    number, "other", office_id, 0, begins_at, ProcessStatus.CONFIRMED, float("inf")
                )

    def processes(self) -> tuple[Process, ...]:
        """Return all that there ever was, the oldest first."""
        with self._turn:
            self._expire()
            return tuple(self._processes.values())

    def _change(self, number: int, code: str, change: Callable[[Process], Process]) -> Process:
        with self._turn:
            self._expire()
            changed = change(self._named(number, code))
            self._processes[number] = changed
            return changed

    def _named(self, number: int, code: str) -> Process:
        process = self._processes.get(number)
        if process is None or process.status is ProcessStatus.DELETED:
            raise BookRefusal("appointmentNotFound")
        if not secrets.compare_digest(process.code.encode(), code.encode()):
            raise BookRefusal("authKeyMismatch")
        return process

    def _expire(self) -> None:
        now = self._now()
        for number, each in self._processes.items():
            if each.expires_at <= now and each.status is not ProcessStatus.DELETED:
                self._processes[number] = replace(each, status=ProcessStatus.DELETED)

    def _free_on(self, office: SandboxOffice, day: date) -> Iterator[int]:
        if office.office_id in self._full:
            return
        taken: dict[int, int] = {}
        for each in self._processes.values():
            if each.office_id == office.office_id and each.status is not ProcessStatus.DELETED:
                taken[each.begins_at] = taken.get(each.begins_at, 0) + 1
        for moment in _grid(office, day):
            is_free = taken.get(moment, 0) < office.desks and not _is_busy(office.office_id, moment)
            if is_free and moment > self._now() + 60 * SLOT_MINUTES:
                yield moment


def _grid(office: SandboxOffice, day: date) -> Iterator[int]:
    hours = office.hours.get(day.weekday())
    if hours is None:
        return
    moment = datetime.combine(day, hours[0], _ZONE)
    closes = datetime.combine(day, hours[1], _ZONE)
    while moment < closes:
        yield int(moment.timestamp())
        moment += timedelta(minutes=SLOT_MINUTES)


def _is_busy(office_id: int, moment: int) -> bool:
    """Whether others have taken the time long ago: the same ones each day, and different ones for each office."""
    return (moment // (60 * SLOT_MINUTES) * 7 + office_id * 13) % 10 < _BUSY_OF_TEN
