"""Every printer driver keeps the promises of the port; CUPS is a real cupsd with a real IPP Everywhere printer."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from hardware.errors import PrintCancelled, PrinterError, PrinterUnavailable
from hardware.printer.printer import PrinterState, PrinterWarning
from tests.fixtures.cups import PrivateCups
from tests.fixtures.printer_benches import (
    FAULTS,
    TOLD_AT_REST,
    Bench,
    CupsBench,
    InTheJob,
    SimulatedBench,
    blank_pdf,
)


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
    return blank_pdf()


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
    def test_a_faulty_printer_says_so_and_takes_no_job_until_it_is_mended(
        self, bench: Bench, pdf: bytes, hand: str, state: PrinterState, error: type[PrinterError]
    ) -> None:
        printer = bench.printer()
        getattr(bench, hand)()
        assert printer.state() is state
        with pytest.raises(error):
            printer.print_pdf(pdf, threading.Event())
        assert bench.spooled() == 0
        bench.mend()
        assert printer.state() is PrinterState.READY

    @pytest.mark.parametrize(("hand", "state", "error"), [each for each in FAULTS if each not in TOLD_AT_REST])
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
        with pytest.raises(error):
            printer.print_pdf(pdf, InTheJob(bench, lambda _: bench.fault_in_the_job(hand)))
        assert bench.spooled() == 0

    def test_after_a_failed_job_the_next_one_is_printed_alone(self, bench: Bench, pdf: bytes) -> None:
        bench.hang()
        with pytest.raises(PrinterUnavailable, match="did not end in time"):
            bench.printer(deadline_seconds=0.5).print_pdf(pdf, threading.Event())
        assert bench.spooled() == 0
        bench.mend()
        bench.printer().print_pdf(pdf, threading.Event())
        assert len(bench.tray()) == 1

    def test_a_cancelled_job_ends_and_leaves_nothing(self, bench: Bench, pdf: bytes) -> None:
        bench.hang()
        cancel = InTheJob(bench, threading.Event.set)
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
            bench.printer().print_pdf(b"no pdf at all", threading.Event())
        assert bench.tray() == ()
        assert bench.spooled() == 0
