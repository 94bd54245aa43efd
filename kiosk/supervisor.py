"""Starts one UI and one worker per visit as siblings, keeps the next pair ready, and replaces what dies.

No Qt, no network, no personal data: what passes through here are processes and one-letter words.
"""

from __future__ import annotations

import contextlib
import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from kiosk.audit import Journal, LogEvent, Recorder
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
from kiosk.config import load_config
from kiosk.version import program_version

log = logging.getLogger(__name__)

GRACE_SECONDS = 3.0
CRASH_LOOP_SECONDS = 1.0
STAFF_IDLE_SECONDS = 120.0


@dataclass(slots=True)
class Pair:
    """The two processes of one visit."""

    ui: subprocess.Popen[bytes]
    control: socket.socket
    worker: subprocess.Popen[bytes]
    started: float = field(default_factory=time.monotonic)
    worker_started: float = field(default_factory=time.monotonic)


class StaffSession:
    """Which role is signed in, as a word; it outlives visits, and ends when nobody of the staff does anything.

    A card that was refused is kept in mind as well, so that no later visit records it anew.
    """

    def __init__(self, idle_seconds: float = STAFF_IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._word = self._refused = b""
        self._locks_at = 0.0

    @property
    def word(self) -> bytes:
        """The word of the role that is signed in, or nothing."""
        return self._word if time.monotonic() < self._locks_at else b""

    @property
    def words(self) -> bytes:
        """What the next UI has to know."""
        return self.word + self._refused

    @property
    def seconds_left(self) -> float | None:
        """How long to wait for a sign of the staff; None where nobody is signed in."""
        return max(0.0, self._locks_at - time.monotonic()) if self._word else None

    def hear(self, words: bytes) -> None:
        """Take what a UI says; the last word counts."""
        for word in (words[at : at + 1] for at in range(len(words))):
            if word in {CLERK, TECHNICIAN}:
                self._word, self._locks_at = word, time.monotonic() + self._idle_seconds
            elif word == NO_STAFF:
                self._word = b""
            elif word in {CARD_REFUSED, REFUSED_CARD_GONE}:
                self._refused = word if word == CARD_REFUSED else b""

    def lock(self) -> bool:
        """Forget a role that has been idle for too long; return whether there was one."""
        is_over = bool(self._word) and not self.word
        if is_over:
            self._word = b""
        return is_over


class Supervisor:
    """Runs until SIGTERM or SIGINT."""

    def __init__(self, config_path: Path, ui_role: str, journal: Recorder) -> None:
        self._config_path, self._ui_role, self._journal = config_path, ui_role, journal
        self._selector = selectors.DefaultSelector()
        self._running = True
        self._staff = StaffSession()
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._shown: Pair | None = None
        self._next: Pair | None = None

    def run(self) -> None:
        """Show one visit after the other."""
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        self._wake_writer.setblocking(False)
        signal.set_wakeup_fd(self._wake_writer.fileno())
        self._selector.register(self._wake_reader, selectors.EVENT_READ, None)
        try:
            while self._running:
                self._keep_two()
                for key, _ in self._selector.select(self._staff.seconds_left):
                    self._handle(key.data)
                self._lock_staff()
        finally:
            for pair in (self._shown, self._next):
                if pair is not None:
                    self._end(pair)

    def _keep_two(self) -> None:
        if self._shown is None:
            self._shown, self._next = self._next or self._start_pair(), None
            with contextlib.suppress(OSError):
                self._shown.control.sendall(SHOW + self._staff.words)
        if self._next is None:
            self._next = self._start_pair()

    def _handle(self, pair: Pair | None) -> None:
        if pair is None:
            self._wake_reader.recv(64)
            return
        try:
            words = pair.control.recv(64)
        except OSError:
            words = b""
        if pair is self._shown:
            self._staff.hear(words)
        if not words:
            self._forget(pair)
        elif REPLACE_WORKER in words:
            self._replace_worker(pair)

    def _lock_staff(self) -> None:
        if self._staff.lock() and self._shown is not None:
            with contextlib.suppress(OSError):
                self._shown.control.sendall(LOCK)

    def _forget(self, pair: Pair) -> None:
        """Take leave of a UI that has ended its visit, or died."""
        self._end(pair)
        if pair.ui.returncode:
            self._journal.record(LogEvent.SCREENS_LOST, seconds=time.monotonic() - pair.started)
        _slow_down(pair.started, "UI")
        if pair is self._shown:
            self._shown = None
        elif pair is self._next:
            self._next = None

    def _replace_worker(self, pair: Pair) -> None:
        log.warning("replacing a worker")
        self._journal.record(LogEvent.WORKER_REPLACED, seconds=time.monotonic() - pair.worker_started)
        pair.worker.kill()
        pair.worker.wait()
        _slow_down(pair.worker_started, "worker")
        pair.worker, pair.worker_started = self._start_worker(pair.control), time.monotonic()

    def _start_pair(self) -> Pair:
        ours, theirs = socket.socketpair()
        with theirs:
            ui = self._spawn(self._ui_role, theirs)
        pair = Pair(ui, ours, self._start_worker(ours))
        self._selector.register(ours, selectors.EVENT_READ, pair)
        return pair

    def _start_worker(self, control: socket.socket) -> subprocess.Popen[bytes]:
        """Start a worker and send its socket to the UI."""
        for_ui, for_worker = socket.socketpair()
        with for_ui, for_worker:
            worker = self._spawn("worker", for_worker)
            with contextlib.suppress(OSError):
                socket.send_fds(control, [WORKER], [for_ui.fileno()])
        return worker

    def _spawn(self, role: str, connection: socket.socket) -> subprocess.Popen[bytes]:
        fd = connection.fileno()
        command = [sys.executable, "-m", "kiosk", role, "--config", str(self._config_path), "--fd", str(fd)]
        return subprocess.Popen(command, pass_fds=(fd,), stdin=subprocess.DEVNULL)

    def _end(self, pair: Pair) -> None:
        """End both processes; what holds personal data does not get long to say goodbye."""
        with contextlib.suppress(KeyError):
            self._selector.unregister(pair.control)
        pair.control.close()
        pair.worker.kill()
        pair.worker.wait()
        try:
            pair.ui.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            pair.ui.kill()
            pair.ui.wait()

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._running = False


def _slow_down(started: float, role: str) -> None:
    """Do not start anew at full speed what cannot even start."""
    lived = time.monotonic() - started
    if lived < CRASH_LOOP_SECONDS:
        log.error("a %s ended %.1f s after its start", role, lived)
        time.sleep(CRASH_LOOP_SECONDS - lived)


def run(config_path: Path, ui_role: str = "ui") -> None:
    """Run the kiosk until it is told to stop; `ui_role` is the command that shows a visit.

    Raises:
        ConfigError: the configuration is wrong.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    journal = Journal(load_config(config_path).paths.audit)
    journal.record(LogEvent.KIOSK_STARTED, version=program_version())
    Supervisor(config_path, ui_role, journal).run()
    journal.record(LogEvent.KIOSK_STOPPED)
