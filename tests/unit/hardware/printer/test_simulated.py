from __future__ import annotations

import threading

import pytest

from hardware.errors import PrinterDoorOpen, PrinterError, PrinterOffline, PrinterOutOfToner
from hardware.printer.printer import PrinterState, PrinterWarning
from hardware.printer.simulated import SimulatedPrinter

PDF = b"%PDF-1.7\nreceipt"


def test_the_tray_holds_what_was_printed_until_it_is_taken() -> None:
    printer = SimulatedPrinter()
    printer.print_pdf(PDF, threading.Event())
    printer.print_pdf(PDF + b" two", threading.Event())
    assert printer.tray() == (PDF, PDF + b" two")
    assert printer.take() == (PDF, PDF + b" two")
    assert printer.tray() == ()


def test_a_job_takes_its_time() -> None:
    printer = SimulatedPrinter(seconds_per_job=0.05)
    printer.print_pdf(PDF, threading.Event())
    assert printer.tray() == (PDF,)


def test_a_hanging_printer_that_is_released_in_time_prints() -> None:
    printer = SimulatedPrinter()
    printer.hang()
    threading.Timer(0.05, printer.release).start()
    printer.print_pdf(PDF, threading.Event())
    assert printer.tray() == (PDF,)


@pytest.mark.parametrize(
    ("hand", "cure", "state", "error"),
    [
        ("open_door", "close_door", PrinterState.DOOR_OPEN, PrinterDoorOpen),
        ("out_of_toner", "change_toner", PrinterState.OUT_OF_TONER, PrinterOutOfToner),
        ("unplug", "plug", PrinterState.OFFLINE, PrinterOffline),
    ],
)
def test_a_look_finds_what_the_hands_did_until_they_mend_it(
    hand: str, cure: str, state: PrinterState, error: type[PrinterError]
) -> None:
    printer = SimulatedPrinter()
    getattr(printer, hand)()
    assert printer.state() is state
    with pytest.raises(error):
        printer.print_pdf(PDF, threading.Event())
    getattr(printer, cure)()
    assert printer.state() is PrinterState.READY


def test_new_paper_and_a_new_cartridge_end_the_warnings() -> None:
    printer = SimulatedPrinter()
    for warning in PrinterWarning:
        printer.run_low(warning)
    printer.refill()
    assert printer.warnings() == {PrinterWarning.TONER_LOW}
    printer.change_toner()
    assert printer.warnings() == frozenset()
