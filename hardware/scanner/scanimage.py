"""One run of `scanimage`, watched: it ends by itself, when asked, or when the device falls silent.

A driver that crashes takes only this process with it, and one that hangs is interrupted (so that it can park
the lamp) and killed a little later. Output goes through a pipe; nothing touches the disk.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import selectors
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from hardware.errors import ScannerSilent, ScannerUnavailable
from hardware.scanner.process_life import signs_of_life

_CHUNK = 1 << 20
_TICK_SECONDS = 0.05
_MESSAGE_LIMIT = 64 * 1024
_LOOK_SECONDS = 0.1
_HEADER_BYTES = 1024
"""A header may come before the lamp is warm."""
_PROGRESS = re.compile(rb"Progress: (\d+(?:\.\d+)?)%")
_VERDICT = re.compile(rb"(?:^|[\r\n])scanimage: sane_(?:start|read): ([^\r\n]+)[\r\n]")


@dataclass(frozen=True, slots=True)
class Limits:
    """When a run is interrupted, and how long it may take to end then.

    Silent is a run that says nothing and does nothing: a driver that waits for a lamp or a slow carriage asks the
    device again and again, and one whose device hangs waits for a single answer.
    """

    silence_seconds: float
    kill_after_seconds: float
    waiting_output_bytes: int = 64 << 20
    """A run whose output nobody collects is not read any further."""
    warm_up_seconds: float = 0.0
    """How long it may be silent before its first line, where the device is known to need more."""
    speechless_seconds: float = 30.0
    """How long it may say nothing, however busy it is."""
    verdict_seconds: float = 1.0
    """How long a run may take to end after it has said why the scan failed: a few in a hundred never do."""


class ScanimageRun:
    """A started `scanimage` and the thread that owns it.

    The owner may walk away after `stop()`; the thread stays until the process has gone, and then removes `scratch`,
    a directory of its own.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], limits: Limits, scratch: Path | None = None
    ) -> None:
        self._command = command
        self._scratch = scratch
        self._environment = environment
        self._limits = limits
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanimage", daemon=True)
        self._output = bytearray()
        self._output_lock = threading.Lock()
        self._delivered = 0
        self._messages = bytearray()
        self.progress = 0.0
        self.status: int | None = None
        """Exit code, negative for a signal; None while it runs, or if it could not be started."""
        self.interrupted = False
        self.verdict: str | None = None
        """Why the scan failed, in the words of sane_strstatus, as soon as scanimage has said it."""
        self._thread.start()

    def collect(self) -> bytearray:
        """Return what the process wrote to its standard output since the last call."""
        with self._output_lock:
            collected, self._output = self._output, bytearray()
        return collected

    @property
    def messages(self) -> str:
        """Return the last of what the process wrote to its standard error."""
        return self._messages.decode(errors="replace")

    def stop(self) -> None:
        """Ask the run to end; returns at once."""
        self._stopping.set()

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Return whether the process has gone within the time."""
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def result(self) -> int:
        """Return the exit code of a run that ended by itself.

        Raises:
            ScannerUnavailable: it could not be started.
            ScannerSilent: it had to be interrupted.
        """
        if self.interrupted:
            raise ScannerSilent("scanimage did not end by itself")
        if self.status is None:
            raise ScannerUnavailable("scanimage could not be started")
        return self.status

    def _run(self) -> None:
        try:
            self._start_and_stay()
        finally:
            if self._scratch is not None:
                shutil.rmtree(self._scratch, ignore_errors=True)

    def _start_and_stay(self) -> None:
        """Start the process and stay with it until it is gone."""
        # PDEATHSIG belongs to the thread that forks, hence this thread: no scan outlives a killed worker.
        # What a shell starts in the background ignores SIGINT, and so would everything that is started from there.
        command = ["env", "--default-signal=INT", "setpriv", "--pdeathsig", "KILL", *self._command]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(self._environment),
                bufsize=0,
                process_group=0,
            )
        except OSError:
            return
        with process:
            try:
                self._watch(process)
            finally:
                self._end(process)
        self.status = process.returncode

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """Read until both pipes are closed, or the time for an interrupted process is over."""
        patience = RunPatience(self._limits, process.pid)
        deadline = math.inf
        with selectors.DefaultSelector() as selector:
            for stream in (process.stdout, process.stderr):
                selector.register(_present(stream), selectors.EVENT_READ)
            while selector.get_map():
                events = selector.select(_TICK_SECONDS)
                held = self._read_all(events, selector, process)
                now = time.monotonic()
                if self.interrupted:
                    if now > deadline:
                        return
                elif held and not self._stopping.wait(_TICK_SECONDS):
                    patience = RunPatience(self._limits, process.pid)
                elif self._stopping.is_set() or patience.is_over(now, bool(events), self._delivered, self.verdict):
                    self._interrupt(process)
                    deadline = now + self._limits.kill_after_seconds

    def _read_all(
        self,
        events: list[tuple[selectors.SelectorKey, int]],
        selector: selectors.BaseSelector,
        process: subprocess.Popen[bytes],
    ) -> bool:
        """Read what is there, and return whether output was left in the pipe because nobody collects it."""
        held = False
        for key, _ in events:
            is_output = key.fileobj is process.stdout
            if is_output and not self.interrupted and len(self._output) >= self._limits.waiting_output_bytes:
                held = True
            elif not self._read(key.fd, is_output=is_output):
                selector.unregister(key.fileobj)
        return held

    def _read(self, descriptor: int, *, is_output: bool) -> bool:
        """Take what is there and return whether more may come; what an interrupted process says is dropped."""
        chunk = os.read(descriptor, _CHUNK)
        if self.interrupted and self.verdict is None:
            return bool(chunk)
        if is_output:
            with self._output_lock:
                self._output += chunk
                self._delivered += len(chunk)
        else:
            self._messages += chunk
            self._understand(chunk)
        return bool(chunk)

    def _understand(self, chunk: bytes) -> None:
        if found := _PROGRESS.findall(chunk):
            self.progress = min(float(found[-1]) / 100, 1.0)
        if verdict := _VERDICT.search(self._messages):
            self.verdict = verdict[1].decode(errors="replace")
        del self._messages[:-_MESSAGE_LIMIT]

    def _interrupt(self, process: subprocess.Popen[bytes]) -> None:
        self.interrupted = True
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        """Wait for the exit code; kill the whole group if it does not come."""
        try:
            process.wait(0.0 if self.interrupted else self._limits.kill_after_seconds)
        except subprocess.TimeoutExpired:
            self.interrupted = True
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


class RunPatience:
    """How long a run is waited for: since it last said something, and since it last did something.

    Only between two looks at it can it be seen to do nothing: on a busy machine the first may come late.
    """

    def __init__(self, limits: Limits, group: int) -> None:
        self._limits, self._group = limits, group
        self._heard_at = self._alive_at = time.monotonic()
        self._allowed_seconds = max(limits.silence_seconds, limits.warm_up_seconds)
        self._looked_at = 0.0
        self._signs: int | None = None
        self._rests = False
        self._verdict_at: float | None = None

    def is_over(self, now: float, heard: bool, delivered: int, verdict: str | None) -> bool:
        """Return whether the run must be ended; with a verdict it has only to clear up."""
        if verdict is not None:
            self._verdict_at = self._verdict_at or now
            return now > self._verdict_at + self._limits.verdict_seconds
        if heard:
            self._heard_at = self._alive_at = now
            if delivered > _HEADER_BYTES:
                self._allowed_seconds = self._limits.silence_seconds
            self._signs, self._rests = None, False
            return False
        if now - self._alive_at > self._allowed_seconds / 2 and now - self._looked_at > _LOOK_SECONDS:
            self._looked_at = now
            self._look(now)
        silent = self._rests and now - self._alive_at > self._allowed_seconds
        return silent or now - self._heard_at > max(self._limits.speechless_seconds, self._allowed_seconds)

    def _look(self, now: float) -> None:
        """See whether it has done anything since the last look, which the first look cannot know."""
        before, self._signs = self._signs, signs_of_life(self._group)
        self._rests = self._signs == before
        if before is not None and not self._rests:
            self._alive_at = now


def _present(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise AssertionError("both streams are pipes")
    return stream
