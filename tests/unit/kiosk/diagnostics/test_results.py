"""Results are kept with a number, and the newest is the one with the highest."""

from __future__ import annotations

from pathlib import Path

from kiosk.diagnostics.results import ResultStore
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus


def test_the_newest_is_the_highest_number_whatever_the_clock_says(tmp_path: Path) -> None:
    store = ResultStore(tmp_path / "diagnostics")
    first = store.keep(CheckResult(Check.TOUCH, CheckStatus.WELL, at="2026-11-23T08:00:00+00:00"))
    second = store.keep(CheckResult(Check.TOUCH, CheckStatus.FAULTY, "not_confirmed", at="1970-01-01T00:00:00+00:00"))
    assert (first.number, second.number) == (1, 2)
    assert ResultStore(tmp_path / "diagnostics").newest() == (second,)


def test_results_come_in_the_order_of_the_checks_with_their_facts(tmp_path: Path) -> None:
    store = ResultStore(tmp_path)
    disk = store.keep(CheckResult(Check.DISK, CheckStatus.WELL, facts={"free": "3 GB"}))
    echo = store.keep(CheckResult(Check.CARD_ECHO, CheckStatus.WELL))
    assert store.newest() == (echo, disk)


def test_numbers_go_on_after_old_results_were_forgotten(tmp_path: Path) -> None:
    store = ResultStore(tmp_path)
    numbers = [store.keep(CheckResult(Check.DISK, CheckStatus.WELL)).number for _ in range(105)]
    assert numbers == list(range(1, 106))
    assert [each.number for each in store.newest()] == [105]
