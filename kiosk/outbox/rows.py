"""Submissions as rows of the outbox's tables, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from hashlib import sha256
from uuid import uuid4

from kiosk.domain.delivery import Announcement
from kiosk.domain.submission import DeliveryState, SealedAttachment, Submission
from kiosk.outbox.entry import Entry


def insert(connection: sqlite3.Connection, submission: Submission) -> None:
    """Insert a sealed submission and its attachments."""
    connection.execute(
        "INSERT INTO submission (reference, destination_id, service_identifier, service_name, sealed_at,"
        " metadata, data, state, idempotency_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            submission.reference,
            submission.destination_id,
            submission.service_identifier,
            submission.service_name,
            submission.sealed_at,
            submission.metadata,
            submission.data,
            DeliveryState.SEALED.value,
            str(uuid4()),
        ),
    )
    connection.executemany(
        "INSERT INTO attachment (attachment_id, reference, position, size, sha256, tag) VALUES (?, ?, ?, ?, ?, ?)",
        _attachment_rows(submission.reference, submission.attachments),
    )


def _attachment_rows(reference: str, attachments: Sequence[SealedAttachment]) -> Iterator[tuple[object, ...]]:
    for position, each in enumerate(attachments):
        content = each.jwe.encode()
        digest = sha256(content).hexdigest()
        yield each.attachment_id, reference, position, len(content), digest, authentication_tag(each.jwe)


def set_state(
    connection: sqlite3.Connection, reference: str, state: DeliveryState, reason: str = "", due_at: float = 0.0
) -> None:
    """Record a state; attempts are counted anew."""
    connection.execute(
        "UPDATE submission SET state = ?, reason = ?, attempts = 0, due_at = ? WHERE reference = ?",
        (state.value, reason, due_at, reference),
    )


def to_entry(row: sqlite3.Row) -> Entry:
    """Return a row of `submission` as an entry."""
    announced = row["submission_id"] is not None
    return Entry(
        reference=row["reference"],
        destination_id=row["destination_id"],
        service_name=row["service_name"],
        sealed_at=row["sealed_at"],
        state=DeliveryState(row["state"]),
        idempotency_key=row["idempotency_key"],
        announcement=Announcement(row["submission_id"], row["case_id"]) if announced else None,
        attempts=row["attempts"],
        due_at=row["due_at"],
        reason=row["reason"],
    )


def authentication_tag(jwe: str) -> str:
    """Return the authentication tag of a compact JWE, base64url (RFC 7516, 7.1)."""
    return jwe.rpartition(".")[2]
