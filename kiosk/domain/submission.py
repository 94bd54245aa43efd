"""A sealed submission: ciphertext, and what may be known about it in clear."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DeliveryState(Enum):
    """Where a submission is on its way; `CONFIRMED` means the tags in the event log match ours."""

    SEALED = "sealed"
    ANNOUNCED = "announced"
    UPLOADING = "uploading"
    SUBMITTED = "submitted"
    CONFIRMED = "confirmed"
    RECEIPTED = "receipted"
    PURGED = "purged"
    REJECTED = "rejected"
    QUARANTINED = "quarantined"

    @property
    def is_delivered(self) -> bool:
        """Whether the city holds it, proven by its event log."""
        return self in {DeliveryState.CONFIRMED, DeliveryState.RECEIPTED, DeliveryState.PURGED}


@dataclass(frozen=True, slots=True)
class SealedAttachment:
    """One attachment as compact JWE under the id that the metadata names."""

    attachment_id: str
    jwe: str

    def __repr__(self) -> str:
        """Return the id only: the ciphertext is long."""
        return f"SealedAttachment({self.attachment_id})"


@dataclass(frozen=True, slots=True)
class Submission:
    """What goes to the gateway: compact JWEs that the kiosk itself cannot read back.

    `reference` is the citizen's case reference, made by the kiosk (see `receipt`).
    """

    reference: str
    destination_id: str
    service_identifier: str
    service_name: str
    sealed_at: str
    metadata: str
    data: str
    attachments: tuple[SealedAttachment, ...]

    def __repr__(self) -> str:
        """Return the reference only: the ciphertext is long."""
        return f"Submission({self.reference})"
