"""The gateway's clock is believed where ours is wrong."""

from __future__ import annotations

import pytest

from kiosk.fitconnect.clock import GatewayClock

NOON = 1_772_625_600.0  # 2026-03-04 12:00:00 UTC


def clock(local: float) -> GatewayClock:
    return GatewayClock(lambda: local)


def test_without_an_answer_our_clock_is_believed() -> None:
    assert clock(NOON).now() == NOON


def test_a_small_skew_is_tolerated() -> None:
    made = clock(NOON - 59)
    made.learn("Wed, 04 Mar 2026 12:00:00 GMT")
    assert made.now() == NOON - 59
    assert made.correction_seconds == 0.0


@pytest.mark.parametrize("wrong_by", [-86_400, -61, 62, 3600])
def test_a_wrong_clock_is_put_right_by_the_gateways_date(wrong_by: int) -> None:
    made = clock(NOON + wrong_by)
    made.learn("Wed, 04 Mar 2026 12:00:00 GMT")
    assert made.now() == pytest.approx(NOON, abs=1)


@pytest.mark.parametrize("date", [None, "", "yesterday", "2026-03-04"])
def test_a_date_that_cannot_be_read_says_nothing(date: str | None) -> None:
    made = clock(NOON)
    made.learn(date)
    assert made.now() == NOON
