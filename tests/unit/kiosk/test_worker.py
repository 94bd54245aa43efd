"""The worker: effects in, events out; what is over says nothing more, and nothing personal is logged."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.printer.simulated import SimulatedPrinter
from kiosk import printing
from kiosk.channel.messages import Message, MessageStream, to_ui, to_worker
from kiosk.config import Appointments, Device, Staff
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import effects, events
from kiosk.journey.staff_events import StaffCardRefused, StaffPinRefused
from kiosk.sandbox.staff_authority import StaffAuthority
from kiosk.sandbox.tls import TLSAuthority
from kiosk.worker import Worker, _open_staff_desk
from tests.fixtures.a_service import RECEIPT
from tests.fixtures.bench import Bench, bench_in
from tests.fixtures.staff_desk import StaffDesk
from tests.fixtures.submissions import DRAFT

SCAN = effects.ScanPage("confirmation")


class Served:
    """A worker in this process, and the UI's end of its channel."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        ours, theirs = socket.socketpair()
        ours.settimeout(10)
        self.ui: MessageStream[events.WorkerEvent] = to_worker(ours)
        self.worker = Worker(bench.visit, to_ui(theirs))
        self._thread = threading.Thread(target=self.worker.serve)
        self._thread.start()

    def heard(self) -> tuple[int, events.WorkerEvent]:
        """Return the next event that is no progress, with its task's number."""
        while True:
            message = self.ui.receive()
            assert isinstance(message, Message)
            if not isinstance(message.body, events.ScanProgressed):
                return message.task, message.body

    def leave(self) -> None:
        """Close the UI's end, and see the worker end."""
        self.ui.close()
        self._thread.join(60)
        assert not self._thread.is_alive()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    printing.prepare()  # in the main thread, as the worker does
    made = Served(bench_in(tmp_path))
    yield made
    made.bench.scanner.release()
    made.leave()


def test_an_event_bears_the_number_of_the_effect_that_asked_for_it(served: Served) -> None:
    served.ui.send(7, effects.CheckAvailability())
    task, event = served.heard()
    assert task == 7
    assert isinstance(event, events.AvailabilityChecked)


def test_an_error_ends_its_task_as_a_failure_and_the_next_task_runs(served: Served) -> None:
    served.bench.scanner.jam()
    served.ui.send(1, SCAN)
    assert served.heard() == (1, events.StepFailed(Failure(FailureCode.SCANNER_JAMMED)))
    served.ui.send(2, effects.PrintSheet(RECEIPT))
    assert served.heard() == (2, events.SheetPrinted())


def test_a_cancelled_task_says_nothing_more(served: Served) -> None:
    served.bench.scanner.hang()
    served.ui.send(1, SCAN)
    served.ui.send(2, effects.CancelTask())
    served.ui.send(3, effects.PrintSheet(RECEIPT))
    assert served.heard() == (3, events.SheetPrinted())


def test_a_look_at_the_devices_does_not_wait_for_a_silent_scanner(served: Served) -> None:
    served.bench.scanner.hang()
    served.ui.send(1, SCAN)
    served.ui.send(2, effects.CheckAvailability())
    assert served.heard()[0] == 2


def test_a_consent_without_an_identification_disturbs_nothing(served: Served) -> None:
    served.bench.scanner.hang()
    served.ui.send(1, SCAN)
    served.ui.send(0, effects.AcceptProvider())
    served.ui.send(2, effects.CheckAvailability())
    assert served.heard()[0] == 2
    served.bench.scanner.jam()
    served.bench.scanner.release()
    assert served.heard() == (1, events.StepFailed(Failure(FailureCode.SCANNER_JAMMED)))


def test_a_secret_without_an_identification_is_overwritten(served: Served) -> None:
    served.ui.send_secret(bytearray(b"123456"))
    served.ui.send(1, effects.CheckAvailability())
    served.heard()
    secret = served.worker._secret
    assert secret == bytearray(b"123456")
    served.ui.send(0, effects.SubmitSecret())
    served.ui.send(2, effects.CheckAvailability())
    served.heard()
    assert secret == bytearray(6)


def test_an_unforeseen_error_is_logged_with_its_place_and_without_its_words(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("ERIKA MUSTERMANN")

    monkeypatch.setattr(SimulatedPrinter, "print_pdf", broken)
    with caplog.at_level(logging.INFO):
        served.ui.send(1, effects.PrintSheet(RECEIPT))
        assert served.heard() == (1, events.StepFailed(Failure(FailureCode.UNEXPECTED)))
    assert "PrintSheet: ZeroDivisionError at test_worker.py:" in caplog.text
    assert "MUSTERMANN" not in caplog.text


def test_when_the_ui_goes_a_running_task_ends_in_peace(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    served = Served(bench_in(tmp_path))
    served.bench.scanner.hang()
    served.ui.send(1, SCAN)
    served.leave()
    served.bench.scanner.jam()
    served.bench.scanner.release()
    assert "ERROR" not in caplog.text


def test_a_draft_whose_pages_are_gone_is_told_as_such(served: Served) -> None:
    served.ui.send(1, effects.SealDraft(DRAFT))
    assert served.heard() == (1, events.StepFailed(Failure(FailureCode.PAPERS_LOST)))


def test_why_the_city_is_not_reached_is_told_as_the_doctor_tells_it(tmp_path: Path) -> None:
    bench = bench_in(tmp_path)
    city = replace(bench.visit.config.city, certificate_authority=TLSAuthority(tmp_path).certificate_path)
    config = replace(bench.visit.config, city=city, appointments=Appointments("https://city.kiosk.invalid"))
    bench.visit = replace(bench.visit, config=config)
    served = Served(bench)
    served.ui.send(1, effects.FindMatters())
    assert served.heard() == (1, events.StepFailed(Failure(FailureCode.NAMES_UNRESOLVED)))
    served.leave()


def test_a_staff_pin_without_a_staff_reader_is_overwritten(served: Served) -> None:
    served.ui.send_secret(bytearray(b"654321"))
    served.ui.send(1, effects.CheckAvailability())
    served.heard()
    secret = served.worker._secret
    assert secret == bytearray(b"654321")
    served.ui.send(0, effects.SubmitStaffPin())
    served.ui.send(2, effects.CheckAvailability())
    served.heard()
    assert secret == bytearray(6)


def test_a_wrong_pin_and_a_card_that_may_not_sign_in_are_told_to_the_staff_not_to_the_visit(tmp_path: Path) -> None:
    bench, staff = bench_in(tmp_path), StaffDesk.set_up(tmp_path)
    bench.visit = replace(bench.visit, staff_desk=staff.desk)
    staff.insert(staff.card())
    served = Served(bench)
    for task, told in enumerate(
        (StaffPinRefused(2), StaffPinRefused(1), StaffCardRefused(Failure(FailureCode.STAFF_CARD_BLOCKED))), start=1
    ):
        served.ui.send_secret(bytearray(b"111111"))
        served.ui.send(0, effects.SubmitStaffPin())
        served.ui.send(task, effects.SignInStaff())
        assert served.heard() == (task, told)
    served.leave()


def test_a_kiosk_has_a_staff_desk_where_it_has_reader_and_authority(tmp_path: Path) -> None:
    bench = bench_in(tmp_path)
    authority = StaffAuthority(tmp_path / "staff")
    config = replace(bench.visit.config, staff=Staff(authority.certificate_path))
    assert _open_staff_desk(config) is None
    with_reader = replace(config.devices, staff_reader=Device("simulated", config.devices.reader.options))
    assert _open_staff_desk(replace(bench.visit.config, devices=with_reader)) is None
    assert _open_staff_desk(replace(config, devices=with_reader)) is not None
