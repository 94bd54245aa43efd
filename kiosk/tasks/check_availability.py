"""Looks at devices, keyring and city, without moving anything."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from urllib.parse import urlsplit

from hardware.errors import ScannerError, SecurityModuleError
from hardware.scanner.scanner import Scanner
from kiosk.diagnostics.device_codes import PRINTER_CODES, READER_CODES, SCANNER_CODES
from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.journey.events import AvailabilityChecked
from kiosk.outbox.city_state import load_city_state
from kiosk.tasks.make_appointment import release_what_is_left
from kiosk.tasks.visit import TaskControl, Visit

CONNECT_SECONDS = 2.0


def check_availability(visit: Visit, control: TaskControl) -> None:
    """Report what works here now; then give back what earlier visits have left behind."""
    city = load_city_state(visit.config.paths.city_state)
    scanner = SCANNER_CODES.get(visit.scanner.state())
    availability = Availability(
        reader=READER_CODES.get(visit.reader.state()),
        scanner=scanner,
        printer=PRINTER_CODES.get(visit.printer.state()),
        eid_service=_listens(visit, visit.config.city.tc_token_url, FailureCode.EID_SERVICE_UNREACHABLE),
        city=city.obstacle(visit.config.city.destination_id, datetime.now(UTC)),
        seal=_seal(visit),
        appointments=_listens(visit, visit.config.appointments.url, FailureCode.APPOINTMENT_UNREACHABLE),
        collection=_listens(visit, visit.config.collection.url, FailureCode.COLLECTION_UNREACHABLE),
        quarantined=city.quarantined,
        has_feeder=_has_feeder(visit.scanner, scanner),
    )
    control.report(AvailabilityChecked(availability))
    if availability.appointments is None:
        release_what_is_left(visit.config)


def _has_feeder(scanner: Scanner, obstacle: FailureCode | None) -> bool:
    """Whether the scanner draws in sheets; asked of one that works only, since what it can do is remembered then."""
    if obstacle is not None:
        return False
    try:
        return any(each.is_feeder for each in scanner.capabilities().sources)
    except ScannerError:
        return False


def _seal(visit: Visit) -> FailureCode | None:
    try:
        visit.open_keys().signer()
    except SecurityModuleError:
        return FailureCode.SEAL_UNAVAILABLE
    return None


def _listens(visit: Visit, url: str, obstacle: FailureCode) -> FailureCode | None:
    """Whether somebody listens there (or at the partner's proxy); whether he is the right one shows in the TLS."""
    if not url:
        return obstacle
    address = urlsplit(visit.config.city.proxy or url)
    try:
        with socket.create_connection((address.hostname or "", address.port or 443), CONNECT_SECONDS):
            return None
    except socket.gaierror:
        return FailureCode.NAMES_UNRESOLVED
    except OSError:
        return obstacle
