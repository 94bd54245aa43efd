"""What the sender has learned of the city, as UI and worker read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.submission import DeliveryState
from kiosk.outbox.city_state import CityReach, CityState, load_city_state, save_city_state
from tests.fixtures.submissions import DESTINATION_ID, NOW, REFERENCE, destination

STATE = CityState(
    written_at=NOW.isoformat(),
    reach=CityReach.REACHABLE,
    clock_skew_seconds=2.5,
    destinations={DESTINATION_ID: destination()},
    deliveries={REFERENCE: DeliveryState.CONFIRMED},
    quarantined=1,
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    save_city_state(tmp_path / "city_state.json", STATE)
    assert load_city_state(tmp_path / "city_state.json") == STATE


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[]", b'{"written_at": 1', b"\xff"])
def test_where_there_is_nothing_to_read_nothing_is_known(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "city_state.json"
    if content is not None:
        path.write_bytes(content)
    assert load_city_state(path) == CityState()


def test_no_temporary_file_stays(tmp_path: Path) -> None:
    save_city_state(tmp_path / "city_state.json", STATE)
    assert [path.name for path in tmp_path.iterdir()] == ["city_state.json"]


def test_with_a_good_key_there_is_no_obstacle_even_offline() -> None:
    assert STATE.obstacle(DESTINATION_ID, NOW) is None
    assert replace(STATE, reach=CityReach.UNREACHABLE).obstacle(DESTINATION_ID, NOW) is None


@pytest.mark.parametrize(
    "state",
    [
        CityState(),
        replace(STATE, reach=CityReach.UNAUTHORISED),
        replace(STATE, outbox_damaged=True),
        replace(STATE, destinations={}),
    ],
)
def test_without_key_right_or_outbox_nothing_new_is_taken(state: CityState) -> None:
    assert state.obstacle(DESTINATION_ID, NOW) is FailureCode.CITY_UNREACHABLE


def test_seven_days_before_the_key_expires_intake_ends() -> None:
    expiry = datetime(2027, 1, 1, tzinfo=UTC)
    assert STATE.obstacle(DESTINATION_ID, expiry - timedelta(days=7, seconds=1)) is None
    assert STATE.obstacle(DESTINATION_ID, expiry - timedelta(days=7)) is FailureCode.CITY_UNREACHABLE


def test_a_wrong_clock_is_put_right_and_a_nearly_right_one_is_believed() -> None:
    assert STATE.city_time(NOW) == NOW
    assert replace(STATE, clock_skew_seconds=-3600.0).city_time(NOW) == NOW - timedelta(hours=1)


def test_a_key_is_not_good_because_our_clock_is_slow() -> None:
    slow = replace(STATE, clock_skew_seconds=timedelta(days=365).total_seconds())
    assert slow.obstacle(DESTINATION_ID, NOW) is FailureCode.CITY_UNREACHABLE


def test_the_time_of_writing_is_no_fact() -> None:
    assert STATE.same_facts_as(replace(STATE, written_at=""))
    assert not STATE.same_facts_as(replace(STATE, quarantined=2))
