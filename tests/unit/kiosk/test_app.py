"""The UI process: its line to the supervisor, its last defence, and what the branch may offer."""

from __future__ import annotations

import gc
import logging
import socket
import threading
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from hardware.speech.silent import SilentSpeech
from kiosk.app import Control, Guard, VisitScreens, collect_garbage_in, offered_services, services_elsewhere
from kiosk.audit import Journal
from kiosk.channel.messages import Message, MessageStream, to_ui
from kiosk.channel.supervision import CARD_REFUSED, REFUSED_CARD_GONE, REPLACE_WORKER, SHOW, WORKER
from kiosk.closure_file import keep_closure, load_closure
from kiosk.config import Config, load_config
from kiosk.domain.closure import Closure
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffRole
from kiosk.errors import ConfigError
from kiosk.journey.effects import CancelTask
from kiosk.journey.staff_events import (
    ClosingRequested,
    ClosureDecided,
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
    StaffPinEntered,
    StaffSignedIn,
)
from kiosk.session import Session
from tests.fixtures.catalogue import delivered_services
from tests.fixtures.kiosk_process import CONFIG
from tests.fixtures.signed_journal import events_in

CATALOGUE = delivered_services()


class Line:
    """The supervisor's end of a control line, and how the application was ended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ours, self.supervisor = socket.socketpair()
        self.control = Control(ours)
        self.exits: list[int] = []
        self.workers: list[MessageStream[Any]] = []
        self.control.worker_arrived.connect(self.workers.append)
        monkeypatch.setattr(QCoreApplication, "exit", self.exits.append)

    def send_worker(self) -> MessageStream[Any]:
        """Hand over a worker's socket, and return the worker's end of it."""
        for_ui, for_worker = socket.socketpair()
        with for_ui:
            socket.send_fds(self.supervisor, [WORKER], [for_ui.fileno()])
        return to_ui(for_worker)

    def close(self) -> None:
        """Close everything."""
        self.control._notifier.setEnabled(False)
        self.control._connection.close()
        self.supervisor.close()
        for each in self.workers:
            each.close()


@pytest.fixture
def line(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    made = Line(monkeypatch)
    yield made
    made.close()


def test_a_visit_is_shown_when_the_supervisor_says_so(line: Line, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.control.shown, timeout=60_000):
        line.supervisor.sendall(SHOW)


def test_a_worker_arrives_with_its_socket(line: Line, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.control.worker_arrived, timeout=60_000):
        worker = line.send_worker()
    line.workers[0].send(1, CancelTask())
    assert worker.receive() == Message(1, CancelTask())
    worker.close()


def test_a_worker_is_asked_for(line: Line) -> None:
    line.control.replace_worker()
    assert line.supervisor.recv(1) == REPLACE_WORKER


def test_without_a_supervisor_the_process_ends(line: Line, qtbot: QtBot) -> None:
    line.supervisor.close()
    qtbot.waitUntil(lambda: line.exits != [])
    assert set(line.exits) == {0}


def test_a_supervisor_that_left_words_unread_is_gone_too(line: Line, qtbot: QtBot) -> None:
    line.control.replace_worker()
    line.supervisor.close()
    qtbot.waitUntil(lambda: line.exits != [])
    assert set(line.exits) == {0}


def test_a_worker_that_cannot_be_asked_for_ends_the_process(line: Line) -> None:
    line.supervisor.close()
    line.control.replace_worker()
    assert line.exits == [1]


class FakeSession:
    """Counts what it is told."""

    def __init__(self) -> None:
        self.caught_errors = 0

    def caught(self) -> None:
        """Note it."""
        self.caught_errors += 1


def test_an_error_that_nobody_caught_is_told_and_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    session = FakeSession()
    guard = Guard(cast(Session, session))
    try:
        raise ZeroDivisionError("ERIKA MUSTERMANN")
    except ZeroDivisionError as error:
        with caplog.at_level(logging.ERROR):
            guard(type(error), error, error.__traceback__)
    assert session.caught_errors == 1
    assert "ZeroDivisionError at test_app.py:" in caplog.text
    assert "MUSTERMANN" not in caplog.text


def test_an_error_without_a_place_is_told_too() -> None:
    session = FakeSession()
    Guard(cast(Session, session))(ValueError, ValueError(), None)
    assert session.caught_errors == 1


@pytest.fixture
def config(tmp_path: Path) -> Config:
    path = tmp_path / "kiosk.toml"
    path.write_text(CONFIG.format(folder=tmp_path), encoding="utf-8")
    return load_config(path)


def test_the_branch_offers_its_services_in_its_order(config: Config) -> None:
    turned = replace(config, branch=replace(config.branch, services=("meldebescheinigung", "ummeldung")))
    assert [each.slug for each in offered_services(turned, CATALOGUE)] == ["meldebescheinigung", "ummeldung"]


def test_a_service_that_there_is_not_is_named(config: Config) -> None:
    wrong = replace(config, branch=replace(config.branch, services=("ummeldung", "katzensteuer")))
    with pytest.raises(ConfigError, match="katzensteuer"):
        offered_services(wrong, CATALOGUE)


def test_what_the_branch_may_not_offer_it_can_say_where_to_have(config: Config) -> None:
    only = replace(config, branch=replace(config.branch, services=("ummeldung",)))
    elsewhere = services_elsewhere(only, CATALOGUE)
    assert "ummeldung" not in {each.slug for each in elsewhere}
    assert {"hundesteuer", "fuehrungszeugnis"} <= {each.slug for each in elsewhere}


def test_a_refused_card_is_told_to_the_supervisor_and_recorded_in_no_later_visit(
    config: Config, line: Line, qtbot: QtBot
) -> None:
    config.paths.state.mkdir()
    refused = StaffCardRefused(Failure(FailureCode.STAFF_CARD_UNKNOWN))
    screens = VisitScreens(config, line.control, lambda _, __: SilentSpeech())
    with qtbot.waitSignal(line.control.refusal_known, timeout=60_000):
        line.supervisor.sendall(CARD_REFUSED)
    for event in (StaffCardInserted(was_there=True), refused, StaffCardRemoved(), StaffCardInserted(), refused):
        screens.session.send(event)
    assert line.supervisor.recv(64) == CARD_REFUSED + REFUSED_CARD_GONE + CARD_REFUSED
    screens.close()
    QCoreApplication.removeTranslator(screens._languages._translator)
    assert events_in(config.paths.audit) == ["staff_refused"]


def test_what_is_closed_is_looked_at_when_a_visit_is_shown_and_kept_when_a_clerk_opens(
    config: Config, line: Line
) -> None:
    config = replace(config, branch=replace(config.branch, services=("ummeldung", "termin")))
    waiting = VisitScreens(config, line.control, lambda _, __: SilentSpeech())
    config.paths.state.mkdir()
    closed = Closure(kiosk=True, services=("termin",))
    keep_closure(config.paths.closure, closed, StaffRole.CLERK, Journal(config.paths.audit))
    waiting.show()
    assert waiting.session.journey.is_closed
    assert not waiting.session.journey.availability.bookings_open
    for event in (
        StaffCardInserted(),
        StaffCardRecognised(StaffRole.CLERK),
        StaffPinEntered(),
        StaffSignedIn(StaffRole.CLERK),
        ClosingRequested(),
        ClosureDecided(Closure()),
    ):
        waiting.session.send(event)
    assert not waiting.session.journey.is_closed
    assert waiting.session.journey.availability.bookings_open
    assert load_closure(config.paths.closure) == Closure()
    waiting.close()
    QCoreApplication.removeTranslator(waiting._languages._translator)
    assert events_in(config.paths.audit) == [
        *("kiosk_closed", "service_closed", "staff_signed_in", "kiosk_opened", "service_opened")
    ]


@pytest.fixture
def collecting() -> Iterator[None]:
    collected = gc.isenabled()
    parent = QObject()
    collect_garbage_in(parent)
    yield
    Shiboken.delete(parent)
    if collected:
        gc.enable()


def test_garbage_is_collected_by_the_loop_and_by_no_other_thread(collecting: None, qtbot: QtBot) -> None:
    garbage = Garbage()
    garbage.itself = garbage
    left = weakref.ref(garbage)
    del garbage
    busy = threading.Thread(target=lambda: [[] for _ in range(100_000)])
    busy.start()
    busy.join()
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None, timeout=60_000)


class Garbage:
    """What only a collector removes, because it holds itself."""

    itself: Garbage
