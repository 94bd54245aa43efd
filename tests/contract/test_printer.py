"""Every printer driver keeps the promises of the port; CUPS is a real cupsd with a real IPP Everywhere printer."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from functools import partial
from typing import Protocol

import pytest
from PIL import Image

from hardware.errors import (
    PrintCancelled,
    PrinterDoorOpen,
    PrinterError,
    PrinterJammed,
    PrinterOffline,
    PrinterOutOfPaper,
    PrinterOutOfToner,
    PrinterUnavailable,
)
from hardware.printer.cups import CupsPrinter
from hardware.printer.printer import Printer, PrinterState, PrinterWarning
from hardware.printer.simulated import SimulatedPrinter
from tests.fixtures.cups import PrivateCups


class Bench(Protocol):
    """A printer of one kind, its tray, its spool, and the hands that can be laid on it."""

    def printer(self, deadline_seconds: float = 30) -> Printer: ...
    def tray(self) -> tuple[bytes, ...]: ...
    def spooled(self) -> int: ...
    def jam(self) -> None: ...
    def out_of_paper(self) -> None: ...
    def open_door(self) -> None: ...
    def out_of_toner(self) -> None: ...
    def run_low(self, warning: PrinterWarning) -> None: ...
    def unplug(self) -> None: ...
    def hang(self) -> None: ...
    def mend(self) -> None: ...


class CupsBench:
    def __init__(self, cups: PrivateCups) -> None:
        self.cups = cups
        self.tray = cups.tray
        self.jam = cups.jam
        self.out_of_paper = cups.out_of_paper
        self.open_door = cups.open_door
        self.out_of_toner = cups.out_of_toner
        self.run_low = cups.run_low
        self.unplug = cups.unplug
        self.hang = cups.hang
        self.mend = cups.mend

    def printer(self, deadline_seconds: float = 30) -> Printer:
        return CupsPrinter(self.cups.queue, self.cups.server, deadline_seconds=deadline_seconds)

    def spooled(self) -> int:
        return self.cups.jobs() + len(self.cups.spooled_files())


class SimulatedBench:
    def __init__(self) -> None:
        self.device = SimulatedPrinter()
        self.tray = self.device.tray
        self.jam = self.device.jam
        self.out_of_paper = self.device.out_of_paper
        self.open_door = self.device.open_door
        self.out_of_toner = self.device.out_of_toner
        self.run_low = self.device.run_low
        self.unplug = self.device.unplug
        self.hang = self.device.hang

    def printer(self, deadline_seconds: float = 30) -> Printer:
        self.device.deadline_seconds = deadline_seconds
        return self.device

    def spooled(self) -> int:
        return 0

    def mend(self) -> None:
        self.device.clear()
        self.device.refill()
        self.device.close_door()
        self.device.change_toner()
        self.device.plug()
        self.device.release()


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    with PrivateCups() as service:
        yield service


@pytest.fixture(params=["cups", "simulated"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    if request.param == "simulated":
        yield SimulatedBench()
        return
    service: PrivateCups = request.getfixturevalue("cups")
    yield CupsBench(service)
    service.mend()
    service.empty_tray()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (595, 842), 255).save(buffer, format="PDF", resolution=72)
    return buffer.getvalue()


FAULTS = [
    ("jam", PrinterState.JAMMED, PrinterJammed),
    ("out_of_paper", PrinterState.OUT_OF_PAPER, PrinterOutOfPaper),
    ("unplug", PrinterState.OFFLINE, PrinterOffline),
    ("open_door", PrinterState.DOOR_OPEN, PrinterDoorOpen),
    ("out_of_toner", PrinterState.OUT_OF_TONER, PrinterOutOfToner),
]
TOLD_AT_REST = FAULTS[:3]
"""Of the others a printer may say at rest that they are only to be reported, and mind them when it has a job."""


class TestPrinter:
    def test_an_idle_printer_is_ready(self, bench: Bench) -> None:
        assert bench.printer().state() is PrinterState.READY

    @pytest.mark.parametrize("warning", PrinterWarning)
    def test_what_runs_low_is_told_and_does_not_keep_it_from_printing(
        self, bench: Bench, pdf: bytes, warning: PrinterWarning
    ) -> None:
        assert bench.printer().warnings() == frozenset()
        bench.run_low(warning)
        assert bench.printer().warnings() == {warning}
        assert bench.printer().state() is PrinterState.READY
        bench.printer().print_pdf(pdf, threading.Event())
        assert len(bench.tray()) == 1

    def test_a_printed_pdf_lies_in_the_tray_and_nothing_in_the_spool(self, bench: Bench, pdf: bytes) -> None:
        bench.printer().print_pdf(pdf, threading.Event())
        (printed,) = bench.tray()
        assert printed.startswith(b"%PDF-")
        assert bench.spooled() == 0

    @pytest.mark.parametrize(("hand", "state", "error"), TOLD_AT_REST)
    def test_a_faulty_printer_says_so_and_takes_no_job(
        self, bench: Bench, pdf: bytes, hand: str, state: PrinterState, error: type[PrinterError]
    ) -> None:
        printer = bench.printer()
        getattr(bench, hand)()
        assert printer.state() is state
        with pytest.raises(error):
            printer.print_pdf(pdf, threading.Event())
        assert bench.spooled() == 0

    @pytest.mark.parametrize(("hand", "state", "error"), FAULTS)
    def test_a_mended_printer_is_ready(
        self, bench: Bench, hand: str, state: PrinterState, error: type[PrinterError]
    ) -> None:
        getattr(bench, hand)()
        bench.mend()
        assert bench.printer().state() is PrinterState.READY

    @pytest.mark.parametrize(("hand", "state", "error"), FAULTS)
    def test_a_fault_during_the_job_ends_it_and_leaves_nothing(
        self, bench: Bench, pdf: bytes, hand: str, state: PrinterState, error: type[PrinterError]
    ) -> None:
        printer = bench.printer()
        bench.hang()
        act = getattr(bench, hand)
        if isinstance(bench, CupsBench) and hand in bench.cups.TOLD_BY_JOBS:
            act = partial(bench.cups.fault_in_the_next_job, bench.cups.TOLD_BY_JOBS[hand])
        threading.Timer(0.3, act).start()
        with pytest.raises(error):
            printer.print_pdf(pdf, threading.Event())
        assert bench.spooled() == 0

    def test_after_a_failed_job_the_next_one_is_printed_alone(self, bench: Bench, pdf: bytes) -> None:
        bench.hang()
        with pytest.raises(PrinterUnavailable):
            bench.printer(deadline_seconds=0.5).print_pdf(pdf, threading.Event())
        assert bench.spooled() == 0
        bench.mend()
        bench.printer().print_pdf(pdf, threading.Event())
        assert len(bench.tray()) == 1

    def test_a_cancelled_job_ends_and_leaves_nothing(self, bench: Bench, pdf: bytes) -> None:
        bench.hang()
        cancel = threading.Event()
        threading.Timer(0.3, cancel.set).start()
        with pytest.raises(PrintCancelled):
            bench.printer().print_pdf(pdf, cancel)
        assert bench.spooled() == 0

    def test_a_job_cancelled_before_it_began_does_not_begin(self, bench: Bench, pdf: bytes) -> None:
        cancel = threading.Event()
        cancel.set()
        with pytest.raises(PrintCancelled):
            bench.printer().print_pdf(pdf, cancel)
        assert bench.tray() == ()

    def test_what_is_not_a_pdf_is_an_error_and_leaves_nothing(self, bench: Bench) -> None:
        with pytest.raises(PrinterError):
            bench.printer(deadline_seconds=0.5).print_pdf(b"no pdf at all", threading.Event())
        assert bench.tray() == ()
        assert bench.spooled() == 0
