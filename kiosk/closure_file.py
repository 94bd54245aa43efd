"""What the staff has closed, in a small file that outlives every restart; the journal says who in which role did it."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.audit import LogEvent, Recorder, Role
from kiosk.domain.closure import Closure
from kiosk.domain.staff import StaffRole

log = logging.getLogger(__name__)

Change = tuple[LogEvent, dict[str, str]]


def load_closure(path: Path) -> Closure:
    """Return what is closed; all is where the file is damaged, since nobody writes one who has not closed something."""
    try:
        raw = json.loads(path.read_bytes())
        return Closure(bool(raw["kiosk"]), tuple(str(each) for each in raw["services"]))
    except FileNotFoundError:
        return Closure()
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.error("what the staff has closed cannot be read (%s), so all is closed", type(error).__name__)
        return Closure(kiosk=True)


def keep_closure(path: Path, closure: Closure, role: StaffRole, journal: Recorder) -> None:
    """Write the file so that a reader sees the old or the new, and record each thing that was closed or opened.

    Raises:
        OSError: it cannot be written; what was closed before still is.
    """
    before = load_closure(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump({"kiosk": closure.kiosk, "services": closure.services}, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    for event, codes in _changes(before, closure):
        journal.record(event, Role(role.value), **codes)


def _changes(before: Closure, after: Closure) -> Iterator[Change]:
    if before.kiosk != after.kiosk:
        yield (LogEvent.KIOSK_CLOSED if after.kiosk else LogEvent.KIOSK_OPENED), {}
    for slug in sorted(set(after.services) - set(before.services)):
        yield LogEvent.SERVICE_CLOSED, {"service": slug}
    for slug in sorted(set(before.services) - set(after.services)):
        yield LogEvent.SERVICE_OPENED, {"service": slug}
