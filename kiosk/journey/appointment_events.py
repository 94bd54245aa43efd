"""What can happen around appointments, as past participles."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.appointment import Appointment, AppointmentKey, AppointmentMatter, Contact, FreeTimes
from kiosk.domain.service import Service

# From the citizen


@dataclass(frozen=True, slots=True)
class AppointmentRequested:
    """This cannot be done here, or not by her: an appointment for the same service is wanted.

    `service` is one that this branch may not do; by default it is the one that was chosen.
    """

    service: Service | None = None


@dataclass(frozen=True, slots=True)
class MatterChosen:
    """What the appointment shall be for was chosen; `service` is the kiosk's own service about it, if it has one."""

    service_id: int
    service: Service | None


@dataclass(frozen=True, slots=True)
class ExistingAppointmentNamed:
    """She has an appointment already and wants to change or cancel it."""


@dataclass(frozen=True, slots=True)
class AppointmentNumberEntered:
    """Number and code of the printed slip."""

    key: AppointmentKey


@dataclass(frozen=True, slots=True)
class OfficeChosen:
    """Where to go was chosen."""

    office_id: int


@dataclass(frozen=True, slots=True)
class DayChosen:
    """The day was chosen (ISO 8601)."""

    day: str


@dataclass(frozen=True, slots=True)
class TimeChosen:
    """The time was chosen, in seconds since the epoch."""

    begins_at: int


@dataclass(frozen=True, slots=True, repr=False)
class ContactAnswered:
    """Name, address or telephone number were typed, as far as they are; all tidy already."""

    contact: Contact

    def __repr__(self) -> str:
        """Say nothing: it is personal data."""
        return "ContactAnswered(…)"


@dataclass(frozen=True, slots=True)
class ContactCompleted:
    """The citizen wants to go on with what she typed."""


@dataclass(frozen=True, slots=True)
class BookingConfirmed:
    """Everything shown is right: book it."""


@dataclass(frozen=True, slots=True)
class MoveRequested:
    """The appointment that was found shall be at another time; `service` is as for `MatterChosen`."""

    service: Service | None


@dataclass(frozen=True, slots=True)
class CancellationRequested:
    """The appointment that was found shall be cancelled; a question follows."""


@dataclass(frozen=True, slots=True)
class CancellationDismissed:
    """It stays."""


@dataclass(frozen=True, slots=True)
class CancellationConfirmed:
    """It is to be cancelled indeed."""


# From the worker


@dataclass(frozen=True, slots=True)
class MattersFound:
    """What one can book an appointment for."""

    matters: tuple[AppointmentMatter, ...]


@dataclass(frozen=True, slots=True)
class TimesFound:
    """Which offices have time for the service, the nearest first."""

    offered: tuple[FreeTimes, ...]


@dataclass(frozen=True, slots=True)
class TimeReserved:
    """The time is kept for the citizen for a few minutes."""


@dataclass(frozen=True, slots=True)
class AppointmentBooked:
    """The city expects her.

    `booked_at` is an ISO 8601 time with offset; `old_remains`: the one that it replaces could not be cancelled.
    """

    appointment: Appointment
    booked_at: str
    old_remains: bool = False


@dataclass(frozen=True, slots=True)
class AppointmentFound:
    """The appointment that the number names."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """The city does not expect her any more."""


AppointmentEvent = (
    AppointmentRequested
    | MatterChosen
    | ExistingAppointmentNamed
    | AppointmentNumberEntered
    | OfficeChosen
    | DayChosen
    | TimeChosen
    | ContactAnswered
    | ContactCompleted
    | BookingConfirmed
    | MoveRequested
    | CancellationRequested
    | CancellationDismissed
    | CancellationConfirmed
)
"""From the citizen."""

FromAppointments = (
    MattersFound | TimesFound | TimeReserved | AppointmentBooked | AppointmentFound | AppointmentCancelled
)
"""From the worker."""
