"""What is tested on a kiosk, and what was found, as the same facts for the command line, the screen and the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.failure import FailureCode


class CheckGroup(Enum):
    """The parts of a kiosk, in the order of the screen."""

    CARD = "card"
    SCANNER = "scanner"
    PRINTER = "printer"
    SCREEN = "screen"
    SOUND = "sound"
    NETWORK = "network"
    KEYS = "keys"
    OUTBOX = "outbox"
    MACHINE = "machine"


class Check(Enum):
    """Everything that is tested; each has a row in the handbook (`resources/diagnostics`)."""

    CARD_SERVICE = "card_service"
    READERS = "readers"
    STAFF_READER = "staff_reader"
    CARD_ECHO = "card_echo"
    CARD_PACE = "card_pace"
    SCANNER = "scanner"
    BLANK_SHEET = "blank_sheet"
    PRINTER = "printer"
    TEST_PAGE = "test_page"
    TOUCH = "touch"
    COLOURS = "colours"
    RULER = "ruler"
    SOUND = "sound"
    LOUDSPEAKER = "loudspeaker"
    HEADSET = "headset"
    NAMES = "names"
    CLOCK = "clock"
    SERVER_CERTIFICATES = "server_certificates"
    GATEWAY = "gateway"
    EID_SERVICE = "eid_service"
    APPOINTMENTS = "appointments"
    COLLECTION = "collection"
    STAFF_LIST = "staff_list"
    KEYRING = "keyring"
    DEVICE_CERTIFICATE = "device_certificate"
    SENDER = "sender"
    INTAKE = "intake"
    OUTBOX = "outbox"
    QUARANTINE = "quarantine"
    JOURNAL = "journal"
    DISK = "disk"
    MEMORY = "memory"
    TEMPERATURE = "temperature"
    CATALOGUE = "catalogue"
    CLOSURE = "closure"

    @property
    def group(self) -> CheckGroup:
        """The part that it belongs to."""
        return _GROUPS[self]

    @property
    def is_guided(self) -> bool:
        """Whether a person takes part in it; all others run by themselves."""
        return self in _GUIDED

    @property
    def needs(self) -> tuple[Check, ...]:
        """What must be well before it can be tried: one fault is told once."""
        return _NEEDS.get(self, ())


_GROUPS = {
    **dict.fromkeys((Check.CARD_SERVICE, Check.READERS, Check.STAFF_READER), CheckGroup.CARD),
    **dict.fromkeys((Check.CARD_ECHO, Check.CARD_PACE), CheckGroup.CARD),
    **dict.fromkeys((Check.SCANNER, Check.BLANK_SHEET), CheckGroup.SCANNER),
    **dict.fromkeys((Check.PRINTER, Check.TEST_PAGE), CheckGroup.PRINTER),
    **dict.fromkeys((Check.TOUCH, Check.COLOURS, Check.RULER), CheckGroup.SCREEN),
    **dict.fromkeys((Check.SOUND, Check.LOUDSPEAKER, Check.HEADSET), CheckGroup.SOUND),
    **dict.fromkeys((Check.NAMES, Check.CLOCK, Check.SERVER_CERTIFICATES), CheckGroup.NETWORK),
    **dict.fromkeys((Check.GATEWAY, Check.EID_SERVICE, Check.APPOINTMENTS, Check.COLLECTION), CheckGroup.NETWORK),
    **dict.fromkeys((Check.STAFF_LIST, Check.KEYRING, Check.DEVICE_CERTIFICATE), CheckGroup.KEYS),
    **dict.fromkeys((Check.SENDER, Check.INTAKE, Check.OUTBOX, Check.QUARANTINE, Check.JOURNAL), CheckGroup.OUTBOX),
    **dict.fromkeys((Check.DISK, Check.MEMORY, Check.TEMPERATURE, Check.CATALOGUE, Check.CLOSURE), CheckGroup.MACHINE),
}
_GUIDED = frozenset(
    {
        Check.CARD_ECHO,
        Check.CARD_PACE,
        Check.BLANK_SHEET,
        Check.TEST_PAGE,
        Check.TOUCH,
        Check.COLOURS,
        Check.RULER,
        Check.LOUDSPEAKER,
        Check.HEADSET,
    }
)
_NEEDS = {
    Check.READERS: (Check.CARD_SERVICE,),
    Check.STAFF_READER: (Check.CARD_SERVICE,),
    Check.CARD_ECHO: (Check.READERS,),
    Check.CARD_PACE: (Check.READERS,),
    Check.BLANK_SHEET: (Check.SCANNER,),
    Check.TEST_PAGE: (Check.PRINTER,),
    Check.LOUDSPEAKER: (Check.SOUND,),
    Check.HEADSET: (Check.SOUND,),
    **dict.fromkeys((Check.CLOCK, Check.SERVER_CERTIFICATES, Check.GATEWAY), (Check.NAMES,)),
    **dict.fromkeys((Check.EID_SERVICE, Check.APPOINTMENTS), (Check.NAMES,)),
    Check.COLLECTION: (Check.NAMES, Check.DEVICE_CERTIFICATE),
    Check.DEVICE_CERTIFICATE: (Check.KEYRING,),
    Check.STAFF_LIST: (Check.GATEWAY, Check.CLOCK),
    Check.SENDER: (Check.DISK,),
    Check.INTAKE: (Check.SENDER, Check.GATEWAY, Check.CLOCK, Check.DEVICE_CERTIFICATE),
    Check.OUTBOX: (Check.DISK,),
    Check.QUARANTINE: (Check.OUTBOX,),
    Check.JOURNAL: (Check.DISK,),
}


class CheckStatus(Enum):
    """What a check has found. `NOT_TRIED`: something that it needs is not well; that is told there, not here."""

    WELL = "well"
    WARNING = "warning"
    FAULTY = "faulty"
    NOT_TRIED = "not_tried"


class StaffCode(Enum):
    """What only staff hear of, beside the failures that citizens see; each is in `docs/failure-codes.md`."""

    STAFF_READER_MISSING = "staff_reader_missing"
    SERVER_CERTIFICATE_ENDS = "server_certificate_ends"
    DEVICE_CERTIFICATE_BAD = "device_certificate_bad"
    DEVICE_CERTIFICATE_ENDS = "device_certificate_ends"
    SENDER_SILENT = "sender_silent"
    DELIVERY_LATE = "delivery_late"
    QUARANTINED = "quarantined"
    JOURNAL_DAMAGED = "journal_damaged"
    DISK_LOW = "disk_low"
    MEMORY_LOW = "memory_low"
    HOT = "hot"
    CATALOGUE_WRONG = "catalogue_wrong"
    PAPER_LOW = "paper_low"
    TONER_LOW = "toner_low"
    SOUND_MISSING = "sound_missing"
    GLASS_DIRTY = "glass_dirty"
    NO_SERVICE_CARD = "no_service_card"
    STICK_MISSING = "stick_missing"
    STICK_FULL = "stick_full"
    STICK_READ_ONLY = "stick_read_only"
    STICK_REFUSED = "stick_refused"
    STICK_LOST = "stick_lost"
    NOT_CONFIRMED = "not_confirmed"
    NO_ANSWER = "no_answer"


Code = FailureCode | StaffCode


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check's result.

    `code` is empty where it is well; `facts` are short and about the kiosk, never about a person. `number` orders
    stored results, whatever the clock did; 0 is one that was not stored. `at` is ISO 8601.
    """

    check: Check
    status: CheckStatus
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    number: int = 0
    at: str = ""


def worst(results: tuple[CheckResult, ...]) -> CheckStatus:
    """Return the worst of the states; what was not tried is not worse than what is well."""
    order = (CheckStatus.FAULTY, CheckStatus.WARNING, CheckStatus.WELL, CheckStatus.NOT_TRIED)
    return min((each.status for each in results), key=order.index, default=CheckStatus.NOT_TRIED)


@dataclass(frozen=True, slots=True)
class StuckSubmission:
    """One in quarantine; `reason` is the city's own word, `sealed_at` ISO 8601."""

    reference: str
    service_name: str
    sealed_at: str
    reason: str


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the journal."""

    at: str
    event: str
    role: str
    codes: Mapping[str, str]
