from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from hardware.errors import PrintCancelled, PrinterError, PrinterJammed, PrinterUnavailable
from hardware.printer.cups import CupsPrinter
from hardware.printer.printer import PrinterState, PrinterWarning


def attribute(tag: int, name: str, value: bytes) -> bytes:
    return bytes([tag]) + b"".join(struct.pack(">H", len(part)) + part for part in (name.encode(), value))


class FakeServer:
    """Answers every question about the printer and its jobs as it is told; counts what it is asked."""

    def __init__(self) -> None:
        self.reasons: tuple[str, ...] = ("none",)
        self.printer_state = 3
        self.accepting = True
        self.device_uri = "usb://Printer"
        self.job_state = 9
        self.at_job_look: Callable[[], None] = lambda: None
        self.status = 0
        self.http_status = 200
        self.operations: list[int] = []
        self.known_jobs = {1, 2}

    def answer(self, request: bytes) -> bytes:
        (operation,) = struct.unpack_from(">H", request, 2)
        self.operations.append(operation)
        status, groups = self.status, b""
        match operation:
            case 0x000B:
                groups = b"\x04" + self._printer()
            case 0x0002:
                groups = b"\x02" + attribute(0x21, "job-id", (7).to_bytes(4, "big"))
                self.known_jobs.add(7)
            case 0x000A:
                jobs = sorted(self.known_jobs)
                groups = b"".join(b"\x02" + attribute(0x21, "job-id", n.to_bytes(4, "big")) for n in jobs)
            case 0x0009 if not self._named_job(request) & self.known_jobs:
                status = 0x0406
            case 0x0009:
                self.at_job_look()
                groups = b"\x02" + attribute(0x23, "job-state", self.job_state.to_bytes(4, "big"))
            case 0x0008:
                self.known_jobs -= self._named_job(request)
        return b"\x02\x00" + struct.pack(">HI", status, 1) + groups + b"\x03"

    def _printer(self) -> bytes:
        names = ("printer-state-reasons", *[""] * (len(self.reasons) - 1))
        reasons = (attribute(0x44, n, each.encode()) for n, each in zip(names, self.reasons, strict=True))
        return (
            attribute(0x23, "printer-state", self.printer_state.to_bytes(4, "big"))
            + b"".join(reasons)
            + attribute(0x22, "printer-is-accepting-jobs", bytes([self.accepting]))
            + attribute(0x45, "device-uri", self.device_uri.encode())
        )

    @staticmethod
    def _named_job(request: bytes) -> set[int]:
        at = request.index(b"job-id") + len("job-id") + 2
        return {int.from_bytes(request[at : at + 4], "big")}


@pytest.fixture
def fake() -> FakeServer:
    return FakeServer()


@pytest.fixture
def printer(fake: FakeServer) -> Iterator[CupsPrinter]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            content = fake.answer(body)
            self.send_response(fake.http_status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Stay silent."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield CupsPrinter("q", f"127.0.0.1:{server.server_port}", deadline_seconds=0.2)
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("none", PrinterState.READY),
        ("toner-low-warning", PrinterState.READY),
        ("toner-empty-report", PrinterState.READY),
        ("connecting-to-device", PrinterState.READY),
        ("media-jam", PrinterState.JAMMED),
        ("media-jam-error", PrinterState.JAMMED),
        ("media-empty-report", PrinterState.OUT_OF_PAPER),
        ("media-needed-warning", PrinterState.OUT_OF_PAPER),
        ("cover-open", PrinterState.DOOR_OPEN),
        ("door-open-warning", PrinterState.DOOR_OPEN),
        ("toner-empty-error", PrinterState.OUT_OF_TONER),
        ("marker-supply-empty", PrinterState.OUT_OF_TONER),
        ("input-tray-missing-error", PrinterState.OUT_OF_PAPER),
        ("shutdown", PrinterState.OFFLINE),
        ("output-area-full-error", PrinterState.JAMMED),
        ("cover-open-report", PrinterState.READY),
        ("offline-report", PrinterState.OFFLINE),
        ("paused", PrinterState.UNAVAILABLE),
    ],
)
def test_a_reason_says_what_the_printer_can_do(
    fake: FakeServer, printer: CupsPrinter, reason: str, state: PrinterState
) -> None:
    fake.reasons = ("cups-waiting-for-job-completed", reason)
    assert printer.state() is state


def test_paper_comes_before_a_stopped_queue(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.reasons, fake.printer_state = ("paused", "media-empty-error"), 5
    assert printer.state() is PrinterState.OUT_OF_PAPER


def test_a_stopped_queue_is_unavailable(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.printer_state = 5
    assert printer.state() is PrinterState.UNAVAILABLE


def test_a_queue_that_takes_no_jobs_is_unavailable(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.accepting = False
    assert printer.state() is PrinterState.UNAVAILABLE


def test_a_queue_that_does_not_exist_is_unavailable(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.status = 0x0406
    assert printer.state() is PrinterState.UNAVAILABLE


def test_a_server_that_wants_a_password_is_unavailable(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.http_status = 401
    assert printer.state() is PrinterState.UNAVAILABLE


@pytest.mark.parametrize(
    "address", ["ipp://[::1", "ipp://printer:port/ipp", "ipp://prin\u00e4\u0000ter/", "ipp://127.0.0.1:1/ipp"]
)
def test_a_device_whose_address_leads_nowhere_is_offline(fake: FakeServer, printer: CupsPrinter, address: str) -> None:
    fake.device_uri = address
    assert printer.state() is PrinterState.OFFLINE


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (("media-jam", "door-open-error"), PrinterState.DOOR_OPEN),
        (("media-empty", "media-jam"), PrinterState.JAMMED),
        (("toner-empty-error", "offline-report"), PrinterState.OFFLINE),
    ],
)
def test_of_several_reasons_the_one_to_mend_first_is_told(
    fake: FakeServer, printer: CupsPrinter, reasons: tuple[str, ...], state: PrinterState
) -> None:
    fake.reasons = reasons
    assert printer.state() is state


def test_what_is_about_to_run_out_is_told_beside_the_state(fake: FakeServer, printer: CupsPrinter) -> None:
    assert printer.warnings() == frozenset()
    fake.reasons = ("media-low-report", "marker-supply-low-warning")
    assert printer.warnings() == {PrinterWarning.PAPER_LOW, PrinterWarning.TONER_LOW}
    assert printer.state() is PrinterState.READY


def test_a_printer_that_cannot_be_asked_warns_of_nothing() -> None:
    assert CupsPrinter("q", "/nowhere/cups.sock").warnings() == frozenset()


def test_no_server_is_no_printer() -> None:
    printer = CupsPrinter("q", "/nowhere/cups.sock")
    assert printer.state() is PrinterState.UNAVAILABLE
    with pytest.raises(PrinterUnavailable):
        printer.print_pdf(b"%PDF-", threading.Event())


def test_a_finished_job_is_purged_and_so_are_the_leftovers_of_a_killed_worker(
    fake: FakeServer, printer: CupsPrinter
) -> None:
    printer.print_pdf(b"%PDF-", threading.Event())
    assert fake.known_jobs == set()


def test_a_job_that_was_cancelled_from_our_side_is_purged(fake: FakeServer, printer: CupsPrinter) -> None:
    cancel = threading.Event()
    fake.job_state, fake.at_job_look = 5, cancel.set
    with pytest.raises(PrintCancelled):
        printer.print_pdf(b"%PDF-", cancel)
    assert fake.known_jobs == set()


@pytest.mark.parametrize("job_state", [7, 8], ids=["canceled", "aborted"])
def test_a_job_that_was_not_completed_was_not_printed(fake: FakeServer, printer: CupsPrinter, job_state: int) -> None:
    fake.job_state = job_state
    with pytest.raises(PrinterError):
        printer.print_pdf(b"%PDF-", threading.Event())
    assert fake.known_jobs == set()


def test_a_job_that_never_ends_is_given_up_at_the_deadline(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.job_state = 5
    with pytest.raises(PrinterUnavailable, match="in time"):
        printer.print_pdf(b"%PDF-", threading.Event())
    assert fake.known_jobs == set()


def test_what_the_queue_remembers_of_the_last_job_keeps_none_from_being_printed(
    fake: FakeServer, printer: CupsPrinter
) -> None:
    fake.reasons = ("media-jam-error",)
    assert printer.state() is PrinterState.JAMMED
    printer.print_pdf(b"%PDF-", threading.Event())
    assert 0x0002 in fake.operations


def test_what_the_queue_finds_while_it_prints_ends_the_job(
    fake: FakeServer, printer: CupsPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hardware.printer.cups._BACKEND_SECONDS", 0.0)
    fake.job_state, fake.reasons = 5, ("media-jam-error",)
    with pytest.raises(PrinterJammed):
        printer.print_pdf(b"%PDF-", threading.Event())
    assert fake.known_jobs == set()


def test_a_queue_that_is_paused_takes_no_job(fake: FakeServer, printer: CupsPrinter) -> None:
    fake.reasons = ("paused",)
    with pytest.raises(PrinterUnavailable):
        printer.print_pdf(b"%PDF-", threading.Event())
    assert 0x0002 not in fake.operations
