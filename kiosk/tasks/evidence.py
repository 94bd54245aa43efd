"""What the journal says of a task: how it ended and how long it took, never what it was about."""

from __future__ import annotations

from kiosk.audit import LogEvent, Recorder, Role
from kiosk.domain.failure import FailureCode
from kiosk.journey.effects import (
    BookAppointment,
    CancelAppointment,
    HandOverItem,
    KeepRefusedPage,
    ManagePin,
    PrintSheet,
    ReadIdentity,
    ReadOnSite,
    ReturnItems,
    ScanPage,
    SealDraft,
    WorkerEffect,
)


def of_end(effect: WorkerEffect, journal: Recorder, seconds: float) -> None:
    """Record that the task ended well, where that is worth a line."""
    match effect:
        case ReadIdentity():
            journal.record(LogEvent.IDENTITY_READ, Role.CITIZEN, seconds=seconds)
        case ReadOnSite():
            journal.record(LogEvent.IDENTITY_READ_ON_SITE, Role.CLERK, seconds=seconds)
        case ManagePin(errand=errand):
            journal.record(LogEvent.PIN_MANAGED, Role.CITIZEN, errand=errand.value, seconds=seconds)
        case ScanPage() | KeepRefusedPage():
            journal.record(LogEvent.PAGE_SCANNED, Role.CITIZEN, seconds=seconds)
        case SealDraft(draft=draft):
            journal.record(LogEvent.SUBMISSION_SEALED, Role.CITIZEN, service=draft.service, seconds=seconds)
            if draft.assistance is not None:
                journal.record(LogEvent.SUBMISSION_COUNTERSIGNED, Role.CLERK, service=draft.service)
        case PrintSheet():
            journal.record(LogEvent.SHEET_PRINTED, Role.CITIZEN, seconds=seconds)
        case BookAppointment():
            journal.record(LogEvent.APPOINTMENT_BOOKED, Role.CITIZEN, seconds=seconds)
        case CancelAppointment():
            journal.record(LogEvent.APPOINTMENT_CANCELLED, Role.CITIZEN, seconds=seconds)
        case HandOverItem(number=number):
            journal.record(LogEvent.ITEM_HANDED_OVER, Role.CLERK, item=number, seconds=seconds)
        case ReturnItems(numbers=numbers):
            for each in numbers:
                journal.record(LogEvent.ITEM_RETURNED, Role.CLERK, item=each)


def of_failure(effect: WorkerEffect, failure: FailureCode, journal: Recorder, seconds: float) -> None:
    """Record that the task failed, and how."""
    code = failure.value
    match effect:
        case ReadIdentity():
            journal.record(LogEvent.IDENTITY_REFUSED, Role.CITIZEN, code=code, seconds=seconds)
        case ReadOnSite():
            journal.record(LogEvent.IDENTITY_REFUSED, Role.CLERK, code=code, seconds=seconds)
        case ManagePin(errand=errand):
            journal.record(LogEvent.PIN_ERRAND_FAILED, Role.CITIZEN, errand=errand.value, code=code, seconds=seconds)
        case ScanPage() | KeepRefusedPage():
            journal.record(LogEvent.SCAN_FAILED, Role.CITIZEN, code=code, seconds=seconds)
        case SealDraft(draft=draft):
            journal.record(LogEvent.SEAL_FAILED, Role.CITIZEN, service=draft.service, code=code, seconds=seconds)
        case PrintSheet():
            journal.record(LogEvent.PRINT_FAILED, Role.CITIZEN, code=code, seconds=seconds)
        case BookAppointment() | CancelAppointment():
            journal.record(LogEvent.APPOINTMENT_FAILED, Role.CITIZEN, code=code, seconds=seconds)
        case HandOverItem(number=number):
            journal.record(LogEvent.HANDOVER_FAILED, Role.CLERK, item=number, code=code, seconds=seconds)
        case ReturnItems():
            journal.record(LogEvent.RETURN_FAILED, Role.CLERK, code=code, seconds=seconds)
