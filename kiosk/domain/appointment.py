"""Appointments at the city's offices: who has time when, what the city must know, and what was booked."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.domain.answer import FieldFault, field_fault
from kiosk.domain.service import Field, FieldKind

_EARTH_RADIUS_KM = 6371.0
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A place on the earth in degrees (WGS 84)."""

    latitude: float
    longitude: float

    def distance_km(self, other: Coordinates) -> float:
        """Return how far it is to the other place as the crow flies."""
        here, there = math.radians(self.latitude), math.radians(other.latitude)
        along = math.radians(other.longitude - self.longitude) * math.cos((here + there) / 2)
        return _EARTH_RADIUS_KM * math.hypot(there - here, along)


@dataclass(frozen=True, slots=True)
class Office:
    """An office where one can have an appointment.

    What it wants to know of a citizen beside her name: `takes_telephone` and the two that it insists on. `hint` is what
    the office says of its entrance or its ways, in German, or empty.
    """

    office_id: int
    name: str
    address: str
    place: Coordinates | None = None
    hint: str = ""
    email_required: bool = True
    takes_telephone: bool = False
    telephone_required: bool = False


@dataclass(frozen=True, slots=True)
class AppointmentMatter:
    """A service as the appointment system knows it; `name` is German."""

    service_id: int
    name: str


@dataclass(frozen=True, slots=True)
class FreeTimes:
    """When one office has time for a service: seconds since the epoch, ascending, never empty."""

    office: Office
    times: tuple[int, ...]

    def days(self) -> tuple[date, ...]:
        """Return the days on which there is a free time, ascending."""
        return tuple(dict.fromkeys(local_time(each).date() for each in self.times))

    def times_on(self, day: date) -> tuple[int, ...]:
        """Return the free times of one day."""
        return tuple(each for each in self.times if local_time(each).date() == day)


@dataclass(frozen=True, slots=True)
class AppointmentKey:
    """What names an appointment and proves who may change it: its number and its code."""

    number: int
    code: str = field(repr=False)

    @property
    def written(self) -> str:
        """Number and code as they are printed, and typed again."""
        return f"{self.number}-{self.code}"


class ContactField(Enum):
    """What is asked of the citizen for an appointment."""

    NAME = "name"
    EMAIL = "email"
    TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True, repr=False)
class Contact:
    """Who comes, and how the city can tell her if something changes; the last two may be empty."""

    name: str = ""
    email: str = ""
    telephone: str = ""

    def get(self, asked: ContactField) -> str:
        """Return one of the answers."""
        return {ContactField.NAME: self.name, ContactField.EMAIL: self.email}.get(asked, self.telephone)

    def __repr__(self) -> str:
        """Say nothing: it is personal data."""
        return "Contact(…)"


@dataclass(frozen=True, slots=True, repr=False)
class Appointment:
    """An appointment that the city holds; `begins_at` is in seconds since the epoch."""

    key: AppointmentKey
    begins_at: int
    matter: AppointmentMatter
    office: Office
    contact: Contact = field(default_factory=Contact)

    def __repr__(self) -> str:
        """Say the number only: the rest is personal data."""
        return f"Appointment({self.key.number})"


def read_key(written: str) -> AppointmentKey | None:
    """Return number and code as somebody typed them, or None where it cannot be both."""
    found = re.fullmatch(r"([0-9]{1,10})[-–—/ ]+([A-Za-z0-9]{1,64})", written.strip())
    return AppointmentKey(int(found[1]), found[2].lower()) if found else None


def contact_fields(office: Office) -> tuple[Field, ...]:
    """Return what is asked for an appointment at this office: no more than its own system takes."""
    name = Field(ContactField.NAME.value, FieldKind.TEXT, max_length=50)
    email = Field(ContactField.EMAIL.value, FieldKind.EMAIL, required=office.email_required)
    telephone = Field(
        ContactField.TELEPHONE.value,
        FieldKind.PHONE,
        required=office.telephone_required,
        pattern=r"\+?([ /()-]*[0-9]){7,15}",
    )
    return (name, email, telephone) if office.takes_telephone else (name, email)


def contact_faults(office: Office, contact: Contact) -> Mapping[ContactField, FieldFault]:
    """Return what is wrong with the contact, by field; empty means that the office will take it."""
    asked = ((ContactField(each.slug), each) for each in contact_fields(office))
    found = ((which, field_fault(each, contact.get(which), _ANY_DAY)) for which, each in asked)
    return {which: fault for which, fault in found if fault is not None}


def plain_telephone(written: str) -> str:
    """Return a telephone number as the appointment system wants it: digits, and a plus before them at most."""
    return "".join(each for each in written if each.isdigit() or each == "+")


def nearest_first(offered: Iterable[FreeTimes], here: Coordinates | None) -> tuple[FreeTimes, ...]:
    """Return the offices, the nearest to here first; those of unknown place by their next free time at the end."""

    def rank(each: FreeTimes) -> tuple[float, int]:
        place = each.office.place
        return (here.distance_km(place) if here and place else math.inf, each.times[0])

    return tuple(sorted(offered, key=rank))


def local_time(moment: int) -> datetime:
    """Return the moment by the city's clock."""
    return datetime.fromtimestamp(moment, _city_zone())


@cache
def _city_zone() -> ZoneInfo:
    return ZoneInfo("Europe/Berlin")
