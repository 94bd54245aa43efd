"""Every exception of ours has a failure that was chosen for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hardware import errors as hardware
from kiosk import errors as kiosk
from kiosk.domain.document import PageFault
from kiosk.domain.failure import Failure, FailureCode
from kiosk.tasks.failures import failure_of, staff_failure_of

HEARD = {
    hardware.CardServiceUnavailable: FailureCode.CARD_SERVICE_DOWN,
    hardware.ReaderUnavailable: FailureCode.READER_MISSING,
    hardware.ReaderBusy: FailureCode.READER_BUSY,
    hardware.CardLost: FailureCode.CARD_LOST,
    hardware.CardInterrupted: FailureCode.CARD_INTERRUPTED,
    hardware.CardMute: FailureCode.CARD_MUTE,
    hardware.CardUnsuitable: FailureCode.CARD_UNSUITABLE,
    hardware.CardProtocolError: FailureCode.CARD_PROTOCOL,
    hardware.PasswordBlocked: FailureCode.PIN_BLOCKED,
    hardware.PINUncertain: FailureCode.PIN_UNCERTAIN,
    hardware.PinPadCancelled: FailureCode.PIN_PAD_UNUSED,
    hardware.PinPadTimedOut: FailureCode.PIN_PAD_UNUSED,
    hardware.PUKWrong: FailureCode.PUK_WRONG,
    hardware.PUKBlocked: FailureCode.PUK_BLOCKED,
    hardware.CardDeactivated: FailureCode.CARD_DEACTIVATED,
    hardware.ScannerUnavailable: FailureCode.SCANNER_UNAVAILABLE,
    hardware.ScannerSilent: FailureCode.SCANNER_SILENT,
    hardware.ScannerConnectionLost: FailureCode.SCANNER_CONNECTION_LOST,
    hardware.ScannerProtocolError: FailureCode.SCANNER_PROTOCOL,
    hardware.ScannerUnsupported: FailureCode.SCANNER_UNSUPPORTED,
    hardware.ScannerUnsuitable: FailureCode.SCANNER_UNSUITABLE,
    hardware.ScannerAccessDenied: FailureCode.SCANNER_ACCESS_DENIED,
    hardware.ScannerOutOfMemory: FailureCode.SCANNER_OUT_OF_MEMORY,
    hardware.ScannerFaulty: FailureCode.SCANNER_FAULTY,
    hardware.ScannerFeederEmpty: FailureCode.SCANNER_FEEDER_EMPTY,
    hardware.ScanStopped: FailureCode.SCANNER_STOPPED,
    hardware.ScanCutShort: FailureCode.PAGE_CUT_SHORT,
    hardware.ScanMismatch: FailureCode.PAGE_MISMATCH,
    hardware.ScannerBusy: FailureCode.SCANNER_BUSY,
    hardware.ScannerJammed: FailureCode.SCANNER_JAMMED,
    hardware.ScannerCoverOpen: FailureCode.SCANNER_COVER_OPEN,
    hardware.PrinterUnavailable: FailureCode.PRINTER_UNAVAILABLE,
    hardware.PrinterOutOfPaper: FailureCode.PRINTER_OUT_OF_PAPER,
    hardware.PrinterJammed: FailureCode.PRINTER_JAMMED,
    hardware.PrinterOffline: FailureCode.PRINTER_OFFLINE,
    hardware.PrinterDoorOpen: FailureCode.PRINTER_DOOR_OPEN,
    hardware.PrinterOutOfToner: FailureCode.PRINTER_OUT_OF_TONER,
    hardware.SecurityModuleError: FailureCode.SEAL_UNAVAILABLE,
    kiosk.EIDServiceUnreachable: FailureCode.EID_SERVICE_UNREACHABLE,
    kiosk.EIDServiceRefused: FailureCode.EID_SERVICE_REFUSED,
    kiosk.CardExpired: FailureCode.CARD_EXPIRED,
    kiosk.CardRevoked: FailureCode.CARD_REVOKED,
    kiosk.ProviderNotTrusted: FailureCode.PROVIDER_NOT_TRUSTED,
    kiosk.AppointmentServiceUnreachable: FailureCode.APPOINTMENT_UNREACHABLE,
    kiosk.AppointmentServiceBusy: FailureCode.APPOINTMENT_BUSY,
    kiosk.AppointmentProtocolError: FailureCode.APPOINTMENT_PROTOCOL,
    kiosk.AppointmentTaken: FailureCode.APPOINTMENT_TAKEN,
    kiosk.NoAppointmentFree: FailureCode.APPOINTMENT_NONE_FREE,
    kiosk.ReservationExpired: FailureCode.APPOINTMENT_EXPIRED,
    kiosk.AppointmentUnknown: FailureCode.APPOINTMENT_UNKNOWN,
    kiosk.AppointmentUnchangeable: FailureCode.APPOINTMENT_UNCHANGEABLE,
    kiosk.ContactRefused: FailureCode.APPOINTMENT_CONTACT_REFUSED,
    kiosk.CollectionServiceUnreachable: FailureCode.COLLECTION_UNREACHABLE,
    kiosk.CollectionUnknown: FailureCode.COLLECTION_UNKNOWN,
    kiosk.CollectionNotEntitled: FailureCode.COLLECTION_NOT_ENTITLED,
    kiosk.CollectionGone: FailureCode.COLLECTION_GONE,
    kiosk.CollectionNotClaimed: FailureCode.COLLECTION_NOT_CLAIMED,
    kiosk.CollectionNotOverdue: FailureCode.COLLECTION_NOT_OVERDUE,
    kiosk.CollectionDeviceElsewhere: FailureCode.COLLECTION_DEVICE_ELSEWHERE,
    kiosk.SealingError: FailureCode.SEAL_UNAVAILABLE,
    kiosk.PapersLost: FailureCode.PAPERS_LOST,
    kiosk.CopyLost: FailureCode.COPY_LOST,
    kiosk.StorageFull: FailureCode.STORAGE_FULL,
    kiosk.OutboxDamaged: FailureCode.SEAL_UNAVAILABLE,
}

STAFF_HEARD = {
    kiosk.StaffCardUnknown: FailureCode.STAFF_CARD_UNKNOWN,
    kiosk.StaffCardExpired: FailureCode.STAFF_CARD_EXPIRED,
    kiosk.StaffCardRevoked: FailureCode.STAFF_CARD_REVOKED,
    kiosk.StaffOfOtherBranch: FailureCode.STAFF_CARD_OF_OTHER_BRANCH,
    kiosk.StaffListOutdated: FailureCode.STAFF_LIST_OUTDATED,
}

UNHEARD = {
    hardware.PasswordWrong,  # the pad asks again
    hardware.PasswordSuspended,  # the pad asks for the CAN
    hardware.PinPadEntryRefused,  # the reader asks again
    hardware.ScanCancelled,
    hardware.PrintCancelled,
    hardware.CardNotGenuine,  # a staff card's, told at the sign-in
    hardware.SpeechUnavailable,  # the screen stays silent
    hardware.LanguageUnavailable,
    hardware.SinkUnavailable,
    kiosk.IdentificationCancelled,
    kiosk.PageUnusable,  # has a test of its own, for its reason
    hardware.UnknownDriver,  # found before a visit is shown
    kiosk.ConfigError,
    kiosk.CatalogueError,
    kiosk.ChannelError,  # there is nobody left to tell
    hardware.SpeechUnavailable,  # nobody listens where nothing can speak
    hardware.LanguageUnavailable,
    hardware.SinkUnavailable,
    hardware.CardNotGenuine,  # at the staff reader only, like those of the staff
    kiosk.ClerkUnavailable,  # its cause is told
    *STAFF_HEARD,
    kiosk.GatewayUnreachable,  # the sender's own
    kiosk.GatewayUnauthorised,
    kiosk.SubmissionRefused,
}
"""What no citizen hears of, because nobody is there or the task itself deals with it."""


RAISED_ITSELF = {kiosk.SealingError, hardware.ReaderUnavailable, hardware.CardLost}
"""What has descendants that say it more exactly, and is raised all the same."""


def leaves(kind: type[Exception]) -> Iterator[type[Exception]]:
    """Yield the kind's descendants in the tree of its own module that are raised."""
    below = [each for each in kind.__subclasses__() if each.__module__ == kind.__module__]
    if not below or kind in RAISED_ITSELF:
        yield kind
    for each in below:
        yield from leaves(each)


def test_no_error_of_ours_is_left_to_chance() -> None:
    assert {*leaves(hardware.HardwareError), *leaves(kiosk.KioskError)} == HEARD.keys() | UNHEARD


@pytest.mark.parametrize(("kind", "code"), HEARD.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_every_error_of_ours_is_told_by_the_code_chosen_for_it(kind: type[Exception], code: FailureCode) -> None:
    assert failure_of(kind("as the driver says")).code is code


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        *STAFF_HEARD.items(),
        (hardware.CardUnsuitable, FailureCode.STAFF_CARD_UNSUITABLE),
        (hardware.PasswordBlocked, FailureCode.STAFF_CARD_BLOCKED),
        (hardware.CardNotGenuine, FailureCode.STAFF_CARD_COPIED),
        (hardware.CardMute, FailureCode.STAFF_CARD_UNREADABLE),
        (hardware.CardLost, FailureCode.STAFF_CARD_PULLED),
        (hardware.CardInterrupted, FailureCode.STAFF_CARD_UNREADABLE),
        (hardware.ReaderBusy, FailureCode.STAFF_CARD_UNREADABLE),
        (ZeroDivisionError, FailureCode.UNEXPECTED),
    ],
)
def test_at_the_staff_reader_an_error_has_its_own_code(kind: type[Exception], code: FailureCode) -> None:
    assert staff_failure_of(kind("as the card says")) == Failure(code)


def test_what_the_clerks_card_could_not_do_is_told_as_at_the_staff_reader() -> None:
    error = kiosk.ClerkUnavailable("no signature")
    error.__cause__ = hardware.CardLost("taken out")
    assert failure_of(error) == Failure(FailureCode.STAFF_CARD_PULLED)


@pytest.mark.parametrize("reason", PageFault)
def test_an_unusable_page_says_why(reason: PageFault) -> None:
    assert failure_of(kiosk.PageUnusable(reason)) == Failure(FailureCode.PAGE_UNUSABLE, reason.value)


def test_what_nobody_foresaw_is_unexpected_and_quotes_nothing() -> None:
    assert failure_of(ZeroDivisionError("ERIKA MUSTERMANN")) == Failure(FailureCode.UNEXPECTED)
