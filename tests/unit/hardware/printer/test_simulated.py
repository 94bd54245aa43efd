from __future__ import annotations

import threading

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
