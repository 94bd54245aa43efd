"""How far the visit has come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.progress import ProgressViewModel
from tests.fixtures.a_service import MOVE, NO_IDENTITY
from tests.fixtures.fake_session import FakeSession


def progress(session: FakeSession, journey: Journey) -> ProgressViewModel:
    session.put(journey)
    return ProgressViewModel(session)


def test_before_a_service_is_chosen_there_is_none(session: FakeSession) -> None:
    assert progress(session, Journey()).stations == []
    assert progress(session, Journey(step=Step.CHOOSE)).stations == []


def test_a_service_with_everything_has_seven_stations(session: FakeSession) -> None:
    assert progress(session, Journey(step=Step.PREPARE, service=MOVE)).stations == [
        "Get ready", "ID card", "Your answers", "Your papers", "Check", "Send", "Receipt",
    ]  # fmt: skip


def test_what_a_service_does_not_need_is_no_station(session: FakeSession) -> None:
    stations = progress(session, Journey(step=Step.PREPARE, service=NO_IDENTITY)).stations
    assert stations == ["Get ready", "Your data", "Your answers", "Check", "Send", "Receipt"]


STATIONS = {
    Step.PREPARE: 0, Step.CONSENT: 1, Step.IDENTIFY: 1, Step.FORM: 2, Step.SCAN: 3,
    Step.REVIEW: 4, Step.CONFIRM: 5, Step.SEAL: 5, Step.RECEIPT: 6,
}  # fmt: skip


@pytest.mark.parametrize(("step", "station"), STATIONS.items(), ids=str)
def test_each_step_has_its_station(session: FakeSession, step: Step, station: int) -> None:
    assert progress(session, Journey(step=step, service=MOVE)).current == station


def test_a_failure_stands_where_it_happened(session: FakeSession) -> None:
    failed = replace(Journey(step=Step.FAILURE, service=MOVE), returns_to=Step.SCAN)
    assert progress(session, failed).current == STATIONS[Step.SCAN]
