"""Runs checks beside one another, each with its own deadline, and lets nothing turn red whose cause is red already."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import UTC, datetime

from kiosk.diagnostics.finding import Finding, faulty, not_tried
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.diagnostics.table import AUTOMATIC, Row
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus

_log = logging.getLogger(__name__)
_BLOCKING = {CheckStatus.FAULTY, CheckStatus.NOT_TRIED}

Told = Callable[[CheckResult], None]


def run_checks(
    kiosk: Surroundings, told: Told = lambda _: None, table: Mapping[Check, Row] = AUTOMATIC
) -> tuple[CheckResult, ...]:
    """Return all results in the table's order; `told` hears each as it comes, from threads of its own.

    A look that never comes back keeps its thread; it ends with the process.
    """
    done: dict[Check, Future[CheckResult]] = {check: Future() for check in table}

    def run(check: Check, row: Row) -> None:
        causes = [done[each].result() for each in check.needs if each in done]
        is_blocked = any(each.status in _BLOCKING for each in causes)
        result = to_result(check, not_tried() if is_blocked else _look_in_time(check, row, kiosk))
        told(result)
        done[check].set_result(result)

    for each in table.items():
        threading.Thread(target=run, args=each, daemon=True, name=each[0].value).start()
    return tuple(each.result() for each in done.values())


def to_result(check: Check, finding: Finding) -> CheckResult:
    """Return the finding as the result of the check, now."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return CheckResult(check, finding.status, finding.code.value if finding.code else "", finding.facts, at=at)


def _look_in_time(check: Check, row: Row, kiosk: Surroundings) -> Finding:
    """Return what the look found; the thread waits for another one, which may hang for ever."""
    found: Future[Finding] = Future()

    def look() -> None:
        try:
            found.set_result(row.look(kiosk))
        except Exception as error:
            _log.info("%s: %s", check.value, type(error).__name__)
            found.set_result(faulty(row.otherwise))

    began = time.monotonic()
    threading.Thread(target=look, daemon=True, name=f"{check.value} looks").start()
    try:
        return found.result(row.deadline_seconds)
    except TimeoutError:
        _log.info("%s: no answer after %.1f s", check.value, time.monotonic() - began)
        return faulty(row.otherwise)
