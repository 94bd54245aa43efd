"""The work a visit asks for, as imperatives; the session sends it to the worker, or does it if it is its own."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.appointment import AppointmentKey, Contact
from kiosk.domain.closure import Closure
from kiosk.domain.diagnosis import Check, CheckResult
from kiosk.domain.draft import Draft
from kiosk.domain.identity import Identity
from kiosk.domain.pin import PinErrand
from kiosk.domain.printable import Printable, ReadinessReport
from kiosk.domain.staff import StaffRole
from kiosk.journey.journey import Journey


@dataclass(frozen=True, slots=True)
class CheckAvailability:
    """Look at the devices and the city, once."""


@dataclass(frozen=True, slots=True)
class ReadIdentity:
    """Run one online identification for the service, from the TC token to the signed report."""

    service: str
    language: str


@dataclass(frozen=True, slots=True)
class ReadOnSite:
    """Read the card with its CAN in the clerk's presence, who has compared the photo (PAuswG § 18a)."""

    service: str


@dataclass(frozen=True, slots=True)
class AcceptProvider:
    """Tell the running identification that the citizen consents, and to which of the optional data."""

    optional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ManagePin:
    """Do something with the PIN of the card."""

    errand: PinErrand


@dataclass(frozen=True, slots=True)
class SubmitSecret:
    """Send the digits of the pad to whoever asked for them, in a secret frame of their own."""


@dataclass(frozen=True, slots=True)
class ReconsiderNewPin:
    """Forget the new PIN that waits for its repetition, and ask for another one."""


@dataclass(frozen=True, slots=True)
class ScanPage:
    """Scan the sheet on the glass as a page of the paper, or the sheets in the feeder up to so many pages."""

    paper: str
    most_pages: int = 1


@dataclass(frozen=True, slots=True)
class KeepRefusedPage:
    """Make a page of the paper out of what was refused last."""

    paper: str


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Keep a scanned page turned by so many quarters clockwise in all."""

    page_id: str
    quarter_turns: int


@dataclass(frozen=True, slots=True)
class DiscardPage:
    """Forget a scanned page."""

    page_id: str


@dataclass(frozen=True, slots=True)
class SealDraft:
    """Sign, encrypt and store the draft; answer with a receipt."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class WatchDelivery:
    """Report how the submission fares on its way to the city."""

    reference: str


@dataclass(frozen=True, slots=True)
class WatchCard:
    """Report whether a card still lies on the reader, until it is gone."""


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """Put a sheet on paper."""

    sheet: Printable


@dataclass(frozen=True, slots=True)
class WatchStaffCard:
    """Report what lies in the staff reader and whether it may sign in here, as long as the worker lives."""


@dataclass(frozen=True, slots=True)
class SubmitStaffPin:
    """Send the digits of the pad to the staff card's desk, in a secret frame of their own."""


@dataclass(frozen=True, slots=True)
class SignInStaff:
    """Show the PIN to the staff card and have it prove its key."""


@dataclass(frozen=True, slots=True)
class FindMatters:
    """Ask the appointment system what one can book an appointment for."""


@dataclass(frozen=True, slots=True)
class FindTimes:
    """Ask the appointment system which offices have time for a service of its own numbering."""

    service_id: int


@dataclass(frozen=True, slots=True)
class ReserveTime:
    """Let the appointment system keep a time, instead of the one that is kept now."""

    office_id: int
    service_id: int
    begins_at: int


@dataclass(frozen=True, slots=True)
class BookAppointment:
    """Make an appointment of the time that is kept, and then cancel the one that it replaces."""

    contact: Contact
    replaced: AppointmentKey | None = None


@dataclass(frozen=True, slots=True)
class ReleaseTime:
    """Give back the time that is kept."""


@dataclass(frozen=True, slots=True)
class FindAppointment:
    """Look up a booked appointment."""

    key: AppointmentKey


@dataclass(frozen=True, slots=True)
class CancelAppointment:
    """Cancel a booked appointment."""

    key: AppointmentKey


@dataclass(frozen=True, slots=True)
class FindItem:
    """Look up what lies ready under the number of a pick-up slip."""

    number: str


@dataclass(frozen=True, slots=True)
class ClaimItem:
    """Prove to the city that the owner is here."""

    number: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class HandOverItem:
    """Have the clerk's card sign that both have confirmed it, and tell the city; `visit` is this visit's reference."""

    number: str
    visit: str


@dataclass(frozen=True, slots=True)
class ListItems:
    """Ask the city what lies ready in this branch."""


@dataclass(frozen=True, slots=True)
class ReturnItems:
    """Have the clerk's card sign that these go back, and tell the city."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RunChecks:
    """Test everything that needs no person, and keep the results."""


@dataclass(frozen=True, slots=True)
class RunTest:
    """Do the device's part of a guided test; what is said or printed is in this language."""

    check: Check
    language: str


@dataclass(frozen=True, slots=True)
class KeepResult:
    """Keep the result of a test that a person has judged."""

    result: CheckResult


@dataclass(frozen=True, slots=True)
class ReadLog:
    """Read the journal's last lines."""


@dataclass(frozen=True, slots=True)
class ReadStuck:
    """Read what is in quarantine."""


@dataclass(frozen=True, slots=True)
class RetryStuck:
    """Take a submission out of quarantine."""

    reference: str


@dataclass(frozen=True, slots=True)
class MakeReport:
    """Make the readiness report in the language."""

    language: str


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write the report to the USB stick."""

    report: ReadinessReport


@dataclass(frozen=True, slots=True)
class CancelTask:
    """Stop what is running; its late answers count no more."""


@dataclass(frozen=True, slots=True)
class KeepClosure:
    """Keep what staff of the role has closed, beyond every restart; the session's own work."""

    closure: Closure
    role: StaffRole


@dataclass(frozen=True, slots=True)
class EndVisit:
    """End this visit's processes; the session's own work."""


TechnicianEffect = RunChecks | RunTest | KeepResult | ReadLog | ReadStuck | RetryStuck | MakeReport | WriteReport
BackgroundEffect = (
    CheckAvailability
    | WatchDelivery
    | WatchCard
    | WatchStaffCard
    | SignInStaff
    | ListItems
    | ReturnItems
    | RunChecks
    | KeepResult
    | ReadLog
    | ReadStuck
    | RetryStuck
)
"""What goes on beside whatever the citizen waits for."""

WorkerEffect = (
    CheckAvailability
    | ReadIdentity
    | ReadOnSite
    | AcceptProvider
    | ManagePin
    | SubmitSecret
    | ReconsiderNewPin
    | ScanPage
    | KeepRefusedPage
    | TurnPage
    | DiscardPage
    | SealDraft
    | WatchDelivery
    | WatchCard
    | PrintSheet
    | WatchStaffCard
    | SubmitStaffPin
    | SignInStaff
    | FindMatters
    | FindTimes
    | ReserveTime
    | BookAppointment
    | ReleaseTime
    | FindAppointment
    | CancelAppointment
    | FindItem
    | ClaimItem
    | HandOverItem
    | ListItems
    | ReturnItems
    | TechnicianEffect
    | CancelTask
)
Effect = WorkerEffect | KeepClosure | EndVisit
Move = tuple[Journey, tuple[Effect, ...]]
"""The journey after an event, and the work it asks for."""
