"""The answers of the citizen API (ZMS, `zmscitizenapi`), read strictly where we rely on them and mildly elsewhere.

The shapes are those of its published schemas `offices-and-services`, `available-calendar` and `thinnedProcess`. Ids
come as numbers or as digits, the day of the calendar as `time` or, in later versions, as `date`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from kiosk.domain.appointment import (
    Appointment,
    AppointmentKey,
    AppointmentMatter,
    Contact,
    Coordinates,
    FreeTimes,
    Office,
    local_time,
)
from kiosk.errors import AppointmentProtocolError

MAX_ID: Final = 2**31 - 1

_MOST_ENTRIES: Final = 2_000
_MOST_TIMES: Final = 60_000
_LONGEST: Final = 300
_FIRST_MOMENT: Final = 1_600_000_000
_LAST_MOMENT: Final = 4_102_444_800  # 2100: a year that a clock of the city never shows
_CODE = re.compile(r"[A-Za-z0-9]{1,64}")


class Directory:
    """Which offices there are, what they do, and for what."""

    def __init__(
        self, offices: Mapping[int, Office], matters: Mapping[int, AppointmentMatter], relations: set[tuple[int, int]]
    ) -> None:
        self._offices, self._matters, self._relations = offices, matters, relations

    def matters(self) -> tuple[AppointmentMatter, ...]:
        """Return what one can come for, in the order of the system."""
        wanted = {service for _, service in self._relations}
        return tuple(each for each in self._matters.values() if each.service_id in wanted)

    def offices(self, service_id: int) -> tuple[Office, ...]:
        """Return the offices that do the service."""
        return tuple(each for key, each in self._offices.items() if (key, service_id) in self._relations)

    def matter(self, service_id: int) -> AppointmentMatter:
        """Return the service, without a name where the system does not list it."""
        return self._matters.get(service_id) or AppointmentMatter(service_id, "")

    def office(self, office_id: int, name: str = "") -> Office:
        """Return the office; of one that is not listed any more, its name alone is known."""
        return self._offices.get(office_id) or Office(office_id, name, "")


def read_directory(content: Any) -> Directory:
    """Read `offices-and-services`.

    An office that asks a riddle against robots before it books (`captchaActivatedRequired`) is left out: a kiosk cannot
    solve it.

    Raises:
        AppointmentProtocolError
    """
    root = _mapping(content)
    offices = {_id(each, "id"): _office(each) for each in _entries(root, "offices") if not _asks_riddle(each)}
    matters = {_id(each, "id"): _matter(each) for each in _entries(root, "services")}
    relations = {
        (_id(each, "officeId"), _id(each, "serviceId"))
        for each in _entries(root, "relations")
        if each.get("public", True) is not False
    }
    return Directory(offices, matters, {each for each in relations if each[0] in offices})


def read_calendar(content: Any, offices: Iterable[Office], now: float) -> tuple[FreeTimes, ...]:
    """Read `available-calendar`; times that have passed are left out, and offices that were not asked for.

    Raises:
        AppointmentProtocolError
    """
    times: dict[int, set[int]] = {each.office_id: set() for each in offices}
    for day in _entries(_mapping(content), "availableDays"):
        for entry in _entries(day, "offices"):
            found = times.get(_id(entry, "officeId"))
            if found is not None:
                found.update(each for each in _times(entry, _day(day)) if each > now)
        if sum(len(each) for each in times.values()) > _MOST_TIMES:
            raise AppointmentProtocolError("the calendar holds too many times")
    return tuple(FreeTimes(each, tuple(sorted(times[each.office_id]))) for each in offices if times[each.office_id])


def read_key(content: Any) -> AppointmentKey:
    """Read number and code of a process.

    Raises:
        AppointmentProtocolError
    """
    process = _mapping(content)
    code = process.get("authKey")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise AppointmentProtocolError("an appointment has no proper code")
    return AppointmentKey(_id(process, "processId"), code)


def read_status(content: Any) -> str:
    """Return the status of a process, empty where none is said."""
    return _text(_mapping(content), "status")


def read_appointment(content: Any, directory: Directory) -> Appointment:
    """Read a process that stands for an appointment.

    Raises:
        AppointmentProtocolError
    """
    process = _mapping(content)
    matter = directory.matter(_id(process, "serviceId"))
    named = AppointmentMatter(matter.service_id, matter.name or _text(process, "serviceName"))
    contact = Contact(*(_text(process, each) for each in ("familyName", "email", "telephone")))
    office = directory.office(_id(process, "officeId"), _text(process, "officeName"))
    return Appointment(read_key(process), _moment(process.get("timestamp")), named, office, contact)


def error_codes(content: Any) -> frozenset[str]:
    """Return the error codes of a refusal; none where it says none."""
    errors = content.get("errors") if isinstance(content, dict) else None
    listed = errors if isinstance(errors, list) else []
    return frozenset(str(each.get("errorCode", "")) for each in listed[:20] if isinstance(each, dict))


def _office(raw: Mapping[str, Any]) -> Office:
    scope = raw.get("scope")
    wants: Mapping[str, Any] = scope if isinstance(scope, dict) else {}
    takes_telephone = wants.get("telephoneActivated") is True
    return Office(
        office_id=_id(raw, "id"),
        name=_text(raw, "name"),
        address=_address(raw.get("address")) or _contact_address(wants),
        place=_place(raw.get("geo")),
        hint=_text(wants, "infoForAppointment"),
        email_required=wants.get("emailRequired") is not False,
        takes_telephone=takes_telephone,
        telephone_required=takes_telephone and wants.get("telephoneRequired") is True,
    )


def _asks_riddle(raw: Mapping[str, Any]) -> bool:
    scope = raw.get("scope")
    return isinstance(scope, dict) and scope.get("captchaActivatedRequired") is True


def _matter(raw: Mapping[str, Any]) -> AppointmentMatter:
    return AppointmentMatter(_id(raw, "id"), _text(raw, "name"))


def _address(raw: Any) -> str:
    if not isinstance(raw, dict):
        return ""
    street = " ".join(each for each in (_text(raw, "street"), _text(raw, "house_number")) if each)
    town = " ".join(each for each in (_text(raw, "postal_code"), _text(raw, "city")) if each)
    return ", ".join(each for each in (street, town) if each)


def _contact_address(scope: Mapping[str, Any]) -> str:
    """Some offices say their address only as that of their scope's provider, in other words."""
    provider = scope.get("provider")
    contact = provider.get("contact") if isinstance(provider, dict) else None
    if not isinstance(contact, dict):
        return ""
    renamed = {"street": "street", "streetNumber": "house_number", "postalCode": "postal_code", "city": "city"}
    return _address({ours: contact.get(theirs) for theirs, ours in renamed.items()})


def _place(raw: Any) -> Coordinates | None:
    if not isinstance(raw, dict):
        return None
    try:
        latitude, longitude = float(raw.get("lat", "")), float(raw.get("lon", ""))
    except (TypeError, ValueError):
        return None
    is_on_earth = -90 <= latitude <= 90 and -180 <= longitude <= 180
    return Coordinates(latitude, longitude) if is_on_earth else None


def _times(entry: Mapping[str, Any], day: date) -> list[int]:
    """A time belongs to the day it is listed under: what does not, nobody could have chosen."""
    raw = entry.get("appointments")
    if not isinstance(raw, list) or len(raw) > _MOST_ENTRIES:
        raise AppointmentProtocolError("the times of a day are no list")
    moments = [_moment(each) for each in raw]
    return [each for each in moments if local_time(each).date() == day]


def _day(entry: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(_text(entry, "date") or _text(entry, "time"))
    except ValueError:
        raise AppointmentProtocolError("a day of the calendar is none") from None


def _moment(raw: Any) -> int:
    value = _number(raw)
    if not _FIRST_MOMENT <= value <= _LAST_MOMENT:
        raise AppointmentProtocolError("a time is none")
    return value


def _id(raw: Mapping[str, Any], name: str) -> int:
    value = _number(raw.get(name))
    if not 0 <= value <= MAX_ID:
        raise AppointmentProtocolError(f"{name} is out of range")
    return value


def _number(raw: Any) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and re.fullmatch(r"[0-9]{1,12}", raw):
        return int(raw)
    raise AppointmentProtocolError("a number is none")


def _text(raw: Mapping[str, Any], name: str) -> str:
    """Return a text as one line; what is none, or none given, is empty."""
    value = raw.get(name)
    printable = "".join(each if each.isprintable() else " " for each in value) if isinstance(value, str) else ""
    return " ".join(printable.split())[:_LONGEST]


def _entries(raw: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = raw.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
        raise AppointmentProtocolError(f"{name} is no list")
    return [_mapping(each) for each in value]


def _mapping(raw: Any) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise AppointmentProtocolError("an answer is no object")
    return raw
