"""What can happen around a staff card. The staff's PIN is in none of them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.failure import Failure
from kiosk.domain.staff import StaffRole

# From the staff


@dataclass(frozen=True, slots=True)
class StaffSignInRequested:
    """Somebody wants to sign in with the card that is in the staff reader already."""


@dataclass(frozen=True, slots=True)
class StaffPinEntered:
    """The pad was confirmed; the digits travel apart, in a secret frame."""


@dataclass(frozen=True, slots=True)
class StaffMenuRequested:
    """Who is signed in wants to choose what to do."""


@dataclass(frozen=True, slots=True)
class StaffSignedOut:
    """Who is signed in wants to be so no more; the card may stay in the reader."""


# From the supervisor, which keeps the staff session while visits come and go


@dataclass(frozen=True, slots=True)
class StaffExpected:
    """Somebody of this role was signed in when the visit before ended."""

    role: StaffRole


@dataclass(frozen=True, slots=True)
class StaffIdled:
    """Nobody of the staff has done anything for too long; the PIN is asked for again."""


# From the worker


@dataclass(frozen=True, slots=True)
class StaffCardInserted:
    """A card lies in the staff reader; `was_there`: it lay there when the worker looked for the first time."""

    was_there: bool = False


@dataclass(frozen=True, slots=True)
class StaffCardRecognised:
    """The card's certificate was checked: it may sign in here, in this role."""

    role: StaffRole


@dataclass(frozen=True, slots=True)
class StaffCardRefused:
    """The card cannot sign in here."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class StaffCardRemoved:
    """The staff reader is empty, or not there."""


@dataclass(frozen=True, slots=True)
class StaffPinRefused:
    """The card did not accept the PIN; `retries_left` is what it says."""

    retries_left: int


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """The card has accepted the PIN and proved its key."""

    role: StaffRole


FromStaff = StaffSignInRequested | StaffPinEntered | StaffMenuRequested | StaffSignedOut
FromSupervisor = StaffExpected | StaffIdled
FromStaffCard = (
    StaffCardInserted | StaffCardRecognised | StaffCardRefused | StaffCardRemoved | StaffPinRefused | StaffSignedIn
)
