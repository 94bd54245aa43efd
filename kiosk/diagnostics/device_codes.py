"""What a device's state means, as one code for `kiosk doctor`, for technicians and for citizens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hardware.card.reader import ReaderState
from hardware.printer.printer import PrinterState
from hardware.scanner.scanner import ScannerState
from kiosk.domain.failure import FailureCode

READER_CODES: Final[Mapping[ReaderState, FailureCode]] = {
    ReaderState.SERVICE_DOWN: FailureCode.CARD_SERVICE_DOWN,
    ReaderState.NO_READER: FailureCode.READER_MISSING,
}
SCANNER_CODES: Final[Mapping[ScannerState, FailureCode]] = {
    ScannerState.UNAVAILABLE: FailureCode.SCANNER_UNAVAILABLE,
    ScannerState.JAMMED: FailureCode.SCANNER_JAMMED,
    ScannerState.COVER_OPEN: FailureCode.SCANNER_COVER_OPEN,
}
PRINTER_CODES: Final[Mapping[PrinterState, FailureCode]] = {
    PrinterState.UNAVAILABLE: FailureCode.PRINTER_UNAVAILABLE,
    PrinterState.OFFLINE: FailureCode.PRINTER_OFFLINE,
    PrinterState.DOOR_OPEN: FailureCode.PRINTER_DOOR_OPEN,
    PrinterState.JAMMED: FailureCode.PRINTER_JAMMED,
    PrinterState.OUT_OF_PAPER: FailureCode.PRINTER_OUT_OF_PAPER,
    PrinterState.OUT_OF_TONER: FailureCode.PRINTER_OUT_OF_TONER,
}
