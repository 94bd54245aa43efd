"""One run of `scanimage`, watched: it ends by itself, when asked, or when the device falls silent.

A driver that crashes takes only this process with it, and one that hangs is interrupted (so that it can park
the lamp) and killed a little later. Output goes through a pipe; nothing touches the disk.
"""

from __future__ import annotations

import contextlib
import os
import re
import selectors
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO

from hardware.errors import ScannerUnavailable

_CHUNK = 1 << 20
_TICK_SECONDS = 0.05
_MESSAGE_LIMIT = 64 * 1024
_PROGRESS = re.compile(rb"Progress: (\d+(?:\.\d+)?)%")
_VERDICT = re.compile(rb"(?:^|[\r\n])scanimage: sane_(?:start|read): ([^\r\n]+)[\r\n]")


@dataclass(frozen=True, slots=True)
class Limits:
    """When a run is interrupted, how long it may take to end then, and how much it may deliver."""

    silence_seconds: float
    kill_after_seconds: float
    output_bytes: int
    verdict_seconds: float = 1.0
    """How long a run may take to end after it has said why the scan failed: a few in a hundred never do."""


class ScanimageRun:
    """A started `scanimage` and the thread that owns it.

    The owner may walk away after `stop()`; the thread stays until the process has gone.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], limits: Limits) -> None:
        self._command = command
        self._environment = environment
        self._limits = limits
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanimage", daemon=True)
        self._output = bytearray()
        self._messages = bytearray()
        self.progress = 0.0
        self.status: int | None = None
        """Exit code, negative for a signal; None while it runs, or if it could not be started."""
        self.interrupted = False
        self.verdict: str | None = None
        """Why the scan failed, in the words of sane_strstatus, as soon as scanimage has said it."""
        self._thread.start()

    @property
    def output(self) -> bytearray:
        """Return what the process wrote to its standard output."""
        return self._output

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
            ScannerUnavailable: it could not start, or had to be interrupted.
        """
        if self.status is None or self.interrupted:
            raise ScannerUnavailable("scanimage did not end by itself")
        return self.status

    def _run(self) -> None:
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
        deadline = time.monotonic() + self._limits.silence_seconds
        with selectors.DefaultSelector() as selector:
            for stream in (process.stdout, process.stderr):
                selector.register(_present(stream), selectors.EVENT_READ)
            while selector.get_map():
                events = selector.select(_TICK_SECONDS)
                for key, _ in events:
                    if not self._read(key.fd, is_output=key.fileobj is process.stdout):
                        selector.unregister(key.fileobj)
                now = time.monotonic()
                if self.interrupted:
                    if now > deadline:
                        return
                elif self._must_end(now > deadline):
                    self._interrupt(process)
                    deadline = now + self._limits.kill_after_seconds
                elif self.verdict is not None:
                    deadline = min(deadline, now + self._limits.verdict_seconds)
                elif events:
                    deadline = now + self._limits.silence_seconds

    def _read(self, descriptor: int, *, is_output: bool) -> bool:
        """Take what is there and return whether more may come; what an interrupted process says is dropped."""
        chunk = os.read(descriptor, _CHUNK)
        if self.interrupted:
            return bool(chunk)
        if is_output:
            self._output += chunk
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

    def _must_end(self, silent: bool) -> bool:
        return silent or self._stopping.is_set() or len(self._output) > self._limits.output_bytes

    def _interrupt(self, process: subprocess.Popen[bytes]) -> None:
        self.interrupted = True
        self._output = bytearray()
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


def _present(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise AssertionError("both streams are pipes")
    return stream
