"""The journal as its writers see it: one call that records an event and never stands in anybody's way."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from kiosk.audit.entry import START, Entry, Line, Role, checked_codes
from kiosk.audit.log_event import LogEvent
from kiosk.audit.segments import append, current_segment, cut, locked, read_tail, segment_paths

_log = logging.getLogger(__name__)


class Recorder(Protocol):
    """Takes events; `Journal` and what stands in for it."""

    def record(self, event: LogEvent, role: Role = Role.DEVICE, **codes: str | int | float) -> None:
        """Record that the event has happened, and who acted.

        Raises:
            ValueError: the list of events names no such code.
        """
        ...


class Journal:
    """The journal in a folder, made if there is none. Any number of processes may write to it."""

    def __init__(self, directory: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._directory, self._now = directory, now
        self._mutex = threading.Lock()
        self._lost = 0

    def record(self, event: LogEvent, role: Role = Role.DEVICE, **codes: str | int | float) -> None:
        """Append one line, durably. A disk that does not take it stops nobody: the gap is told with the next line."""
        checked = checked_codes(event, codes)
        with self._mutex:
            try:
                with locked(self._directory):
                    self._append_after_gap(event, role, checked)
            except OSError as error:
                self._lost += 1
                _log.error("%s is not in the journal: %s", event.value, error.strerror)

    def _append_after_gap(self, event: LogEvent, role: Role, codes: dict[str, str | int | float]) -> None:
        if self._lost:
            self._append(LogEvent.JOURNAL_GAP, Role.DEVICE, {"count": self._lost})
            self._lost = 0
        self._append(event, role, codes)

    def _append(self, event: LogEvent, role: Role, codes: dict[str, str | int | float]) -> None:
        number, digest, torn = end_of(self._directory)
        if torn:
            cut(segment_paths(self._directory)[-1], torn)
        if torn and event is not LogEvent.JOURNAL_MENDED:
            self._append(LogEvent.JOURNAL_MENDED, Role.DEVICE, {"count": torn})
            number, digest, _ = end_of(self._directory)
        at = self._now().astimezone(UTC).isoformat(timespec="milliseconds")
        body = Entry(number + 1, at, event, role, codes).body()
        append(current_segment(self._directory), Line.after(digest, body).encode())


def end_of(directory: Path) -> tuple[int, str, int]:
    """Return number and digest of the last whole line, and how many bytes of half a line follow it.

    What follows a line that cannot be read is bound to its bytes as they are, and counts on from nothing; `verify` says
    so. The last segment may be without a whole line; then the one before it has the last.
    """
    tails = [read_tail(path) for path in segment_paths(directory)[-2:]]
    torn = tails[-1].torn if tails else 0
    for tail in reversed(tails):
        if tail.line:
            return *_number_and_digest(tail.line), torn
    return 0, START, torn


def _number_and_digest(raw: bytes) -> tuple[int, str]:
    try:
        line = Line.parse(raw)
        return line.number, line.digest
    except ValueError:
        return 0, sha256(raw).hexdigest()
