"""What can happen around a staff card. The staff's PIN is in none of them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure
from kiosk.domain.identity import Identity
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import IdentityKind
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


@dataclass(frozen=True, slots=True)
class ClosingRequested:
    """The clerk wants to see what is closed here, and to change it."""


@dataclass(frozen=True, slots=True)
class ClosureDecided:
    """The clerk wants exactly this to be closed."""

    closure: Closure


# Around a visit in which a clerk assists


@dataclass(frozen=True, slots=True)
class AssistanceBegan:
    """The clerk steps into the visit that waits, or begins one with a citizen."""


@dataclass(frozen=True, slots=True)
class AssistanceEnded:
    """The clerk, or the citizen, wants the citizen to go on alone."""


@dataclass(frozen=True, slots=True)
class AssistancePaused:
    """The citizen wants to be alone with the screen: for a PIN, or because she does not show what comes."""


@dataclass(frozen=True, slots=True)
class AssistanceResumed:
    """The citizen lets the clerk look again."""


@dataclass(frozen=True, slots=True)
class IdentityWayChosen:
    """How the citizen identifies in an assisted visit."""

    way: IdentityKind


@dataclass(frozen=True, slots=True)
class PhotoConfirmed:
    """The clerk has compared the photo on the card with the person who stands before her (PAuswG § 18a)."""


@dataclass(frozen=True, slots=True)
class RemarkRequested:
    """The clerk wants to add a remark for the city."""


@dataclass(frozen=True, slots=True, repr=False)
class RemarkEntered:
    """The clerk's remark, tidy already; empty, there is none."""

    remark: str

    def __repr__(self) -> str:
        """Say nothing: a remark may be about the citizen."""
        return "RemarkEntered(…)"


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


@dataclass(frozen=True, slots=True)
class IdentifiedOnSite:
    """The card was read with its CAN after the comparison of the photo; the city's eService has confirmed it."""

    identity: Identity
    confirmation: OnSiteConfirmation


# From the session, which keeps what is closed


@dataclass(frozen=True, slots=True)
class ClosureFound:
    """This is closed, as it was kept before this visit or just now.

    `bookings_open`: not the service for any appointment, nor therefore what only leads to one.
    """

    closure: Closure
    bookings_open: bool = True


@dataclass(frozen=True, slots=True)
class ClosureNotKept:
    """What shall be closed or opened could not be kept, so that nothing has changed."""


FromStaff = (
    StaffSignInRequested
    | StaffPinEntered
    | StaffMenuRequested
    | StaffSignedOut
    | ClosingRequested
    | ClosureDecided
    | AssistanceBegan
    | AssistanceEnded
    | AssistancePaused
    | AssistanceResumed
    | IdentityWayChosen
    | PhotoConfirmed
    | RemarkRequested
    | RemarkEntered
)
FromSupervisor = StaffExpected | StaffIdled
FromSession = ClosureFound | ClosureNotKept
FromStaffCard = (
    StaffCardInserted
    | StaffCardRecognised
    | StaffCardRefused
    | StaffCardRemoved
    | StaffPinRefused
    | StaffSignedIn
    | IdentifiedOnSite
)
