"""One submission in the outbox: where it is on its way, and what the gateway calls it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.delivery import Announcement
from kiosk.domain.submission import DeliveryState


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission, without its ciphertext.

    `attempts` counts those since the last step that went well; `due_at` is when to try next (POSIX seconds); `reason`
    says why it is in quarantine or rejected, in the gateway's own words.
    """

    reference: str
    destination_id: str
    service_name: str
    sealed_at: str
    state: DeliveryState
    idempotency_key: str
    announcement: Announcement | None
    attempts: int
    due_at: float
    reason: str


OPEN_STATES = (
    DeliveryState.SEALED,
    DeliveryState.ANNOUNCED,
    DeliveryState.UPLOADING,
    DeliveryState.SUBMITTED,
    DeliveryState.CONFIRMED,
    DeliveryState.RECEIPTED,
)
"""The states that the sender still has work with."""
