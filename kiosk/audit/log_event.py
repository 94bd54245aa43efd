"""The events of the journal, made from `resources/log_events.toml` by `make events`."""

from __future__ import annotations

from enum import Enum


class LogEvent(Enum):
    """What the journal may say; what each means and asks for stands in `docs/log-events.md`."""

    VISIT_STARTED = "visit_started"
    SERVICE_CHOSEN = "service_chosen"
    VISIT_ENDED = "visit_ended"
    FAILURE_SHOWN = "failure_shown"
    STAFF_CALLED = "staff_called"
    IDENTITY_READ = "identity_read"
    IDENTITY_READ_ON_SITE = "identity_read_on_site"
    IDENTITY_REFUSED = "identity_refused"
    PIN_MANAGED = "pin_managed"
    PIN_ERRAND_FAILED = "pin_errand_failed"
    PAGE_SCANNED = "page_scanned"
    SCAN_FAILED = "scan_failed"
    SHEET_PRINTED = "sheet_printed"
    PRINT_FAILED = "print_failed"
    SUBMISSION_SEALED = "submission_sealed"
    SUBMISSION_COUNTERSIGNED = "submission_countersigned"
    SEAL_FAILED = "seal_failed"
    APPOINTMENT_BOOKED = "appointment_booked"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    APPOINTMENT_FAILED = "appointment_failed"
    SENDER_STARTED = "sender_started"
    SENDER_HALTED = "sender_halted"
    CERTIFICATES_RENEWED = "certificates_renewed"
    CITY_REACHED = "city_reached"
    CITY_LOST = "city_lost"
    DELIVERY_ACCEPTED = "delivery_accepted"
    DELIVERY_QUARANTINED = "delivery_quarantined"
    DEVICE_ENROLLED = "device_enrolled"
    STAFF_SIGNED_IN = "staff_signed_in"
    STAFF_SIGNED_OUT = "staff_signed_out"
    STAFF_LOCKED = "staff_locked"
    STAFF_REFUSED = "staff_refused"
    STAFF_PIN_REFUSED = "staff_pin_refused"
    ASSISTANCE_BEGAN = "assistance_began"
    ASSISTANCE_ENDED = "assistance_ended"
    KIOSK_CLOSED = "kiosk_closed"
    KIOSK_OPENED = "kiosk_opened"
    SERVICE_CLOSED = "service_closed"
    SERVICE_OPENED = "service_opened"
    QUARANTINE_RETRIED = "quarantine_retried"
    ITEM_HANDED_OVER = "item_handed_over"
    HANDOVER_FAILED = "handover_failed"
    ITEM_RETURNED = "item_returned"
    RETURN_FAILED = "return_failed"
    CHECK_FAILED = "check_failed"
    TEST_DONE = "test_done"
    REPORT_EXPORTED = "report_exported"
    KIOSK_STARTED = "kiosk_started"
    KIOSK_STOPPED = "kiosk_stopped"
    SCREENS_LOST = "screens_lost"
    WORKER_REPLACED = "worker_replaced"
    JOURNAL_SIGNED = "journal_signed"
    JOURNAL_MENDED = "journal_mended"
    JOURNAL_GAP = "journal_gap"

    @property
    def codes(self) -> frozenset[str]:
        """The facts that may stand beside the event."""
        return _CODES[self]


_CODES = {
    LogEvent.VISIT_STARTED: frozenset(),
    LogEvent.SERVICE_CHOSEN: frozenset({"service"}),
    LogEvent.VISIT_ENDED: frozenset({"step", "seconds"}),
    LogEvent.FAILURE_SHOWN: frozenset({"code", "step"}),
    LogEvent.STAFF_CALLED: frozenset({"step"}),
    LogEvent.IDENTITY_READ: frozenset({"seconds"}),
    LogEvent.IDENTITY_READ_ON_SITE: frozenset({"seconds"}),
    LogEvent.IDENTITY_REFUSED: frozenset({"code", "seconds"}),
    LogEvent.PIN_MANAGED: frozenset({"errand", "seconds"}),
    LogEvent.PIN_ERRAND_FAILED: frozenset({"errand", "code", "seconds"}),
    LogEvent.PAGE_SCANNED: frozenset({"seconds"}),
    LogEvent.SCAN_FAILED: frozenset({"code", "seconds"}),
    LogEvent.SHEET_PRINTED: frozenset({"seconds"}),
    LogEvent.PRINT_FAILED: frozenset({"code", "seconds"}),
    LogEvent.SUBMISSION_SEALED: frozenset({"service", "seconds"}),
    LogEvent.SUBMISSION_COUNTERSIGNED: frozenset({"service"}),
    LogEvent.SEAL_FAILED: frozenset({"service", "code", "seconds"}),
    LogEvent.APPOINTMENT_BOOKED: frozenset({"seconds"}),
    LogEvent.APPOINTMENT_CANCELLED: frozenset({"seconds"}),
    LogEvent.APPOINTMENT_FAILED: frozenset({"code", "seconds"}),
    LogEvent.SENDER_STARTED: frozenset({"version"}),
    LogEvent.SENDER_HALTED: frozenset({"code"}),
    LogEvent.CERTIFICATES_RENEWED: frozenset(),
    LogEvent.CITY_REACHED: frozenset(),
    LogEvent.CITY_LOST: frozenset({"reach"}),
    LogEvent.DELIVERY_ACCEPTED: frozenset({"attempts"}),
    LogEvent.DELIVERY_QUARANTINED: frozenset({"reason"}),
    LogEvent.DEVICE_ENROLLED: frozenset(),
    LogEvent.STAFF_SIGNED_IN: frozenset(),
    LogEvent.STAFF_SIGNED_OUT: frozenset(),
    LogEvent.STAFF_LOCKED: frozenset(),
    LogEvent.STAFF_REFUSED: frozenset({"code"}),
    LogEvent.STAFF_PIN_REFUSED: frozenset(),
    LogEvent.ASSISTANCE_BEGAN: frozenset(),
    LogEvent.ASSISTANCE_ENDED: frozenset(),
    LogEvent.KIOSK_CLOSED: frozenset(),
    LogEvent.KIOSK_OPENED: frozenset(),
    LogEvent.SERVICE_CLOSED: frozenset({"service"}),
    LogEvent.SERVICE_OPENED: frozenset({"service"}),
    LogEvent.QUARANTINE_RETRIED: frozenset(),
    LogEvent.ITEM_HANDED_OVER: frozenset({"item", "seconds"}),
    LogEvent.HANDOVER_FAILED: frozenset({"item", "code", "seconds"}),
    LogEvent.ITEM_RETURNED: frozenset({"item"}),
    LogEvent.RETURN_FAILED: frozenset({"code", "seconds"}),
    LogEvent.CHECK_FAILED: frozenset({"check", "code"}),
    LogEvent.TEST_DONE: frozenset({"check", "result", "code"}),
    LogEvent.REPORT_EXPORTED: frozenset({"way", "result"}),
    LogEvent.KIOSK_STARTED: frozenset({"version"}),
    LogEvent.KIOSK_STOPPED: frozenset(),
    LogEvent.SCREENS_LOST: frozenset({"seconds"}),
    LogEvent.WORKER_REPLACED: frozenset({"seconds"}),
    LogEvent.JOURNAL_SIGNED: frozenset({"count"}),
    LogEvent.JOURNAL_MENDED: frozenset({"count"}),
    LogEvent.JOURNAL_GAP: frozenset({"count"}),
}
