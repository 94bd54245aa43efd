"""A journal that is written beside its process, which never waits for the disk: for screens."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from kiosk.audit.entry import Role, checked_codes
from kiosk.audit.journal import Recorder
from kiosk.audit.log_event import LogEvent

_END_SECONDS = 2.0


class BackgroundJournal:
    """Hands events over to a thread, in order; `close` waits until all are written."""

    def __init__(self, journal: Recorder) -> None:
        self._journal = journal
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, daemon=True, name="journal")
        self._thread.start()

    def record(self, event: LogEvent, role: Role = Role.DEVICE, **codes: str | int | float) -> None:
        """Record the event soon."""
        checked = checked_codes(event, codes)
        self._waiting.put(lambda: self._journal.record(event, role, **checked))

    def close(self) -> None:
        """Return when everything is written, or the disk does not answer in time."""
        self._waiting.put(None)
        self._thread.join(_END_SECONDS)

    def _write(self) -> None:
        while (record := self._waiting.get()) is not None:
            record()
