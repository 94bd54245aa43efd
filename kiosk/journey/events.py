"""What can happen in a visit, as past participles. PIN, CAN and PUK are in none of them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.availability import Availability
from kiosk.domain.citizen_copy import CitizenCopy, Reviewed
from kiosk.domain.failure import Failure
from kiosk.domain.identity import Identity, Provider
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.printable import Printable
from kiosk.domain.receipt import Receipt
from kiosk.domain.service import Service
from kiosk.domain.submission import DeliveryState
from kiosk.journey.appointment_events import AppointmentEvent, FromAppointments
from kiosk.journey.collection_events import CollectionEvent, FromClerk, FromCollection
from kiosk.journey.diagnosis_events import FromDiagnosis, FromTechnician
from kiosk.journey.form_events import FieldAnswered, PageCompleted, RepetitionAdded, RepetitionRemoved
from kiosk.journey.journey import Display, SecretKind
from kiosk.journey.scan_events import (
    PageDeletionRequested,
    PageDiscarded,
    PageMoved,
    PageOpened,
    PagePreviewed,
    PageRefused,
    PageScanned,
    PageTurned,
    PaperCompleted,
    RefusedPageKept,
    ScanEnded,
    ScanProgressed,
    ScanRequested,
    SuggestionAccepted,
)
from kiosk.journey.staff_events import FromSession, FromStaff, FromStaffCard, FromSupervisor

# From the citizen


@dataclass(frozen=True, slots=True)
class DisplayChosen:
    """Language, contrast or text size was changed."""

    display: Display


@dataclass(frozen=True, slots=True)
class VisitStarted:
    """The welcome screen was touched."""


@dataclass(frozen=True, slots=True)
class PracticeStarted:
    """The visitor wants to try a visit out, as somebody else and without sending anything."""


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """A service was chosen from the list."""

    service: Service


@dataclass(frozen=True, slots=True)
class EligibilityAnswered:
    """A question before the start was answered."""

    question: str
    answer: bool


@dataclass(frozen=True, slots=True)
class PreparationConfirmed:
    """The citizen has what is needed and wants to begin."""


@dataclass(frozen=True, slots=True)
class OptionalDataSwitched:
    """Data that the provider can do without may be read, or not; `right` is a name of `Provider.optional`."""

    right: str
    granted: bool


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """The citizen lets the provider read the shown data (or, without eID, has read the privacy notice)."""


@dataclass(frozen=True, slots=True)
class SecretEntered:
    """The pad was confirmed; the digits travel apart, in a secret frame."""


@dataclass(frozen=True, slots=True)
class AdviceConfirmed:
    """What must be known before the CAN or the PUK was read."""


@dataclass(frozen=True, slots=True)
class PinErrandChosen:
    """What shall be done with the PIN was chosen."""

    errand: PinErrand


@dataclass(frozen=True, slots=True)
class NewPinReconsidered:
    """Another new PIN is wanted than the one just entered."""


@dataclass(frozen=True, slots=True)
class PinResultConfirmed:
    """What is now true of the PIN was read; the visit goes on to the service, or ends."""


@dataclass(frozen=True, slots=True)
class PageCorrectionRequested:
    """From the review back to one form page."""

    index: int


@dataclass(frozen=True, slots=True)
class PaperCorrectionRequested:
    """From the review back to one paper."""

    index: int


@dataclass(frozen=True, slots=True)
class ReviewConfirmed:
    """Everything shown is right; `reviewed` is what was shown."""

    reviewed: Reviewed


@dataclass(frozen=True, slots=True)
class DeclarationAccepted:
    """The whole declaration was read and "Confirm and send" touched; `declaration` is that text."""

    declaration: str


@dataclass(frozen=True, slots=True)
class PrintRequested:
    """A sheet that this step offers is wanted on paper."""

    sheet: Printable


@dataclass(frozen=True, slots=True)
class WentBack:
    """Back was touched."""


@dataclass(frozen=True, slots=True)
class RetryRequested:
    """Try again was touched on a failure."""


@dataclass(frozen=True, slots=True)
class LeaveRequested:
    """Leave was touched; a question follows."""


@dataclass(frozen=True, slots=True)
class LeaveDismissed:
    """The citizen stays."""


@dataclass(frozen=True, slots=True)
class StaffCalled:
    """The citizen wants somebody of the staff to come."""


@dataclass(frozen=True, slots=True)
class StaffCallEnded:
    """Somebody has come, or the citizen goes on alone."""


@dataclass(frozen=True, slots=True)
class LeaveConfirmed:
    """The citizen ends the visit."""


@dataclass(frozen=True, slots=True)
class PresenceConfirmed:
    """ "I am still here" was touched."""


# From the clock and the processes


@dataclass(frozen=True, slots=True)
class IdleNoticed:
    """Nobody has touched the screen for a while; the countdown begins."""


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The countdown has ended, or a screen that closes by itself has been shown long enough."""


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """A device or the city did not answer in time; the worker has been replaced."""


@dataclass(frozen=True, slots=True)
class WorkerLost:
    """The worker died in mid-visit and has been replaced; what it held (scanned pages) is gone."""


@dataclass(frozen=True, slots=True)
class ErrorCaught:
    """Something of ours broke that nobody foresaw; the citizen gets a safe screen."""


# From the worker


@dataclass(frozen=True, slots=True)
class AvailabilityChecked:
    """What works here now."""

    availability: Availability


@dataclass(frozen=True, slots=True)
class ProviderShown:
    """The eID service has named who wants to read what; every check before the PIN has passed."""

    provider: Provider


@dataclass(frozen=True, slots=True)
class CardAwaited:
    """The reader is ready and empty."""


@dataclass(frozen=True, slots=True)
class CardFound:
    """A card lies on the reader and is being looked at."""


@dataclass(frozen=True, slots=True)
class SecretAwaited:
    """The card demands a secret.

    `was_refused`: the last one was wrong; `retries_left` is what the card says, or None. `is_easy`: the new PIN, which
    is to be repeated, is one that others would try first.
    """

    kind: SecretKind
    retries_left: int | None
    was_refused: bool
    is_easy: bool = False


@dataclass(frozen=True, slots=True)
class ReaderPadAwaited:
    """The card demands a secret that is typed on the reader itself."""

    kind: SecretKind
    retries_left: int | None
    was_refused: bool


@dataclass(frozen=True, slots=True)
class ReadingProgressed:
    """The reading is under way; from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Identified:
    """The city's eService has confirmed the identity."""

    identity: Identity


@dataclass(frozen=True, slots=True)
class PinManaged:
    """The errand with the PIN has ended well."""

    outcome: PinOutcome


@dataclass(frozen=True, slots=True)
class Sealed:
    """The submission lies durably in the outbox; `copy` can be printed as long as this worker lives."""

    receipt: Receipt
    copy: CitizenCopy | None = None


@dataclass(frozen=True, slots=True)
class DeliveryProgressed:
    """The submission has moved on its way to the city."""

    state: DeliveryState


@dataclass(frozen=True, slots=True)
class SheetPrinted:
    """What was to be printed lies in the tray."""


@dataclass(frozen=True, slots=True)
class CardSeen:
    """Whether a card lies on the reader although the visit is over."""

    present: bool


@dataclass(frozen=True, slots=True)
class StepFailed:
    """A task ended without its result."""

    failure: Failure


CitizenEvent = (
    DisplayChosen
    | VisitStarted
    | PracticeStarted
    | ServiceChosen
    | EligibilityAnswered
    | PreparationConfirmed
    | OptionalDataSwitched
    | ConsentGiven
    | SecretEntered
    | AdviceConfirmed
    | PinErrandChosen
    | NewPinReconsidered
    | PinResultConfirmed
    | FieldAnswered
    | PageCompleted
    | RepetitionAdded
    | RepetitionRemoved
    | ScanRequested
    | RefusedPageKept
    | PageOpened
    | PageTurned
    | PageMoved
    | PageDeletionRequested
    | PageDiscarded
    | SuggestionAccepted
    | PaperCompleted
    | PageCorrectionRequested
    | PaperCorrectionRequested
    | AppointmentEvent
    | CollectionEvent
    | ReviewConfirmed
    | DeclarationAccepted
    | PrintRequested
    | WentBack
    | RetryRequested
    | LeaveRequested
    | LeaveDismissed
    | LeaveConfirmed
    | StaffCalled
    | StaffCallEnded
    | PresenceConfirmed
    | FromTechnician
)
ClockEvent = IdleNoticed | TimedOut | DeadlinePassed | WorkerLost | ErrorCaught
WorkerEvent = (
    AvailabilityChecked
    | ProviderShown
    | CardAwaited
    | CardFound
    | SecretAwaited
    | ReaderPadAwaited
    | ReadingProgressed
    | Identified
    | PinManaged
    | ScanProgressed
    | PagePreviewed
    | PageScanned
    | PageRefused
    | ScanEnded
    | Sealed
    | DeliveryProgressed
    | SheetPrinted
    | FromAppointments
    | FromCollection
    | CardSeen
    | FromDiagnosis
    | StepFailed
    | FromStaffCard
)
Event = CitizenEvent | ClockEvent | WorkerEvent | FromStaff | FromClerk | FromSupervisor | FromSession
