"""How a step can fail, as the citizen will hear it, and what she can do then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Recovery(Enum):
    """The way on from a failure."""

    TRY_AGAIN = "try_again"
    OTHER_WAY = "other_way"
    ASK_STAFF = "ask_staff"
    END_VISIT = "end_visit"


class FailureCode(Enum):
    """Each has a text in every language, a golden image and a row in `docs/failure-codes.md`."""

    CARD_SERVICE_DOWN = "card_service_down"
    READER_MISSING = "reader_missing"
    READER_BUSY = "reader_busy"
    CARD_LOST = "card_lost"
    CARD_INTERRUPTED = "card_interrupted"
    CARD_MUTE = "card_mute"
    CARD_UNSUITABLE = "card_unsuitable"
    CARD_NOT_ANSWERING = "card_not_answering"
    CARD_PROTOCOL = "card_protocol"
    CARD_DEACTIVATED = "card_deactivated"
    CARD_EXPIRED = "card_expired"
    CARD_REVOKED = "card_revoked"
    PIN_BLOCKED = "pin_blocked"
    PIN_UNCERTAIN = "pin_uncertain"
    PIN_PAD_UNUSED = "pin_pad_unused"
    PUK_WRONG = "puk_wrong"
    PUK_BLOCKED = "puk_blocked"
    EID_SERVICE_UNREACHABLE = "eid_service_unreachable"
    EID_SERVICE_REFUSED = "eid_service_refused"
    PROVIDER_NOT_TRUSTED = "provider_not_trusted"
    NAMES_UNRESOLVED = "names_unresolved"
    CLOCK_WRONG = "clock_wrong"
    SERVER_CERTIFICATE_BAD = "server_certificate_bad"
    SCANNER_UNAVAILABLE = "scanner_unavailable"
    SCANNER_BUSY = "scanner_busy"
    SCANNER_JAMMED = "scanner_jammed"
    SCANNER_COVER_OPEN = "scanner_cover_open"
    SCANNER_NOT_ANSWERING = "scanner_not_answering"
    SCANNER_SILENT = "scanner_silent"
    SCANNER_CONNECTION_LOST = "scanner_connection_lost"
    SCANNER_PROTOCOL = "scanner_protocol"
    SCANNER_UNSUPPORTED = "scanner_unsupported"
    SCANNER_UNSUITABLE = "scanner_unsuitable"
    SCANNER_ACCESS_DENIED = "scanner_access_denied"
    SCANNER_OUT_OF_MEMORY = "scanner_out_of_memory"
    SCANNER_FAULTY = "scanner_faulty"
    SCANNER_FEEDER_EMPTY = "scanner_feeder_empty"
    SCANNER_STOPPED = "scanner_stopped"
    PAGE_UNUSABLE = "page_unusable"
    PAGE_CUT_SHORT = "page_cut_short"
    PAGE_MISMATCH = "page_mismatch"
    PAPERS_LOST = "papers_lost"
    STORAGE_FULL = "storage_full"
    SEAL_UNAVAILABLE = "seal_unavailable"
    CITY_UNREACHABLE = "city_unreachable"
    PRINTER_UNAVAILABLE = "printer_unavailable"
    PRINTER_OUT_OF_PAPER = "printer_out_of_paper"
    PRINTER_JAMMED = "printer_jammed"
    PRINTER_OFFLINE = "printer_offline"
    PRINTER_DOOR_OPEN = "printer_door_open"
    PRINTER_OUT_OF_TONER = "printer_out_of_toner"
    COPY_LOST = "copy_lost"
    STAFF_CARD_UNREADABLE = "staff_card_unreadable"
    STAFF_CARD_PULLED = "staff_card_pulled"
    STAFF_CARD_UNSUITABLE = "staff_card_unsuitable"
    STAFF_CARD_UNKNOWN = "staff_card_unknown"
    STAFF_CARD_EXPIRED = "staff_card_expired"
    STAFF_CARD_REVOKED = "staff_card_revoked"
    STAFF_CARD_OF_OTHER_BRANCH = "staff_card_of_other_branch"
    STAFF_CARD_BLOCKED = "staff_card_blocked"
    STAFF_CARD_COPIED = "staff_card_copied"
    STAFF_LIST_OUTDATED = "staff_list_outdated"
    APPOINTMENT_UNREACHABLE = "appointment_unreachable"
    APPOINTMENT_BUSY = "appointment_busy"
    APPOINTMENT_PROTOCOL = "appointment_protocol"
    APPOINTMENT_TAKEN = "appointment_taken"
    APPOINTMENT_NONE_FREE = "appointment_none_free"
    APPOINTMENT_EXPIRED = "appointment_expired"
    APPOINTMENT_UNKNOWN = "appointment_unknown"
    APPOINTMENT_UNCHANGEABLE = "appointment_unchangeable"
    APPOINTMENT_CONTACT_REFUSED = "appointment_contact_refused"
    COLLECTION_UNREACHABLE = "collection_unreachable"
    COLLECTION_UNKNOWN = "collection_unknown"
    COLLECTION_NOT_ENTITLED = "collection_not_entitled"
    COLLECTION_GONE = "collection_gone"
    COLLECTION_NOT_CLAIMED = "collection_not_claimed"
    COLLECTION_NOT_OVERDUE = "collection_not_overdue"
    COLLECTION_DEVICE_ELSEWHERE = "collection_device_elsewhere"
    UNEXPECTED = "unexpected"

    @property
    def recovery(self) -> Recovery:
        """The first way on that the screen offers."""
        return _RECOVERIES.get(self, Recovery.TRY_AGAIN)


_RECOVERIES = {
    FailureCode.CARD_SERVICE_DOWN: Recovery.ASK_STAFF,
    FailureCode.READER_MISSING: Recovery.ASK_STAFF,
    FailureCode.CARD_DEACTIVATED: Recovery.OTHER_WAY,
    FailureCode.CARD_EXPIRED: Recovery.OTHER_WAY,
    FailureCode.CARD_REVOKED: Recovery.OTHER_WAY,
    FailureCode.PIN_BLOCKED: Recovery.OTHER_WAY,
    FailureCode.PUK_BLOCKED: Recovery.OTHER_WAY,
    FailureCode.PROVIDER_NOT_TRUSTED: Recovery.END_VISIT,
    FailureCode.CLOCK_WRONG: Recovery.ASK_STAFF,
    FailureCode.SERVER_CERTIFICATE_BAD: Recovery.ASK_STAFF,
    FailureCode.SCANNER_UNAVAILABLE: Recovery.ASK_STAFF,
    FailureCode.SCANNER_JAMMED: Recovery.ASK_STAFF,
    FailureCode.SCANNER_UNSUPPORTED: Recovery.ASK_STAFF,
    FailureCode.SCANNER_UNSUITABLE: Recovery.ASK_STAFF,
    FailureCode.SCANNER_ACCESS_DENIED: Recovery.ASK_STAFF,
    FailureCode.PAGE_UNUSABLE: Recovery.OTHER_WAY,
    FailureCode.STORAGE_FULL: Recovery.ASK_STAFF,
    FailureCode.SEAL_UNAVAILABLE: Recovery.ASK_STAFF,
    FailureCode.CITY_UNREACHABLE: Recovery.OTHER_WAY,
    FailureCode.PRINTER_UNAVAILABLE: Recovery.OTHER_WAY,
    FailureCode.PRINTER_JAMMED: Recovery.ASK_STAFF,
    FailureCode.PRINTER_OFFLINE: Recovery.OTHER_WAY,
    FailureCode.PRINTER_DOOR_OPEN: Recovery.ASK_STAFF,
    FailureCode.PRINTER_OUT_OF_TONER: Recovery.ASK_STAFF,
    FailureCode.PRINTER_OUT_OF_PAPER: Recovery.ASK_STAFF,
    FailureCode.COPY_LOST: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_UNREADABLE: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_UNSUITABLE: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_UNKNOWN: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_EXPIRED: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_REVOKED: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_OF_OTHER_BRANCH: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_BLOCKED: Recovery.OTHER_WAY,
    FailureCode.STAFF_CARD_COPIED: Recovery.OTHER_WAY,
    FailureCode.STAFF_LIST_OUTDATED: Recovery.OTHER_WAY,
    FailureCode.APPOINTMENT_NONE_FREE: Recovery.OTHER_WAY,
    FailureCode.APPOINTMENT_UNCHANGEABLE: Recovery.OTHER_WAY,
    FailureCode.COLLECTION_NOT_ENTITLED: Recovery.OTHER_WAY,
    FailureCode.COLLECTION_DEVICE_ELSEWHERE: Recovery.ASK_STAFF,
    FailureCode.UNEXPECTED: Recovery.END_VISIT,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What happened, and the detail that the person needs (a `PageFault` value), never personal data."""

    code: FailureCode
    detail: str = ""
