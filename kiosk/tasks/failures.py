"""From an exception to the failure that the citizen hears of: the only such table."""

from __future__ import annotations

from typing import Final

from hardware import errors as hardware
from kiosk import errors as kiosk
from kiosk.domain.failure import Failure, FailureCode

_CODES: Final[tuple[tuple[type[Exception], FailureCode], ...]] = (
    (hardware.CardServiceUnavailable, FailureCode.CARD_SERVICE_DOWN),
    (hardware.ReaderBusy, FailureCode.READER_BUSY),
    (hardware.ReaderUnavailable, FailureCode.READER_MISSING),
    (hardware.CardInterrupted, FailureCode.CARD_INTERRUPTED),
    (hardware.CardLost, FailureCode.CARD_LOST),
    (hardware.CardMute, FailureCode.CARD_MUTE),
    (hardware.CardUnsuitable, FailureCode.CARD_UNSUITABLE),
    (hardware.CardDeactivated, FailureCode.CARD_DEACTIVATED),
    (hardware.PinPadCancelled, FailureCode.PIN_PAD_UNUSED),
    (hardware.PinPadTimedOut, FailureCode.PIN_PAD_UNUSED),
    (hardware.PINUncertain, FailureCode.PIN_UNCERTAIN),
    (hardware.PUKBlocked, FailureCode.PUK_BLOCKED),
    (hardware.PUKWrong, FailureCode.PUK_WRONG),
    (hardware.PasswordBlocked, FailureCode.PIN_BLOCKED),
    (hardware.CardError, FailureCode.CARD_PROTOCOL),
    (hardware.ScannerUnavailable, FailureCode.SCANNER_UNAVAILABLE),
    (hardware.ScannerSilent, FailureCode.SCANNER_SILENT),
    (hardware.ScannerConnectionLost, FailureCode.SCANNER_CONNECTION_LOST),
    (hardware.ScannerProtocolError, FailureCode.SCANNER_PROTOCOL),
    (hardware.ScannerUnsupported, FailureCode.SCANNER_UNSUPPORTED),
    (hardware.ScannerUnsuitable, FailureCode.SCANNER_UNSUITABLE),
    (hardware.ScannerAccessDenied, FailureCode.SCANNER_ACCESS_DENIED),
    (hardware.ScannerOutOfMemory, FailureCode.SCANNER_OUT_OF_MEMORY),
    (hardware.ScannerFaulty, FailureCode.SCANNER_FAULTY),
    (hardware.ScannerFeederEmpty, FailureCode.SCANNER_FEEDER_EMPTY),
    (hardware.ScanStopped, FailureCode.SCANNER_STOPPED),
    (hardware.ScanCutShort, FailureCode.PAGE_CUT_SHORT),
    (hardware.ScanMismatch, FailureCode.PAGE_MISMATCH),
    (hardware.ScannerBusy, FailureCode.SCANNER_BUSY),
    (hardware.ScannerJammed, FailureCode.SCANNER_JAMMED),
    (hardware.ScannerCoverOpen, FailureCode.SCANNER_COVER_OPEN),
    (hardware.ScannerError, FailureCode.SCANNER_NOT_ANSWERING),
    (hardware.PrinterOutOfPaper, FailureCode.PRINTER_OUT_OF_PAPER),
    (hardware.PrinterJammed, FailureCode.PRINTER_JAMMED),
    (hardware.PrinterOffline, FailureCode.PRINTER_OFFLINE),
    (hardware.PrinterDoorOpen, FailureCode.PRINTER_DOOR_OPEN),
    (hardware.PrinterOutOfToner, FailureCode.PRINTER_OUT_OF_TONER),
    (hardware.PrinterError, FailureCode.PRINTER_UNAVAILABLE),
    (hardware.SecurityModuleError, FailureCode.SEAL_UNAVAILABLE),
    (kiosk.CardExpired, FailureCode.CARD_EXPIRED),
    (kiosk.CardRevoked, FailureCode.CARD_REVOKED),
    (kiosk.EIDServiceUnreachable, FailureCode.EID_SERVICE_UNREACHABLE),
    (kiosk.EIDServiceRefused, FailureCode.EID_SERVICE_REFUSED),
    (kiosk.ProviderNotTrusted, FailureCode.PROVIDER_NOT_TRUSTED),
    (kiosk.DocumentError, FailureCode.PAGE_UNUSABLE),
    (kiosk.StorageFull, FailureCode.STORAGE_FULL),
    (kiosk.OutboxError, FailureCode.SEAL_UNAVAILABLE),
    (kiosk.PapersLost, FailureCode.PAPERS_LOST),
    (kiosk.CopyLost, FailureCode.COPY_LOST),
    (kiosk.SealingError, FailureCode.SEAL_UNAVAILABLE),
    (kiosk.AppointmentServiceUnreachable, FailureCode.APPOINTMENT_UNREACHABLE),
    (kiosk.AppointmentServiceBusy, FailureCode.APPOINTMENT_BUSY),
    (kiosk.AppointmentTaken, FailureCode.APPOINTMENT_TAKEN),
    (kiosk.NoAppointmentFree, FailureCode.APPOINTMENT_NONE_FREE),
    (kiosk.ReservationExpired, FailureCode.APPOINTMENT_EXPIRED),
    (kiosk.AppointmentUnknown, FailureCode.APPOINTMENT_UNKNOWN),
    (kiosk.AppointmentUnchangeable, FailureCode.APPOINTMENT_UNCHANGEABLE),
    (kiosk.ContactRefused, FailureCode.APPOINTMENT_CONTACT_REFUSED),
    (kiosk.AppointmentError, FailureCode.APPOINTMENT_PROTOCOL),
    (kiosk.CollectionUnknown, FailureCode.COLLECTION_UNKNOWN),
    (kiosk.CollectionNotEntitled, FailureCode.COLLECTION_NOT_ENTITLED),
    (kiosk.CollectionGone, FailureCode.COLLECTION_GONE),
    (kiosk.CollectionNotClaimed, FailureCode.COLLECTION_NOT_CLAIMED),
    (kiosk.CollectionNotOverdue, FailureCode.COLLECTION_NOT_OVERDUE),
    (kiosk.CollectionDeviceElsewhere, FailureCode.COLLECTION_DEVICE_ELSEWHERE),
    (kiosk.CollectionError, FailureCode.COLLECTION_UNREACHABLE),
)


_STAFF_CODES: Final[tuple[tuple[type[Exception], FailureCode], ...]] = (
    (kiosk.StaffCardUnknown, FailureCode.STAFF_CARD_UNKNOWN),
    (kiosk.StaffCardExpired, FailureCode.STAFF_CARD_EXPIRED),
    (kiosk.StaffCardRevoked, FailureCode.STAFF_CARD_REVOKED),
    (kiosk.StaffOfOtherBranch, FailureCode.STAFF_CARD_OF_OTHER_BRANCH),
    (kiosk.StaffListOutdated, FailureCode.STAFF_LIST_OUTDATED),
    (hardware.CardUnsuitable, FailureCode.STAFF_CARD_UNSUITABLE),
    (hardware.PasswordBlocked, FailureCode.STAFF_CARD_BLOCKED),
    (hardware.CardNotGenuine, FailureCode.STAFF_CARD_COPIED),
    (hardware.CardInterrupted, FailureCode.STAFF_CARD_UNREADABLE),
    (hardware.CardLost, FailureCode.STAFF_CARD_PULLED),
    (hardware.CardError, FailureCode.STAFF_CARD_UNREADABLE),
)


def staff_failure_of(error: Exception) -> Failure:
    """Return what an error at the staff reader means: there, the same errors of cards have other ways on."""
    return Failure(next((code for kind, code in _STAFF_CODES if isinstance(error, kind)), FailureCode.UNEXPECTED))


def failure_of(error: Exception) -> Failure:
    """Return the failure that the error means; the first fitting row counts, the unforeseen is `UNEXPECTED`."""
    if isinstance(error, kiosk.ClerkUnavailable) and isinstance(error.__cause__, Exception):
        return staff_failure_of(error.__cause__)
    code = next((code for kind, code in _CODES if isinstance(error, kind)), FailureCode.UNEXPECTED)
    return Failure(code, _detail(error))


def _detail(error: Exception) -> str:
    match error:
        case kiosk.PageUnusable(reason=reason):
            return reason.value
    return ""
