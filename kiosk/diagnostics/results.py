"""What the tests have found, kept on the disk: the newest has the highest number, whatever the clock says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus

_TABLE: Final = """CREATE TABLE IF NOT EXISTS result (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    test TEXT NOT NULL,
    status TEXT NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT"""
_KEPT_PER_CHECK: Final = 100


class ResultStore:
    """The results in a folder, made if there is none.

    Raises, from every method:
        sqlite3.Error, OSError: the disk is full, or does not answer.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def keep(self, result: CheckResult) -> CheckResult:
        """Keep the result and return it with its number; each check forgets what is very old."""
        with self._transaction() as connection:
            values = (result.check.value, result.status.value, result.code, json.dumps(dict(result.facts)), result.at)
            cursor = connection.execute(
                "INSERT INTO result (test, status, code, facts, at) VALUES (?, ?, ?, ?, ?)", values
            )
            connection.execute(
                "DELETE FROM result WHERE test = ? AND number NOT IN"
                " (SELECT number FROM result WHERE test = ? ORDER BY number DESC LIMIT ?)",
                (result.check.value, result.check.value, _KEPT_PER_CHECK),
            )
            return replace(result, number=cursor.lastrowid or 0)

    def newest(self) -> tuple[CheckResult, ...]:
        """Return the newest result of each check, in the order of the checks; what is no longer tested is left out."""
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT number, test, status, code, facts, at FROM result"
                " WHERE number IN (SELECT max(number) FROM result GROUP BY test)"
            ).fetchall()
        known = {each.value for each in Check}
        found = {(made := _result(row)).check: made for row in rows if row[1] in known}
        return tuple(found[each] for each in Check if each in found)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._directory / "results.db")) as connection:
            connection.execute("PRAGMA synchronous=FULL")
            with connection:
                connection.execute(_TABLE)
                yield connection


def _result(row: tuple[int, str, str, str, str, str]) -> CheckResult:
    number, check, status, code, facts, at = row
    return CheckResult(Check(check), CheckStatus(status), code, json.loads(facts), number, at)
