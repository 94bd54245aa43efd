"""Running checks: beside one another, each in its time, and one fault is told once."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from kiosk.diagnostics.finding import Finding, Look, faulty, warning, well
from kiosk.diagnostics.running import run_checks
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.diagnostics.table import AUTOMATIC, Row
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus, StaffCode, worst
from kiosk.domain.failure import FailureCode
from tests.fixtures.bench import bench_in
from tests.fixtures.surroundings import surroundings_in

CODE = FailureCode.CARD_SERVICE_DOWN


@pytest.fixture
def kiosk(tmp_path: Path) -> Surroundings:
    return surroundings_in(bench_in(tmp_path))


def _row(look: Look, deadline_seconds: float = 5.0) -> Row:
    return Row(look, CODE, deadline_seconds)


def _broken(_: Surroundings) -> Finding:
    raise ZeroDivisionError


def test_what_needs_a_faulty_thing_is_not_tried_nor_what_needs_that(kiosk: Surroundings) -> None:
    table = {
        Check.CARD_SERVICE: _row(lambda _: faulty(CODE)),
        Check.READERS: _row(lambda _: faulty(FailureCode.READER_MISSING)),
        Check.CARD_ECHO: _row(_broken),
        Check.SCANNER: _row(lambda _: well()),
    }
    found = [each.status for each in run_checks(kiosk, table=table)]
    assert found == [CheckStatus.FAULTY, CheckStatus.NOT_TRIED, CheckStatus.NOT_TRIED, CheckStatus.WELL]


def test_what_needs_a_thing_with_a_warning_is_tried(kiosk: Surroundings) -> None:
    table = {
        Check.DISK: _row(lambda _: warning(StaffCode.DISK_LOW)),
        Check.OUTBOX: _row(lambda _: well()),
    }
    assert [each.status for each in run_checks(kiosk, table=table)] == [CheckStatus.WARNING, CheckStatus.WELL]


def test_a_look_that_raises_means_the_code_of_its_row(kiosk: Surroundings) -> None:
    (result,) = run_checks(kiosk, table={Check.DISK: _row(_broken)})
    assert (result.status, result.code) == (CheckStatus.FAULTY, CODE.value)


def test_a_look_that_hangs_is_given_up_at_its_deadline_and_holds_up_no_other(kiosk: Surroundings) -> None:
    released = threading.Event()

    def hang(_: Surroundings) -> Finding:
        released.wait()
        return well()

    table = {Check.CARD_SERVICE: _row(hang, 0.2), Check.SCANNER: _row(lambda _: well())}
    began = time.monotonic()
    found = run_checks(kiosk, table=table)
    released.set()
    assert [each.status for each in found] == [CheckStatus.FAULTY, CheckStatus.WELL]
    assert time.monotonic() - began < 60


def test_checks_run_beside_one_another(kiosk: Surroundings) -> None:
    together = threading.Barrier(3, timeout=60)

    def meet(_: Surroundings) -> Finding:
        together.wait()
        return well()

    table = {each: _row(meet) for each in (Check.CARD_SERVICE, Check.SCANNER, Check.DISK)}
    assert {each.status for each in run_checks(kiosk, table=table)} == {CheckStatus.WELL}


def test_each_result_is_told_as_it_comes(kiosk: Surroundings) -> None:
    heard: list[CheckResult] = []
    results = run_checks(kiosk, heard.append, {Check.DISK: _row(lambda _: well(free="1 GB"))})
    assert tuple(heard) == results
    assert results[0].facts == {"free": "1 GB"}


def test_every_automatic_check_has_a_row_and_no_need_runs_in_a_circle() -> None:
    assert set(AUTOMATIC) == {each for each in Check if not each.is_guided}
    for check in Check:
        seen, front = set[Check](), [check]
        while front:
            each = front.pop()
            seen.add(each)
            front += each.needs
            assert check not in each.needs


def test_what_was_not_tried_does_not_make_the_whole_worse() -> None:
    results = tuple(CheckResult(Check.DISK, each) for each in (CheckStatus.NOT_TRIED, CheckStatus.WELL))
    assert worst(results) is CheckStatus.WELL
    assert worst((*results, CheckResult(Check.DISK, CheckStatus.WARNING))) is CheckStatus.WARNING
