"""What is said about a submission between the sender and the gateway."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the gateway calls the submission and its case."""

    submission_id: str
    case_id: str


@dataclass(frozen=True, slots=True)
class AuthenticationTags:
    """The last parts of the JWEs, base64url: they say which ciphertext an event speaks of."""

    metadata: str
    data: str
    attachments: Mapping[str, str]


class OutcomeKind(Enum):
    """What the event log says; `SUBMITTED` and `ACCEPTED` only with our own tags, `DIFFERENT` with others."""

    PENDING = "pending"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DELETED = "deleted"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the case stands; `reason` are the problems named by the city."""

    kind: OutcomeKind
    reason: str = ""
