"""The staff session of the supervisor: a role that outlives visits, and ends when nobody of the staff does anything."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from kiosk import supervisor
from kiosk.audit import Journal
from kiosk.channel.supervision import (
    CARD_REFUSED,
    CLERK,
    LOCK,
    NO_STAFF,
    REFUSED_CARD_GONE,
    REPLACE_WORKER,
    SHOW,
    TECHNICIAN,
    WORKER,
)
from kiosk.supervisor import CRASH_LOOP_SECONDS, STAFF_IDLE_SECONDS, StaffSession, Supervisor


class Clock:
    """Stands for the module `time` of the supervisor; what is started now lives long enough to be believed in."""

    def __init__(self) -> None:
        self.now = time.monotonic() + 2 * CRASH_LOOP_SECONDS

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(supervisor, "time", made)
    return made


def test_the_last_word_counts(clock: Clock) -> None:
    session = StaffSession()
    for words, word in (
        (CLERK, CLERK),
        (CLERK + TECHNICIAN, TECHNICIAN),
        (REPLACE_WORKER, TECHNICIAN),
        (NO_STAFF, b""),
    ):
        session.hear(words)
        assert session.word == word


def test_a_refused_card_is_known_of_until_it_is_gone(clock: Clock) -> None:
    session = StaffSession()
    for words, known in (
        (CARD_REFUSED, CARD_REFUSED),
        (CLERK, CLERK + CARD_REFUSED),
        (NO_STAFF + REFUSED_CARD_GONE, b""),
    ):
        session.hear(words)
        assert session.words == known


def test_two_minutes_after_the_last_sign_of_the_staff_the_session_locks_once(clock: Clock) -> None:
    session = StaffSession()
    session.hear(CLERK)
    clock.now += STAFF_IDLE_SECONDS - 1
    session.hear(CLERK)
    clock.now += STAFF_IDLE_SECONDS - 1
    assert (session.word, session.lock(), session.seconds_left) == (CLERK, False, 1.0)
    clock.now += 1
    assert (session.word, session.seconds_left) == (b"", 0.0)
    assert (session.lock(), session.lock(), session.seconds_left) == (True, False, None)


def test_nobody_who_has_signed_out_is_locked(clock: Clock) -> None:
    session = StaffSession()
    session.hear(CLERK + NO_STAFF)
    clock.now += STAFF_IDLE_SECONDS
    assert not session.lock()


class Process:
    """Stands for a process, and keeps its end of the line."""

    def __init__(self, role: str, connection: socket.socket) -> None:
        self.role, self.line = role, connection.dup()
        self.line.setblocking(False)
        self.returncode: int | None = None

    def kill(self) -> None:
        self.returncode = -9

    def wait(self, _timeout: float | None = None) -> int:
        self.line.close()
        self.returncode = self.returncode or 0
        return self.returncode

    def heard(self) -> bytes:
        """The words that lie on the line, without those that bring a worker."""
        words = b""
        with contextlib.suppress(BlockingIOError):
            while word := self.line.recv(1):
                words += word
        return words.replace(WORKER, b"")

    def die(self) -> None:
        self.returncode = -11
        self.line.close()


class Kiosk(Supervisor):
    """A supervisor of stand-ins; `turn` is one turn of its loop."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "kiosk.toml", "ui", Journal(folder / "audit"))
        self.started: list[Process] = []
        self.turn()

    @property
    def screens(self) -> Process:
        """The UI that is shown."""
        assert self._shown is not None
        return cast(Process, self._shown.ui)

    @property
    def following(self) -> Process:
        """The UI that is ready for the next visit."""
        assert self._next is not None
        return cast(Process, self._next.ui)

    def turn(self) -> None:
        for key, _ in self._selector.select(0):
            self._handle(key.data)
        self._lock_staff()
        self._keep_two()

    def end(self) -> None:
        for each in self.started:
            each.line.close()
        for pair in (self._shown, self._next):
            assert pair is not None
            pair.control.close()
        for end in (self._wake_reader, self._wake_writer, self._selector):
            end.close()

    def _spawn(self, role: str, connection: socket.socket) -> subprocess.Popen[bytes]:
        self.started.append(Process(role, connection))
        return cast("subprocess.Popen[bytes]", self.started[-1])


@pytest.fixture
def kiosk(tmp_path: Path, clock: Clock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    made.end()


def signed_in(kiosk: Kiosk, word: bytes = CLERK) -> Process:
    assert kiosk.screens.heard() == SHOW
    kiosk.screens.line.sendall(word)
    kiosk.turn()
    return kiosk.screens


@pytest.mark.parametrize("word", [CLERK, TECHNICIAN])
@pytest.mark.parametrize("end", ["line", "die"])
def test_the_next_visit_is_told_who_is_signed_in_even_after_a_crash(kiosk: Kiosk, word: bytes, end: str) -> None:
    screens = signed_in(kiosk, word)
    following = kiosk.following
    screens.line.close() if end == "line" else screens.die()
    kiosk.turn()
    assert kiosk.screens is following
    assert following.heard() == SHOW + word


def test_who_has_signed_out_is_not_told_to_the_next_visit(kiosk: Kiosk) -> None:
    screens = signed_in(kiosk)
    screens.line.sendall(NO_STAFF)
    screens.die()
    kiosk.turn()
    kiosk.turn()
    assert kiosk.screens.heard() == SHOW


def test_a_killed_worker_changes_nothing_about_who_is_signed_in(kiosk: Kiosk) -> None:
    screens = signed_in(kiosk)
    screens.line.sendall(REPLACE_WORKER)
    kiosk.turn()
    assert [each.role for each in kiosk.started] == ["ui", "worker", "ui", "worker", "worker"]
    screens.die()
    kiosk.turn()
    assert kiosk.screens.heard() == SHOW + CLERK


def test_the_visit_that_is_shown_is_told_of_the_lock_and_the_next_one_of_nobody(kiosk: Kiosk, clock: Clock) -> None:
    screens = signed_in(kiosk)
    clock.now += STAFF_IDLE_SECONDS
    kiosk.turn()
    kiosk.turn()
    assert screens.heard() == LOCK
    screens.die()
    kiosk.turn()
    assert kiosk.screens.heard() == SHOW


def test_a_visit_that_nobody_sees_cannot_sign_anybody_in(kiosk: Kiosk) -> None:
    kiosk.following.line.sendall(CLERK)
    kiosk.turn()
    kiosk.screens.die()
    kiosk.turn()
    assert kiosk.screens.heard() == SHOW
