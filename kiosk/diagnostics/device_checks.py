"""Looks at card reader, scanner, printer and sound, without moving anything."""

from __future__ import annotations

from hardware.card.reader import ReaderState
from hardware.devices import open_reader
from hardware.errors import HardwareError, ScannerError
from hardware.printer.printer import PrinterWarning
from hardware.scanner.scanner import Scanner
from hardware.speech.speech import Sink
from kiosk.diagnostics.device_codes import PRINTER_CODES, SCANNER_CODES
from kiosk.diagnostics.finding import Finding, faulty, not_tried, warning, well
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import StaffCode
from kiosk.domain.failure import FailureCode

_WARNINGS = {PrinterWarning.PAPER_LOW: StaffCode.PAPER_LOW, PrinterWarning.TONER_LOW: StaffCode.TONER_LOW}


def card_service(kiosk: Surroundings) -> Finding:
    """Whether the PC/SC service answers."""
    if kiosk.reader.state() is ReaderState.SERVICE_DOWN:
        return faulty(FailureCode.CARD_SERVICE_DOWN)
    return well(driver=kiosk.config.devices.reader.driver)


def readers(kiosk: Surroundings) -> Finding:
    """Which readers there are, and whether a card lies on them."""
    found = kiosk.reader.readers()
    if not found:
        return faulty(FailureCode.READER_MISSING)
    return well(readers=", ".join(found), count=str(len(found)))


def staff_reader(kiosk: Surroundings) -> Finding:
    """Whether staff can sign in, where this kiosk has a reader for their cards."""
    device = kiosk.config.devices.staff_reader
    if device is None:
        return not_tried()
    found = open_reader(device.driver, device.options).readers()
    return well(readers=", ".join(found)) if found else warning(StaffCode.STAFF_READER_MISSING)


def scanner(kiosk: Surroundings) -> Finding:
    """Whether the scanner is there and ready, and what it can do."""
    state = kiosk.scanner.state()
    if code := SCANNER_CODES.get(state):
        return faulty(code)
    return well(**_capabilities(kiosk.scanner))


def _capabilities(device: Scanner) -> dict[str, str]:
    try:
        found = device.capabilities()
    except ScannerError:
        return {}
    sources = ", ".join(each.value for each in found.sources)
    return {"model": found.model or "?", "sources": sources}


def printer(kiosk: Surroundings) -> Finding:
    """Whether the printer is there and ready, and what runs low."""
    if code := PRINTER_CODES.get(kiosk.printer.state()):
        return faulty(code)
    for each in PrinterWarning:
        if each in kiosk.printer.warnings():
            return warning(_WARNINGS[each])
    return well(driver=kiosk.config.devices.printer.driver)


def sound(kiosk: Surroundings) -> Finding:
    """Where sound can go."""
    if kiosk.config.devices.speech.driver == "silent":
        return not_tried()
    try:
        sinks = kiosk.speech.sinks()
    except HardwareError:
        sinks = frozenset[Sink]()
    if not sinks:
        return warning(StaffCode.SOUND_MISSING)
    return well(sinks=", ".join(sorted(each.value for each in sinks)))
