"""The outbox's SQLite file: its tables, durable transactions, and what its errors mean."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from kiosk.errors import OutboxDamaged, OutboxError, StorageFull

APPLICATION_ID: Final = 0x4B53_4F42  # "KSOB"
_VERSION: Final = 1
_BUSY_SECONDS: Final = 10.0

_TABLES: Final = {
    "submission": """CREATE TABLE submission (
    reference TEXT PRIMARY KEY,
    destination_id TEXT NOT NULL,
    service_identifier TEXT NOT NULL,
    service_name TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    metadata TEXT NOT NULL,
    data TEXT NOT NULL,
    state TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    submission_id TEXT,
    case_id TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at REAL NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
) STRICT""",
    "attachment": """CREATE TABLE attachment (
    attachment_id TEXT PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES submission,
    position INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    tag TEXT NOT NULL,
    uploaded INTEGER NOT NULL DEFAULT 0
) STRICT""",
    "submission_by_state": "CREATE INDEX submission_by_state ON submission (state, due_at)",
}

_DAMAGED: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN}
_FULL: Final = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def outbox_errors() -> Iterator[None]:
    """Turn what SQLite and the file system raise into our own errors.

    Raises:
        StorageFull, OutboxDamaged, OutboxError
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise StorageFull("the disk is full") from error
        if code in _DAMAGED:
            raise OutboxDamaged(f"the outbox's database is damaged: {error}") from error
        raise OutboxError(f"the outbox's database does not answer: {error}") from error
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull("the disk is full") from error
        raise OutboxError(f"the outbox's files cannot be used: {error.strerror}") from error


class Database:
    """A connection whose commits are on the disk when they return.

    A database that is missing is made; one that is not ours, or lacks a table, is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, and alone: a second writer waits."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                self._connection.execute("ROLLBACK")
            raise

    def query(self, statement: str, *parameters: object) -> list[sqlite3.Row]:
        """Return all rows."""
        return list(self._connection.execute(statement, parameters))

    def check(self) -> None:
        """Read every page.

        Raises:
            OutboxDamaged
        """
        (verdict,) = self._connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise OutboxDamaged(f"the outbox's database is damaged: {verdict}")

    def _prepare(self) -> None:
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if self._pragma("application_id") == 0:
            self._create()
        if (self._pragma("application_id"), self._pragma("user_version")) != (APPLICATION_ID, _VERSION):
            raise OutboxDamaged("the outbox's database is not one of this version")
        found = {each["name"]: each["sql"] for each in self.query("SELECT name, sql FROM sqlite_schema")}
        for name, statement in _TABLES.items():
            if found.get(name) != statement:
                raise OutboxDamaged(f"the outbox's table {name} is missing or wrong")

    def _create(self) -> None:
        with self.transaction() as connection:
            if self._pragma("application_id") != 0 or self.query("SELECT 1 FROM sqlite_schema"):
                return  # another process was faster, or this is no database of ours
            for statement in _TABLES.values():
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _pragma(self, name: str) -> int:
        return int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])
