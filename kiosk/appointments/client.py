"""A client of the citizen API of the ZMS appointment system, which German cities run (`zmscitizenapi`)."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from kiosk.appointments.answers import (
    Directory,
    error_codes,
    read_appointment,
    read_calendar,
    read_directory,
    read_key,
    read_status,
)
from kiosk.appointments.connection import Answer, ServiceConnection, Unreachable
from kiosk.domain.appointment import (
    Appointment,
    AppointmentKey,
    AppointmentMatter,
    Contact,
    FreeTimes,
    local_time,
    plain_telephone,
)
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

_CONFIRMED: Final = "confirmed"
_REFUSALS: Final[Mapping[str, type[AppointmentError]]] = {
    "appointmentNotAvailable": AppointmentTaken,
    "processAlreadyExists": AppointmentTaken,
    "noAppointmentForThisDay": NoAppointmentFree,
    "noAppointmentForThisScope": NoAppointmentFree,
    "noAppointmentsAtLocation": NoAppointmentFree,
    "processNotReservedAnymore": ReservationExpired,
    "processNotPreconfirmedAnymore": ReservationExpired,
    "appointmentNotFound": AppointmentUnknown,
    "authKeyMismatch": AppointmentUnknown,
    "invalidProcessId": AppointmentUnknown,
    "invalidAuthKey": AppointmentUnknown,
    "appointmentCanNotBeCanceled": AppointmentUnchangeable,
    "processAlreadyCalled": AppointmentUnchangeable,
    "invalidFamilyName": ContactRefused,
    "invalidEmail": ContactRefused,
    "invalidTelephone": ContactRefused,
    "emailIsRequired": ContactRefused,
    "telephoneIsRequired": ContactRefused,
    "tooManyAppointmentsWithSameMail": ContactRefused,
    "rateLimitExceeded": AppointmentServiceBusy,
    "serviceUnavailable": AppointmentServiceUnreachable,
    "internalError": AppointmentServiceUnreachable,
}
"""What the error codes of the API mean; one that is not here means that we have asked wrongly."""


class AppointmentClient:
    """Speaks to the API over one connection; `now` is in seconds since the epoch."""

    def __init__(self, connection: ServiceConnection, now: Callable[[], float] = time.time) -> None:
        self._connection, self._now = connection, now

    def matters(self) -> tuple[AppointmentMatter, ...]:
        """Return what one can book an appointment for.

        Raises:
            AppointmentError
        """
        return self._directory().matters()

    def free_times(self, service_id: int, weeks: int) -> tuple[FreeTimes, ...]:
        """Return which offices have time for the service from today on.

        Raises:
            NoAppointmentFree: none has.
            AppointmentError
        """
        offices = self._directory().offices(service_id)
        if not offices:
            raise NoAppointmentFree("no office does this service")
        found = read_calendar(
            self._get("/available-calendar/", self._period(offices, service_id, weeks)), offices, self._now()
        )
        if not found:
            raise NoAppointmentFree("no office has time for this service")
        return found

    def reserve(self, office_id: int, service_id: int, begins_at: int) -> AppointmentKey:
        """Let a time be kept for a few minutes.

        Raises:
            AppointmentTaken: it is no longer free.
            AppointmentError
        """
        wanted = {"officeId": office_id, "serviceId": [service_id], "serviceCount": [1], "timestamp": begins_at}
        return read_key(self._post("/reserve-appointment/", wanted))

    def book(self, key: AppointmentKey, contact: Contact) -> Appointment:
        """Make a kept time an appointment; one that is booked already stays as it is.

        The API wants three steps: the contact, the intention, and the confirmation that others ask for by e-mail. Who
        stands at the kiosk has confirmed with her finger.

        Raises:
            ReservationExpired, ContactRefused, AppointmentError
        """
        named = _named(key)
        try:
            status = read_status(self._get("/appointment/", {each: str(value) for each, value in named.items()}))
        except AppointmentUnknown as error:
            raise ReservationExpired("the time is no longer kept") from error
        if status != _CONFIRMED:
            self._post("/update-appointment/", {**named, **_said(contact)})
            self._post("/preconfirm-appointment/", named)
            self._post("/confirm-appointment/", named)
        return self.appointment(key)

    def appointment(self, key: AppointmentKey) -> Appointment:
        """Return a booked appointment.

        Raises:
            AppointmentUnknown: no such number, another code, or it was cancelled.
            AppointmentError
        """
        content = self._get("/appointment/", {each: str(value) for each, value in _named(key).items()})
        if read_status(content) != _CONFIRMED:
            raise AppointmentUnknown("there is no such appointment")
        return read_appointment(content, self._directory())

    def cancel(self, key: AppointmentKey) -> None:
        """Give an appointment, or a time that is kept, back.

        Raises:
            AppointmentUnknown, AppointmentUnchangeable, AppointmentError
        """
        self._post("/cancel-appointment/", _named(key))

    def _directory(self) -> Directory:
        return read_directory(self._get("/offices-and-services/", {}))

    def _period(self, offices: tuple[Any, ...], service_id: int, weeks: int) -> dict[str, str]:
        """The parameters are named in the singular, and in later versions of the API in the plural."""
        today = local_time(int(self._now())).date()
        ids = ",".join(str(each.office_id) for each in offices)
        asked = {"officeId": ids, "serviceId": str(service_id), "serviceCount": "1"}
        period = {"startDate": today.isoformat(), "endDate": (today + timedelta(weeks=weeks)).isoformat()}
        slots = {"slotsStartDate": period["startDate"], "slotsEndDate": period["endDate"]}
        return asked | {f"{name}s": value for name, value in asked.items()} | period | slots

    def _get(self, path: str, query: Mapping[str, str]) -> Any:
        try:
            return _content(self._connection.get(path, query))
        except Unreachable as error:
            raise AppointmentServiceUnreachable(str(error)) from error

    def _post(self, path: str, body: Mapping[str, object]) -> Any:
        try:
            return _content(self._connection.post(path, body))
        except Unreachable as error:
            raise AppointmentServiceUnreachable(str(error)) from error


def _content(answer: Answer) -> Any:
    """Return what the service said, or raise what it refused; the API can refuse under a status of success."""
    codes = error_codes(answer.content)
    if answer.status < 300 and not codes:
        return answer.content
    known = [_REFUSALS[each] for each in sorted(codes) if each in _REFUSALS]
    if known:
        raise known[0](f"the appointment system refused: {', '.join(sorted(codes & _REFUSALS.keys()))}")
    if answer.status == 429:
        raise AppointmentServiceBusy("the appointment system was asked too often")
    if answer.status >= 500:
        raise AppointmentServiceUnreachable(f"the appointment system answered {answer.status}")
    raise AppointmentProtocolError(f"the appointment system answered {answer.status}")


def _named(key: AppointmentKey) -> dict[str, object]:
    return {"processId": key.number, "authKey": key.code}


def _said(contact: Contact) -> dict[str, object]:
    """What was left out is not said at all: an empty number would be a wrong one."""
    said = {"familyName": contact.name, "email": contact.email, "telephone": plain_telephone(contact.telephone)}
    return {name: value for name, value in said.items() if value}
