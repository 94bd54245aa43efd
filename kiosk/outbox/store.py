"""The outbox: what was acknowledged to a citizen is here, durably, until the city has it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final
from uuid import uuid4

from kiosk.domain.delivery import Announcement, AuthenticationTags
from kiosk.domain.submission import DeliveryState, SealedAttachment, Submission
from kiosk.errors import OutboxDamaged, OutboxError
from kiosk.outbox.attachment_files import AttachmentFiles
from kiosk.outbox.database import Database, outbox_errors
from kiosk.outbox.entry import OPEN_STATES, Entry
from kiosk.outbox.rows import authentication_tag, insert, set_state, to_entry

DAMAGED: Final = "attachment-damaged"
"""The reason of a submission whose ciphertext on the disk is no longer what was written."""

_SELECT: Final = (
    "SELECT reference, destination_id, service_name, sealed_at, state, idempotency_key, submission_id, case_id,"
    " attempts, due_at, reason FROM submission"
)
_CLOSED: Final = (DeliveryState.PURGED, DeliveryState.REJECTED)


class Outbox:
    """The outbox in a folder, made if it is empty. Worker, sender and command line may hold it at the same time.

    Every method raises an OutboxError where database or files do not answer: StorageFull when the disk is full (then
    nothing was changed), OutboxDamaged when pieces are missing or wrong.
    """

    def __init__(self, directory: Path) -> None:
        with outbox_errors():
            self._files = AttachmentFiles(directory / "attachments")
            path = directory / "outbox.db"
            if not path.exists() and any((directory / "attachments").iterdir()):
                raise OutboxDamaged("the outbox has attachments and no database")
            self._database = Database(path)

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def __enter__(self) -> Outbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add(self, submission: Submission) -> None:
        """Keep the submission; when this returns, it survives a power cut. A reference that is here changes nothing."""
        with outbox_errors(), self._database.transaction() as connection:
            if self._find(submission.reference):
                return
            try:
                for each in submission.attachments:
                    self._files.write(each.attachment_id, each.jwe.encode())
                self._files.sync()
                insert(connection, submission)
            except BaseException:
                self._delete_files(each.attachment_id for each in submission.attachments)
                raise

    def find(self, reference: str) -> Entry | None:
        """Return the entry with this reference, or None."""
        with outbox_errors():
            return self._find(reference)

    def entries(self, last: int | None = None) -> tuple[Entry, ...]:
        """Return all entries, or the last ones, the oldest first."""
        with outbox_errors():
            rows = self._database.query(f"{_SELECT} ORDER BY rowid DESC LIMIT ?", -1 if last is None else last)
            return tuple(to_entry(row) for row in reversed(rows))

    def count(self, state: DeliveryState) -> int:
        """Return how many entries are in the state."""
        with outbox_errors():
            (row,) = self._database.query("SELECT count(*) FROM submission WHERE state = ?", state.value)
            return int(row[0])

    def due(self, now: float) -> tuple[Entry, ...]:
        """Return the entries that want something done now, in the order in which they became due."""
        with outbox_errors():
            states = ", ".join(f"'{each.value}'" for each in OPEN_STATES)
            condition = f"WHERE state IN ({states}) AND due_at <= ? ORDER BY due_at, rowid"
            return tuple(to_entry(row) for row in self._database.query(f"{_SELECT} {condition}", now))

    def check(self) -> None:
        """Look at every piece, at the start and not at use; remove what nobody has acknowledged.

        A submission whose attachment is missing or wrong goes into quarantine and does not hold up the others.

        Raises:
            OutboxDamaged: the database itself is damaged.
        """
        with outbox_errors():
            self._database.check()
            with self._database.transaction() as connection:
                rows = self._database.query(
                    "SELECT attachment.*, state FROM attachment JOIN submission USING (reference)"
                )
                kept = [row for row in rows if DeliveryState(row["state"]) not in _CLOSED]
                self._files.delete_all_but({row["attachment_id"] for row in kept})
                for row in kept:
                    if not self._files.is_whole(row["attachment_id"], row["size"], row["sha256"]):
                        set_state(connection, row["reference"], DeliveryState.QUARANTINED, DAMAGED)

    # What the delivery reads and records

    def submission(self, reference: str) -> Submission:
        """Return the submission without its attachments' ciphertext, which `attachment` gives one by one."""
        with outbox_errors():
            row = self._row(reference)
            return Submission(
                reference=reference,
                destination_id=row["destination_id"],
                service_identifier=row["service_identifier"],
                service_name=row["service_name"],
                sealed_at=row["sealed_at"],
                metadata=row["metadata"],
                data=row["data"],
                attachments=tuple(SealedAttachment(each, "") for each in self.attachment_ids(reference)),
            )

    def attachment_ids(self, reference: str, *, missing_only: bool = False) -> tuple[str, ...]:
        """Return the ids of the attachments, all or those that are not uploaded yet."""
        condition = "AND uploaded = 0" if missing_only else ""
        statement = f"SELECT attachment_id FROM attachment WHERE reference = ? {condition} ORDER BY position"  # noqa: S608
        with outbox_errors():
            return tuple(row["attachment_id"] for row in self._database.query(statement, reference))

    def attachment(self, attachment_id: str) -> str:
        """Return an attachment's JWE."""
        with outbox_errors():
            return self._files.read(attachment_id).decode()

    def tags(self, reference: str) -> AuthenticationTags:
        """Return the authentication tags of what was sealed."""
        with outbox_errors():
            row = self._row(reference)
            rows = self._database.query("SELECT attachment_id, tag FROM attachment WHERE reference = ?", reference)
            attachments = {each["attachment_id"]: each["tag"] for each in rows}
            return AuthenticationTags(authentication_tag(row["metadata"]), authentication_tag(row["data"]), attachments)

    def announced(self, reference: str, announcement: Announcement) -> None:
        """Record what the gateway calls it."""
        with outbox_errors(), self._database.transaction() as connection:
            connection.execute(
                "UPDATE submission SET state = ?, submission_id = ?, case_id = ?, attempts = 0, reason = ''"
                " WHERE reference = ?",
                (DeliveryState.ANNOUNCED.value, announcement.submission_id, announcement.case_id, reference),
            )

    def uploaded(self, reference: str, attachment_id: str) -> None:
        """Record that the gateway has the attachment."""
        with outbox_errors(), self._database.transaction() as connection:
            connection.execute("UPDATE attachment SET uploaded = 1 WHERE attachment_id = ?", (attachment_id,))
            set_state(connection, reference, DeliveryState.UPLOADING)

    def advance(self, reference: str, state: DeliveryState, *, due_at: float = 0.0) -> None:
        """Record a step on the way that went well."""
        with outbox_errors(), self._database.transaction() as connection:
            set_state(connection, reference, state, due_at=due_at)

    def postpone(self, reference: str, due_at: float) -> None:
        """Look at it again at `due_at`, and count the attempt."""
        with outbox_errors(), self._database.transaction() as connection:
            connection.execute(
                "UPDATE submission SET due_at = ?, attempts = attempts + 1 WHERE reference = ?",
                (due_at, reference),
            )

    def restart(self, reference: str) -> None:
        """Begin anew with another announcement: the gateway has forgotten the first, or staff asked for a retry."""
        with outbox_errors(), self._database.transaction() as connection:
            connection.execute("UPDATE attachment SET uploaded = 0 WHERE reference = ?", (reference,))
            connection.execute(
                "UPDATE submission SET state = ?, idempotency_key = ?, submission_id = NULL, case_id = NULL,"
                " attempts = 0, due_at = 0, reason = '' WHERE reference = ?",
                (DeliveryState.SEALED.value, str(uuid4()), reference),
            )

    def quarantine(self, reference: str, reason: str) -> None:
        """Set it aside for staff; nothing is lost."""
        with outbox_errors(), self._database.transaction() as connection:
            set_state(connection, reference, DeliveryState.QUARANTINED, reason)

    def purge(self, reference: str) -> None:
        """Remove the ciphertext of what the city has accepted."""
        self._close(reference, DeliveryState.PURGED)

    # What staff can do

    def retry(self, reference: str) -> None:
        """Send a submission from quarantine once more.

        Raises:
            OutboxError: it is not in quarantine, or its ciphertext is damaged.
        """
        with outbox_errors():
            entry = self._quarantined(reference)
            if entry.reason == DAMAGED:
                raise OutboxError(f"{reference} is damaged on this disk and cannot be sent")
            self.restart(reference)

    def reject(self, reference: str) -> None:
        """Close a submission in quarantine that the city will not take, and remove its ciphertext.

        Raises:
            OutboxError: it is not in quarantine.
        """
        with outbox_errors():
            self._quarantined(reference)
        self._close(reference, DeliveryState.REJECTED)

    def _close(self, reference: str, state: DeliveryState) -> None:
        with outbox_errors():
            with self._database.transaction() as connection:
                connection.execute(
                    "UPDATE submission SET state = ?, metadata = '', data = '' WHERE reference = ?",
                    (state.value, reference),
                )
            self._delete_files(self.attachment_ids(reference))

    def _quarantined(self, reference: str) -> Entry:
        entry = self._find(reference)
        if entry is None or entry.state is not DeliveryState.QUARANTINED:
            raise OutboxError(f"{reference} is not in quarantine")
        return entry

    def _find(self, reference: str) -> Entry | None:
        rows = self._database.query(f"{_SELECT} WHERE reference = ?", reference)
        return to_entry(rows[0]) if rows else None

    def _row(self, reference: str) -> sqlite3.Row:
        rows = self._database.query("SELECT * FROM submission WHERE reference = ?", reference)
        if not rows:
            raise OutboxError(f"{reference} is not in the outbox")
        return rows[0]

    def _delete_files(self, attachment_ids: Iterable[str]) -> None:
        for each in attachment_ids:
            with suppress(OSError):  # `check` removes what stays
                self._files.delete(each)
