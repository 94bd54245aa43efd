"""Where the citizen is in her visit, as one immutable fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from kiosk.domain.appointment import Appointment, AppointmentKey, AppointmentMatter, Contact, FreeTimes, Office
from kiosk.domain.assistance import Assistance
from kiosk.domain.availability import Availability
from kiosk.domain.citizen_copy import CitizenCopy, Reviewed
from kiosk.domain.document import PageFault, PagePreview
from kiosk.domain.failure import Failure
from kiosk.domain.form import PageInstance, page_instances, still_asked, wanted_papers
from kiosk.domain.identity import Identity, Provider
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.domain.printable import Printable
from kiosk.domain.receipt import Receipt
from kiosk.domain.service import IdentityKind, Paper, Service
from kiosk.domain.staff import StaffRole, StaffSession
from kiosk.domain.submission import DeliveryState
from kiosk.journey.collection import Collecting as Collecting  # noqa: PLC0414 -- words of the journey
from kiosk.journey.collection import Shelf as Shelf  # noqa: PLC0414
from kiosk.journey.diagnosis import Diagnosis
from kiosk.journey.display import Display as Display  # noqa: PLC0414 -- words of the journey, wherever they are kept
from kiosk.journey.display import TextSize as TextSize  # noqa: PLC0414
from kiosk.journey.secret import SecretKind as SecretKind  # noqa: PLC0414


class Step(Enum):
    """The steps of a visit; each has a view model, a screen and golden images of the same name."""

    WELCOME = "welcome"
    CHOOSE = "choose"
    PREPARE = "prepare"
    CONSENT = "consent"
    IDENTIFY = "identify"
    PIN_MENU = "pin_menu"
    PIN_ENTRY = "pin_entry"
    PIN_DONE = "pin_done"
    APPOINTMENT_MENU = "appointment_menu"
    APPOINTMENT_FIND = "appointment_find"
    APPOINTMENT_FOUND = "appointment_found"
    APPOINTMENT_OFFICE = "appointment_office"
    APPOINTMENT_DAY = "appointment_day"
    APPOINTMENT_TIME = "appointment_time"
    APPOINTMENT_CONTACT = "appointment_contact"
    APPOINTMENT_CHECK = "appointment_check"
    APPOINTMENT_BOOKED = "appointment_booked"
    COLLECTION_NUMBER = "collection_number"
    COLLECTION_STATUS = "collection_status"
    COLLECTION_HANDOVER = "collection_handover"
    COLLECTION_RECEIVED = "collection_received"
    FORM = "form"
    SCAN = "scan"
    REVIEW = "review"
    CONFIRM = "confirm"
    SEAL = "seal"
    RECEIPT = "receipt"
    DIAGNOSTICS = "diagnostics"
    FAILURE = "failure"
    END = "end"
    STAFF_SIGN_IN = "staff_sign_in"
    STAFF_MENU = "staff_menu"
    STAFF_REMARK = "staff_remark"
    STAFF_CLOSING = "staff_closing"
    STAFF_COLLECTION = "staff_collection"
    STAFF_RETURN = "staff_return"
    IDENTITY_WAY = "identity_way"
    COMPARE_PHOTO = "compare_photo"
    COUNTERSIGN = "countersign"


class IdentifyPhase(Enum):
    """Who has the ball while the card is read."""

    CONNECTING = "connecting"
    PROVIDER_SHOWN = "provider_shown"
    CARD_AWAITED = "card_awaited"
    CARD_CHECKED = "card_checked"
    CAN_ADVICE = "can_advice"
    SECRET_AWAITED = "secret_awaited"
    READER_PAD_AWAITED = "reader_pad_awaited"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Identification:
    """The state of one identification. `retries_left` is None until the card has refused a secret.

    `declined` are those of the provider's optional data that the citizen keeps to herself.
    """

    phase: IdentifyPhase = IdentifyPhase.CONNECTING
    provider: Provider | None = None
    declined: frozenset[str] = frozenset()
    secret: SecretKind = SecretKind.PIN
    retries_left: int | None = None
    was_refused: bool = False
    progress: float = 0.0


class PinPhase(Enum):
    """Who has the ball while something is done with the PIN."""

    PUK_ADVICE = "puk_advice"
    CARD_AWAITED = "card_awaited"
    CARD_CHECKED = "card_checked"
    CAN_ADVICE = "can_advice"
    SECRET_AWAITED = "secret_awaited"
    READER_PAD_AWAITED = "reader_pad_awaited"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class PinManagement:
    """The state of one errand. `retries_left` is None until the card has refused a secret.

    `is_easy`: the new PIN, which waits for its repetition, is one that others would try first.
    """

    errand: PinErrand = PinErrand.CHANGE
    phase: PinPhase = PinPhase.CARD_CHECKED
    secret: SecretKind = SecretKind.PIN
    retries_left: int | None = None
    was_refused: bool = False
    is_easy: bool = False
    outcome: PinOutcome | None = None


class ScanPhase(Enum):
    """Where the citizen is with the pages of a paper, and what the scanner does meanwhile."""

    IDLE = "idle"
    WARMING_UP = "warming_up"
    SCANNING = "scanning"
    CLEANING = "cleaning"
    REFUSED = "refused"
    VIEWING = "viewing"
    DELETING = "deleting"


@dataclass(frozen=True, slots=True, repr=False)
class Scan:
    """The state of scanning one paper.

    `page_id` is the page that the phase is about: to be replaced, looked at, or deleted; empty for a new one.
    `preview` is a first look at the page that is being made, `fault` why it was refused.
    """

    phase: ScanPhase = ScanPhase.IDLE
    progress: float = 0.0
    page_id: str = ""
    preview: bytes = b""
    fault: PageFault | None = None

    @property
    def is_running(self) -> bool:
        """Whether scanner or page pipeline work."""
        return self.phase in {ScanPhase.WARMING_UP, ScanPhase.SCANNING, ScanPhase.CLEANING}

    def __repr__(self) -> str:
        """Say the phase only: the preview is personal data."""
        return f"Scan({self.phase.value})"


@dataclass(frozen=True, slots=True)
class Booking:
    """An appointment in the making, for a service of the appointment system's numbering.

    `service` is the kiosk's own service about it, if it has one.
    `is_straight`: it was asked for at once, from the list of services; nothing lies between.
    `is_waiting`: the appointment system has the ball. `office_id`, `day` (ISO 8601) and `begins_at` are what was chosen
    so far; `is_reserved`: that time is kept for the citizen. `existing` is the appointment that she has already; with
    `moves` the new one takes its place. `booked` is what the city expects, since
    `booked_at` (an ISO 8601 time with offset).
    """

    service_id: int = 0
    service: Service | None = None
    is_straight: bool = False
    matters: tuple[AppointmentMatter, ...] = ()
    offered: tuple[FreeTimes, ...] = ()
    office_id: int = 0
    day: str = ""
    begins_at: int = 0
    contact: Contact = field(default_factory=Contact)
    is_waiting: bool = False
    is_reserved: bool = False
    existing: Appointment | None = None
    moves: bool = False
    asks_to_cancel: bool = False
    is_cancelled: bool = False
    booked: Appointment | None = None
    booked_at: str = ""

    @property
    def free_times(self) -> FreeTimes | None:
        """The free times of the chosen office."""
        return next((each for each in self.offered if each.office.office_id == self.office_id), None)

    @property
    def office(self) -> Office | None:
        """The chosen office."""
        return self.free_times.office if self.free_times else None

    @property
    def replaced(self) -> AppointmentKey | None:
        """The appointment that ends when the new one is booked."""
        return self.existing.key if self.existing and self.moves else None


class PrintPhase(Enum):
    """What the printer does with a sheet."""

    NOT_ASKED = "not_asked"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Printing:
    """The state of printing on this step: the sheet that was wanted last, and why it is not on paper."""

    phase: PrintPhase = PrintPhase.NOT_ASKED
    sheet: Printable | None = None
    failure: Failure | None = None

    @property
    def is_running(self) -> bool:
        """Whether the printer works."""
        return self.phase is PrintPhase.PRINTING


@dataclass(frozen=True, slots=True)
class Journey:
    """One visit.

    `practice`: it is only tried out, and nothing of it reaches a device or the city.

    `reference` is the case reference that this visit's submission will have. `returns_to` is where a failure's
    "try again" leads. `answers_before` are the answers before the correction that the review has asked for, or None;
    `corrected`: it has just been made. `assistance` is there while a clerk helps; `citizens_display` is how the citizen
    read before. `identity_way` is how she identifies, where the clerk has asked; `on_site` what the clerk has confirmed
    then. `staff_called`: a sign calls somebody of the branch to the device.
    `behind` is the citizen's visit while the staff is at a screen of its own, of which nothing is in this journey.
    """

    step: Step = Step.WELCOME
    reference: str = ""
    display: Display = field(default_factory=Display)
    availability: Availability = field(default_factory=Availability)
    service: Service | None = None
    eligibility: Mapping[str, bool] = field(default_factory=dict)
    identification: Identification = field(default_factory=Identification)
    pin: PinManagement = field(default_factory=PinManagement)
    identity: Identity | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    form_page: int = 0
    answers_before: Mapping[str, str] | None = None
    corrected: bool = False
    booking: Booking | None = None
    collecting: Collecting = field(default_factory=Collecting)
    paper: int = 0
    pages: tuple[PagePreview, ...] = ()
    scan: Scan = field(default_factory=Scan)
    reviewed: Reviewed | None = None
    declaration: str = ""
    receipt: Receipt | None = None
    copy: CitizenCopy | None = None
    delivery: DeliveryState = DeliveryState.SEALED
    printing: Printing = field(default_factory=Printing)
    diagnosis: Diagnosis = field(default_factory=Diagnosis)
    shelf: Shelf = field(default_factory=Shelf)
    failure: Failure | None = None
    returns_to: Step = Step.WELCOME
    practice: bool = False
    leaving: bool = False
    card_left: bool = False
    idle_warning: bool = False
    staff_called: bool = False
    staff: StaffSession = field(default_factory=StaffSession)
    behind: Journey | None = None
    assistance: Assistance | None = None
    citizens_display: Display | None = None
    identity_way: IdentityKind | None = None
    on_site: OnSiteConfirmation | None = None

    @property
    def form_pages(self) -> tuple[PageInstance, ...]:
        """The form pages that the answers so far demand."""
        return page_instances(self.service, self.asked) if self.service else ()

    @property
    def asked(self) -> Mapping[str, str]:
        """The answers to what is still asked: those that another answer has hidden decide nothing more."""
        return still_asked(self.service, self.answers) if self.service else {}

    @property
    def awaits_city(self) -> bool:
        """Whether the appointment system or the list of what lies ready has the ball."""
        is_booking = self.booking is not None and self.booking.is_waiting
        return is_booking or self.collecting.is_waiting or self.shelf.is_waiting

    @property
    def correcting(self) -> bool:
        """Whether the review waits behind this page."""
        return self.answers_before is not None

    @property
    def papers(self) -> tuple[Paper, ...]:
        """The papers that the answers demand."""
        return wanted_papers(self.service, self.asked) if self.service else ()

    @property
    def current_paper(self) -> Paper | None:
        """The paper being scanned."""
        papers = self.papers
        return papers[self.paper] if self.paper < len(papers) else None

    @property
    def current_page(self) -> PageInstance | None:
        """The form page being answered."""
        pages = self.form_pages
        return pages[self.form_page] if self.form_page < len(pages) else None

    @property
    def is_closed(self) -> bool:
        """Whether the staff has closed the kiosk, so that no visit begins."""
        return self.availability.closure.kiosk

    @property
    def reads_card(self) -> bool:
        """Whether the citizen identifies with her card, in whatever way."""
        if self.identity_way is not None:
            return self.identity_way is not IdentityKind.NONE
        return self.service is not None and self.service.needs_eid

    @property
    def reads_on_site(self) -> bool:
        """Whether a clerk has compared the photo, so that the card is read with its CAN."""
        return self.identity_way is IdentityKind.ON_SITE

    @property
    def needs_privacy(self) -> bool:
        """Whether a secret of the citizen's is wanted while a clerk looks on: first she must be alone."""
        return (
            self.assistance is not None
            and not self.assistance.is_paused
            and self._citizens_secret not in {None, SecretKind.CAN}
        )

    @property
    def awaited_secret(self) -> SecretKind | None:
        """The secret that the pad on the screen takes now, or None."""
        if self.needs_privacy:
            return None
        if self.step is Step.STAFF_SIGN_IN and self.staff.takes_pin:
            return SecretKind.STAFF_PIN
        if self.step is Step.COUNTERSIGN and self.staff.takes_pin and self.staff.role is StaffRole.CLERK:
            return SecretKind.STAFF_PIN
        return self._citizens_secret

    @property
    def _citizens_secret(self) -> SecretKind | None:
        if self.step is Step.IDENTIFY and self.identification.phase is IdentifyPhase.SECRET_AWAITED:
            return self.identification.secret
        if self.step is Step.PIN_ENTRY and self.pin.phase is PinPhase.SECRET_AWAITED:
            return self.pin.secret
        return None

    def pages_of(self, paper: Paper) -> tuple[PagePreview, ...]:
        """Return the scanned pages of one paper, in order."""
        return tuple(each for each in self.pages if each.paper == paper.slug)

    def page(self, page_id: str) -> PagePreview | None:
        """Return the scanned page of that id, or None."""
        return next((each for each in self.pages if each.page_id == page_id), None)

    def emptied(self) -> Journey:
        """Return the journey without anything that the card said or the citizen answered, scanned or declared."""
        return Journey(
            step=self.step,
            reference=self.reference,
            display=self.display,
            availability=self.availability,
            service=self.service,
            practice=self.practice,
            staff=self.staff,
            assistance=self.assistance,
            citizens_display=self.citizens_display,
        )

    def at(self, step: Step, **changes: object) -> Journey:
        """Return the journey at another step."""
        fresh = {"step": step, "leaving": False, "printing": Printing(), "corrected": False}
        return replace(self, **{**fresh, **changes})  # type: ignore[arg-type]
