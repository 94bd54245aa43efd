"""Looks at the machine: outbox and journal on its disk, memory, temperature, and what is installed."""

from __future__ import annotations

import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.audit.health import broken_end
from kiosk.catalogue import load_catalogue
from kiosk.closure_file import load_closure
from kiosk.config import data_dir
from kiosk.diagnostics.finding import Finding, faulty, not_tried, warning, well
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import StaffCode
from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.errors import CatalogueError, StorageFull
from kiosk.outbox.entry import OPEN_STATES
from kiosk.outbox.store import Outbox
from kiosk.version import program_version

LATE: Final = timedelta(days=1)
LOW_FRACTION: Final = 0.1
FULL_BYTES: Final = 1 << 20
HOT_DEGREES: Final = 85.0
_MILLI: Final = 1000.0


def disk(kiosk: Surroundings) -> Finding:
    """Whether something can be stored, tried with a file that goes at once, and how much room is left."""
    folder = kiosk.config.paths.state
    found = os.statvfs(folder)
    free, total = found.f_bavail * found.f_frsize, found.f_blocks * found.f_frsize
    facts = {"free": _size(free), "total": _size(total)}
    if free < FULL_BYTES or not found.f_favail:
        return faulty(FailureCode.STORAGE_FULL, **facts)
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"\0" * 4096)
        file.flush()
        os.fsync(file.fileno())
    return warning(StaffCode.DISK_LOW, **facts) if free < LOW_FRACTION * total else well(**facts)


def outbox(kiosk: Surroundings) -> Finding:
    """What waits in the outbox, and since when."""
    try:
        with Outbox(kiosk.config.paths.outbox) as store:
            waiting = [each for each in store.entries() if each.state in OPEN_STATES]
    except StorageFull:
        return not_tried()
    if not waiting:
        return well(waiting="0")
    oldest = min(datetime.fromisoformat(each.sealed_at) for each in waiting)
    facts = {"waiting": str(len(waiting)), "hours": str(int((kiosk.now() - oldest).total_seconds() // 3600))}
    return warning(StaffCode.DELIVERY_LATE, **facts) if kiosk.now() - oldest > LATE else well(**facts)


def quarantine(kiosk: Surroundings) -> Finding:
    """Whether a submission waits for staff."""
    with Outbox(kiosk.config.paths.outbox) as store:
        count = store.count(DeliveryState.QUARANTINED)
    return warning(StaffCode.QUARANTINED, count=str(count)) if count else well()


def journal(kiosk: Surroundings) -> Finding:
    """Whether the journal's last segment is a chain; `kiosk audit verify` proves the whole."""
    broken = broken_end(kiosk.config.paths.audit)
    return faulty(StaffCode.JOURNAL_DAMAGED, line=broken) if broken else well()


def memory(kiosk: Surroundings) -> Finding:
    """How much memory is free."""
    lines = (kiosk.system / "proc" / "meminfo").read_text(encoding="ascii").splitlines()
    sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (each.partition(":") for each in lines)}
    free, total = sizes["MemAvailable"], sizes["MemTotal"]
    facts = {"free": _size(free), "total": _size(total)}
    return warning(StaffCode.MEMORY_LOW, **facts) if free < LOW_FRACTION * total else well(**facts)


def temperature(kiosk: Surroundings) -> Finding:
    """How hot the hottest sensor is, where the machine has any."""
    found = [
        degrees
        for zone in (kiosk.system / "sys" / "class" / "thermal").glob("thermal_zone*/temp")
        if (degrees := _degrees(zone)) is not None
    ]
    if not found:
        return not_tried()
    facts = {"degrees": f"{max(found):.0f}"}
    return warning(StaffCode.HOT, **facts) if max(found) >= HOT_DEGREES else well(**facts)


def catalogue(kiosk: Surroundings) -> Finding:
    """Which version runs, and whether the services that the branch offers are all there."""
    try:
        known = {each.slug for each in load_catalogue(data_dir() / "resources" / "services")}
    except CatalogueError as error:
        return faulty(StaffCode.CATALOGUE_WRONG, reason=str(error))
    missing = [each for each in kiosk.config.branch.services if each not in known]
    if missing:
        return faulty(StaffCode.CATALOGUE_WRONG, reason=", ".join(missing))
    return well(version=program_version(), services=str(len(kiosk.config.branch.services)))


def closure(kiosk: Surroundings) -> Finding:
    """What the staff has closed here: no fault, but what one must know who wonders why nobody can begin."""
    found = load_closure(kiosk.config.paths.closure)
    closed = (*(["kiosk"] if found.kiosk else []), *found.services)
    return well(closed=", ".join(closed) or "-")


def _degrees(sensor: Path) -> float | None:
    try:
        return int(sensor.read_text(encoding="ascii")) / _MILLI
    except (OSError, ValueError):
        return None


def _size(count: int) -> str:
    """Return a size in whole units: 12 GB, 870 MB."""
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if count >= size:
            return f"{count / size:.0f} {unit}"
    return f"{count // 1000} kB"
