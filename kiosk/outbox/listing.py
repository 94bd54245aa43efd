"""The outbox as lines of text for staff: references, states and reasons, nobody's name."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.submission import DeliveryState
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox


def print_outbox(directory: Path) -> int:
    """Print every submission; return 1 if one is in quarantine, so that a script can tell, else 0.

    Raises:
        OutboxError: the outbox cannot be read.
    """
    with Outbox(directory) as outbox:
        entries = outbox.entries()
    for entry in entries:
        print(_line(entry))
    quarantined = sum(each.state is DeliveryState.QUARANTINED for each in entries)
    print(f"{len(entries)} submissions, {quarantined} in quarantine")
    return 1 if quarantined else 0


def retry(directory: Path, reference: str) -> int:
    """Take a submission out of quarantine; the sender sends it again.

    Raises:
        OutboxError: it is not in quarantine, or damaged.
    """
    with Outbox(directory) as outbox:
        outbox.retry(reference)
    print(f"{reference} will be sent again")
    return 0


def _line(entry: Entry) -> str:
    attempts = f"attempts: {entry.attempts}" if entry.attempts else ""
    parts = (entry.reference, f"{entry.state.value:<11}", entry.sealed_at, entry.service_name, entry.reason, attempts)
    return "  ".join(part for part in parts if part)
