"""Makes an appointment: what for, when, kept for a while, booked; a time that nobody wants any more is given back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.appointments.client import AppointmentClient
from kiosk.appointments.connection import ServiceConnection
from kiosk.appointments.reservations import give_back_what_is_left
from kiosk.config import Config
from kiosk.domain.appointment import AppointmentKey, Coordinates, local_time, nearest_first
from kiosk.errors import AppointmentError, AppointmentServiceUnreachable, ReservationExpired
from kiosk.journey.appointment_events import AppointmentBooked, MattersFound, TimeReserved, TimesFound
from kiosk.journey.effects import BookAppointment, FindTimes, ReserveTime
from kiosk.tasks.visit import TaskControl, Visit

log = logging.getLogger(__name__)


@contextmanager
def appointment_client(config: Config) -> Iterator[AppointmentClient]:
    """Connect to the city's appointment system.

    Raises:
        AppointmentServiceUnreachable: the configuration names none.
    """
    if not config.appointments.url:
        raise AppointmentServiceUnreachable("no appointment system is configured")
    city = config.city
    with ServiceConnection(config.appointments.url, city.certificate_authority, proxy=city.proxy) as connection:
        yield AppointmentClient(connection)


def find_matters(visit: Visit, control: TaskControl) -> None:
    """Say what one can book an appointment for.

    Raises:
        AppointmentError
    """
    with appointment_client(visit.config) as client:
        control.report(MattersFound(client.matters()))


def find_times(effect: FindTimes, visit: Visit, control: TaskControl) -> None:
    """Say which offices have time, the nearest first.

    Raises:
        AppointmentError
    """
    config = visit.config
    with appointment_client(config) as client:
        offered = client.free_times(effect.service_id, config.appointments.weeks)
    branch = config.branch
    here = Coordinates(branch.latitude, branch.longitude) if branch.latitude or branch.longitude else None
    control.report(TimesFound(nearest_first(offered, here)))


def reserve_time(effect: ReserveTime, visit: Visit, control: TaskControl) -> None:
    """Let the time be kept, and write down that it is before anybody hears of it.

    Raises:
        AppointmentTaken, AppointmentError
    """
    release_time(visit)
    with appointment_client(visit.config) as client:
        key = client.reserve(effect.office_id, effect.service_id, effect.begins_at)
        try:
            visit.reservation.hold(visit.config.paths.reservations, key)
        except OSError as error:
            client.cancel(key)
            raise AppointmentServiceUnreachable(f"the time cannot be noted: {error.strerror}") from error
    control.report(TimeReserved())


def book_appointment(effect: BookAppointment, visit: Visit, control: TaskControl) -> None:
    """Make an appointment of the kept time; only then is the one that it replaces cancelled: two are better than none.

    Raises:
        ReservationExpired, ContactRefused, AppointmentError
    """
    key = visit.reservation.key
    if key is None:
        raise ReservationExpired("no time is kept")
    with appointment_client(visit.config) as client:
        booked = client.book(key, effect.contact)
        visit.reservation.forget()
        old_remains = effect.replaced is not None and not _cancelled(client.cancel, effect.replaced)
    now = local_time(int(time.time())).isoformat(timespec="seconds")
    control.report(AppointmentBooked(booked, now, old_remains))


def release_time(visit: Visit) -> None:
    """Give back the time that is kept, if one is; what cannot be reached now is tried again by others."""
    key = visit.reservation.key
    if key is None:
        return
    try:
        with appointment_client(visit.config) as client:
            client.cancel(key)
    except AppointmentError as error:
        log.warning("a kept time was not given back yet: %s", type(error).__name__)
        visit.reservation.leave_behind()
    else:
        visit.reservation.forget()


def release_what_is_left(config: Config) -> None:
    """Give back the times that workers kept who are gone."""
    if not config.appointments.url or not any(config.paths.reservations.glob("*.json")):
        return
    try:
        with appointment_client(config) as client:
            count = give_back_what_is_left(config.paths.reservations, client.cancel)
            log.info("given back what was left behind: %d", count)
    except (AppointmentError, OSError) as error:
        log.warning("what was left behind is still kept: %s", type(error).__name__)


def _cancelled(cancel: Callable[[AppointmentKey], None], key: AppointmentKey) -> bool:
    try:
        cancel(key)
    except AppointmentError as error:
        log.warning("the replaced appointment was not cancelled: %s", type(error).__name__)
        return False
    return True
