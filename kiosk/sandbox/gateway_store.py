"""What gateway and city keep, in SQLite: devices, submissions as ciphertext, events."""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import uuid4

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS device (device_id TEXT PRIMARY KEY, revoked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS location (device_id TEXT PRIMARY KEY, branch TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS code (digest TEXT PRIMARY KEY, device_id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS certificate (fingerprint TEXT PRIMARY KEY, device_id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS seal_key (key_id TEXT PRIMARY KEY, device_id TEXT NOT NULL, pem TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS report (report_id TEXT PRIMARY KEY, submission_id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS event (position INTEGER PRIMARY KEY, case_id TEXT NOT NULL, token TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS attachment (
    submission_id TEXT NOT NULL, attachment_id TEXT NOT NULL, jwe TEXT NOT NULL,
    PRIMARY KEY (submission_id, attachment_id));
CREATE TABLE IF NOT EXISTS submission (
    submission_id TEXT PRIMARY KEY, case_id TEXT NOT NULL UNIQUE, device_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL, announcement TEXT NOT NULL, announced_at REAL NOT NULL, state TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '', data TEXT NOT NULL DEFAULT '', problems TEXT NOT NULL DEFAULT '',
    UNIQUE (device_id, idempotency_key));
"""


class ReceptionState(Enum):
    """Where a submission is at the city's side."""

    ANNOUNCED = "announced"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class StoredSubmission:
    """One submission as it came in; `announcement` is the body that announced it, `problems` why it was rejected."""

    submission_id: str
    case_id: str
    device_id: str
    announcement: Mapping[str, object]
    state: ReceptionState
    metadata: str
    data: str
    problems: str

    def __repr__(self) -> str:
        """Return the id only: the ciphertext is long."""
        return f"StoredSubmission({self.submission_id}, {self.state.value})"


@dataclass(frozen=True, slots=True)
class StoredDevice:
    """A device and the branch that it stands in, its seal keys as PEM by key id, and its certificates by SHA-256."""

    device_id: str
    branch: str
    revoked: bool
    seal_keys: Mapping[str, bytes]
    fingerprints: frozenset[str]


class GatewayStore:
    """The database; many threads may use it at once."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.executescript(_TABLES)
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and one thread at a time."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    # Devices

    def issue_code(self, device_id: str, branch: str) -> str:
        """Note in which branch the device stands from now on, and return a new one-time code that enrols it."""
        code = secrets.token_urlsafe(16)
        with self.transaction():
            self._run("INSERT OR IGNORE INTO device (device_id) VALUES (?)", device_id)
            self._run("INSERT OR REPLACE INTO location VALUES (?, ?)", device_id, branch)
            self._run("INSERT INTO code VALUES (?, ?)", _digest(code), device_id)
        return code

    def is_code(self, device_id: str, code: str) -> bool:
        """Return whether the code enrols the device."""
        return bool(self._rows("SELECT 1 FROM code WHERE digest = ? AND device_id = ?", _digest(code), device_id))

    def use_up_codes(self, device_id: str) -> None:
        """Forget the device's codes: it is enrolled."""
        self._run("DELETE FROM code WHERE device_id = ?", device_id)

    def add_certificate(self, device_id: str, certificate: x509.Certificate) -> None:
        """Remember a transport certificate."""
        fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
        self._run("INSERT INTO certificate VALUES (?, ?)", fingerprint, device_id)

    def add_seal_key(self, device_id: str, key_id: str, certificate: x509.Certificate) -> None:
        """Remember a seal key."""
        pem = certificate.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        self._run("INSERT OR IGNORE INTO seal_key VALUES (?, ?, ?)", key_id, device_id, pem.decode())

    def device(self, device_id: str) -> StoredDevice | None:
        """Return the device, or None."""
        with self._lock:
            rows = self._rows("SELECT * FROM device WHERE device_id = ?", device_id)
            keys = self._rows("SELECT * FROM seal_key WHERE device_id = ?", device_id)
            certificates = self._rows("SELECT * FROM certificate WHERE device_id = ?", device_id)
            places = self._rows("SELECT branch FROM location WHERE device_id = ?", device_id)
        if not rows:
            return None
        return StoredDevice(
            device_id,
            places[0]["branch"] if places else "",
            bool(rows[0]["revoked"]),
            {row["key_id"]: row["pem"].encode() for row in keys},
            frozenset(row["fingerprint"] for row in certificates),
        )

    def branch_of(self, fingerprint: str) -> str:
        """Return where the device stands that has this certificate; nowhere, if it may do nothing any more."""
        rows = self._rows("SELECT device_id FROM certificate WHERE fingerprint = ?", fingerprint)
        device = self.device(rows[0]["device_id"]) if rows else None
        return device.branch if device is not None and not device.revoked else ""

    def revoke(self, device_id: str) -> None:
        """Take nothing from the device any more."""
        self._run("UPDATE device SET revoked = 1 WHERE device_id = ?", device_id)

    # Submissions

    def announce(self, device_id: str, idempotency_key: str, announcement: Mapping[str, object]) -> StoredSubmission:
        """Return the submission announced under this key; made if the key is new."""
        found = "SELECT * FROM submission WHERE device_id = ? AND idempotency_key = ?"
        with self.transaction():
            if not self._rows(found, device_id, idempotency_key):
                self._run(
                    "INSERT INTO submission (submission_id, case_id, device_id, idempotency_key, announcement,"
                    " announced_at, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    *(str(uuid4()), str(uuid4()), device_id, idempotency_key, json.dumps(announcement), time.time()),
                    ReceptionState.ANNOUNCED.value,
                )
            return _submission(self._rows(found, device_id, idempotency_key)[0])

    def submission(self, submission_id: str) -> StoredSubmission | None:
        """Return the submission, or None."""
        rows = self._rows("SELECT * FROM submission WHERE submission_id = ?", submission_id)
        return _submission(rows[0]) if rows else None

    def case(self, case_id: str) -> StoredSubmission | None:
        """Return the submission of the case, or None."""
        rows = self._rows("SELECT * FROM submission WHERE case_id = ?", case_id)
        return _submission(rows[0]) if rows else None

    def submissions(self, state: ReceptionState | None = None) -> tuple[StoredSubmission, ...]:
        """Return all submissions, or those in one state, the oldest first."""
        rows = self._rows("SELECT * FROM submission ORDER BY rowid")
        return tuple(each for each in map(_submission, rows) if state in {None, each.state})

    def announced_before(self, moment: float) -> tuple[StoredSubmission, ...]:
        """Return what was announced before the moment (POSIX seconds) and never completed."""
        rows = self._rows("SELECT * FROM submission WHERE state = 'announced' AND announced_at < ?", moment)
        return tuple(map(_submission, rows))

    def put_attachment(self, submission_id: str, attachment_id: str, jwe: str) -> None:
        """Keep an attachment."""
        self._run("INSERT OR REPLACE INTO attachment VALUES (?, ?, ?)", submission_id, attachment_id, jwe)

    def attachments(self, submission_id: str) -> Mapping[str, str]:
        """Return the attachments' JWEs by id."""
        rows = self._rows("SELECT * FROM attachment WHERE submission_id = ?", submission_id)
        return {row["attachment_id"]: row["jwe"] for row in rows}

    def complete(self, submission_id: str, metadata: str, data: str) -> None:
        """Keep metadata and data: the submission is submitted."""
        statement = "UPDATE submission SET metadata = ?, data = ?, state = ? WHERE submission_id = ?"
        self._run(statement, metadata, data, ReceptionState.SUBMITTED.value, submission_id)

    def close_submission(self, submission_id: str, state: ReceptionState, problems: Sequence[str] = ()) -> None:
        """Record the verdict."""
        statement = "UPDATE submission SET state = ?, problems = ? WHERE submission_id = ?"
        self._run(statement, state.value, ", ".join(problems), submission_id)

    def use_report(self, report_id: str, submission_id: str) -> bool:
        """Take the identification report for this submission; return whether it was taken for no other before."""
        with self.transaction():
            self._run("INSERT OR IGNORE INTO report VALUES (?, ?)", report_id, submission_id)
            (row,) = self._rows("SELECT submission_id FROM report WHERE report_id = ?", report_id)
            return bool(row["submission_id"] == submission_id)

    # Events

    def add_event(self, case_id: str, token: str) -> None:
        """Append an event to the log of the case."""
        self._run("INSERT INTO event (case_id, token) VALUES (?, ?)", case_id, token)

    def events(self, case_id: str) -> tuple[str, ...]:
        """Return the log of the case."""
        rows = self._rows("SELECT token FROM event WHERE case_id = ? ORDER BY position", case_id)
        return tuple(row["token"] for row in rows)

    def _rows(self, statement: str, *parameters: object) -> list[sqlite3.Row]:
        with self._lock:
            return list(self._connection.execute(statement, parameters))

    def _run(self, statement: str, *parameters: object) -> None:
        with self._lock:
            self._connection.execute(statement, parameters)


def _submission(row: sqlite3.Row) -> StoredSubmission:
    return StoredSubmission(
        row["submission_id"],
        row["case_id"],
        row["device_id"],
        json.loads(row["announcement"]),
        ReceptionState(row["state"]),
        row["metadata"],
        row["data"],
        row["problems"],
    )


def _digest(code: str) -> str:
    return sha256(code.encode()).hexdigest()
