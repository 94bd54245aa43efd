"""What the journal says of a visit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.audit import Journal
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.staff import StaffRole
from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Journey, Step
from kiosk.journey.staff_events import (
    AssistanceBegan,
    AssistancePaused,
    AssistanceResumed,
    StaffCardInserted,
    StaffCardRecognised,
    StaffCardRefused,
    StaffCardRemoved,
    StaffExpected,
    StaffIdled,
    StaffMenuRequested,
    StaffPinEntered,
    StaffPinRefused,
    StaffSignedIn,
    StaffSignedOut,
)
from kiosk.visit_record import VisitRecord
from tests.fixtures.signed_journal import events_in, lines_of
from tests.fixtures.submissions import SERVICE


def test_a_visit_begins_when_the_welcome_is_left_and_ends_once(tmp_path: Path) -> None:
    times = iter([100.0, 190.4])
    record = VisitRecord(Journal(tmp_path), lambda: next(times))
    for journey in (Journey(), Journey(step=Step.CHOOSE), Journey(step=Step.PREPARE, service=SERVICE)):
        record.saw(journey)
    record.saw(Journey(step=Step.END))
    record.end()
    record.end()
    assert events_in(tmp_path) == ["visit_started", "service_chosen", "visit_ended"]
    assert b'"step":"prepare","seconds":90' in lines_of(tmp_path)[-1].body


def test_screens_that_nobody_touched_leave_no_line(tmp_path: Path) -> None:
    record = VisitRecord(Journal(tmp_path))
    record.saw(Journey())
    record.end()
    assert not list(tmp_path.iterdir())


def test_a_failure_is_recorded_with_the_step_where_it_happened_and_once(tmp_path: Path) -> None:
    record = VisitRecord(Journal(tmp_path))
    record.saw(Journey(step=Step.SCAN))
    failed = Journey(step=Step.FAILURE, failure=Failure(FailureCode.SCANNER_JAMMED))
    record.saw(failed)
    record.saw(replace(failed, idle_warning=True))
    assert events_in(tmp_path) == ["visit_started", "failure_shown"]
    assert b'"code":"scanner_jammed","step":"scan"' in lines_of(tmp_path)[-1].body


def test_a_call_for_the_staff_is_recorded_with_its_step_and_once(tmp_path: Path) -> None:
    record = VisitRecord(Journal(tmp_path))
    record.saw(Journey(step=Step.SCAN))
    called = Journey(step=Step.SCAN, staff_called=True)
    record.saw(called)
    record.saw(replace(called, idle_warning=True))
    assert events_in(tmp_path) == ["visit_started", "staff_called"]
    assert b'"step":"scan"' in lines_of(tmp_path)[-1].body


CLERK, TECHNICIAN = StaffRole.CLERK, StaffRole.TECHNICIAN


def recorded(folder: Path, journey: Journey, *sent: events.Event, is_known: bool = False) -> list[tuple[str, str]]:
    """What the journal says, with the role, after these events; a refused card may be known of before."""
    record = VisitRecord(Journal(folder))
    if is_known:
        record.know_refusal()
    for event in sent:
        journey, _ = advance(journey, event)
        record.saw(journey)
    bodies = [json.loads(each.body) for each in lines_of(folder)] if list(folder.iterdir()) else []
    return [(each["event"], each["role"]) for each in bodies]


def signing_in(role: StaffRole) -> tuple[events.Event, ...]:
    return StaffCardInserted(), StaffCardRecognised(role), StaffPinEntered(), StaffSignedIn(role)


@pytest.mark.parametrize("role", StaffRole)
@pytest.mark.parametrize(
    ("last", "how"),
    [
        (StaffCardRemoved(), "staff_signed_out"),
        (StaffSignedOut(), "staff_locked"),
        (StaffIdled(), "staff_locked"),
    ],
)
def test_the_staff_comes_and_goes_in_its_role_and_no_visit_begins(
    tmp_path: Path, role: StaffRole, last: events.Event, how: str
) -> None:
    lines = recorded(tmp_path, Journey(), *signing_in(role), last)
    assert lines == [("staff_signed_in", role.value), (how, role.value)]


def test_a_session_that_goes_on_is_not_signed_in_anew(tmp_path: Path) -> None:
    found = (StaffCardInserted(was_there=True), StaffCardRecognised(CLERK))
    lines = recorded(tmp_path, Journey(), StaffExpected(CLERK), *found, events.WorkerLost(), *found, StaffCardRemoved())
    assert lines == [("staff_signed_out", "clerk")]


def test_a_citizen_who_begins_alone_locks_the_session(tmp_path: Path) -> None:
    lines = recorded(tmp_path, Journey(), *signing_in(CLERK), events.WentBack(), events.VisitStarted())
    assert lines == [("staff_signed_in", "clerk"), ("staff_locked", "clerk"), ("visit_started", "citizen")]


def test_a_refused_card_is_recorded_with_its_code_and_each_refused_pin_once(tmp_path: Path) -> None:
    wrong = (StaffPinEntered(), StaffPinRefused(2), StaffPinEntered(), StaffPinRefused(1))
    refused = StaffCardRefused(Failure(FailureCode.STAFF_CARD_BLOCKED))
    lines = recorded(tmp_path, Journey(), *signing_in(CLERK)[:2], *wrong, StaffPinEntered(), refused)
    assert lines == [("staff_pin_refused", "clerk"), ("staff_pin_refused", "clerk"), ("staff_refused", "device")]
    assert b'"code":"staff_card_blocked"' in lines_of(tmp_path)[-1].body


REFUSED = StaffCardRefused(Failure(FailureCode.STAFF_CARD_UNKNOWN))
FOUND, INSERTED = (StaffCardInserted(was_there=True), REFUSED), (StaffCardInserted(), REFUSED)


@pytest.mark.parametrize(
    ("sent", "is_known", "times"),
    [
        (INSERTED, False, 1),
        ((*INSERTED, events.WorkerLost(), *FOUND), False, 1),
        ((*INSERTED, StaffCardRemoved(), *INSERTED), False, 2),
        (FOUND, False, 1),
        (FOUND, True, 0),
        (INSERTED, True, 1),
        ((*FOUND, StaffCardRemoved(), *INSERTED), True, 1),
        ((*signing_in(CLERK)[:2], StaffPinEntered(), REFUSED), True, 1),
        ((*signing_in(CLERK)[:3], events.DeadlinePassed()), False, 1),
    ],
)
def test_a_refused_card_is_recorded_once_for_each_time_it_is_put_in(
    tmp_path: Path, sent: tuple[events.Event, ...], is_known: bool, times: int
) -> None:
    assert recorded(tmp_path, Journey(), *sent, is_known=is_known) == [("staff_refused", "device")] * times


def test_the_next_visit_is_told_of_a_refused_card_until_it_is_gone(tmp_path: Path) -> None:
    told: list[bool] = []
    record, journey = VisitRecord(Journal(tmp_path), tell_refusal=told.append), Journey()
    for event in (*INSERTED, events.VisitStarted(), StaffCardRemoved()):
        journey, _ = advance(journey, event)
        record.saw(journey)
    assert told == [True, False]


def test_a_clerk_begins_a_visit_and_leaves_it(tmp_path: Path) -> None:
    lines = recorded(
        tmp_path, Journey(), *signing_in(CLERK), AssistanceBegan(), events.ServiceChosen(SERVICE), StaffCardRemoved()
    )
    assert lines[1:] == [
        ("assistance_began", "clerk"),
        ("visit_started", "clerk"),
        ("service_chosen", "citizen"),
        ("staff_signed_out", "clerk"),
        ("assistance_ended", "clerk"),
    ]


def test_a_clerk_who_looks_away_still_helps(tmp_path: Path) -> None:
    paused = (AssistancePaused(), AssistanceResumed(), StaffMenuRequested(), events.WentBack())
    lines = recorded(tmp_path, Journey(step=Step.CHOOSE), *signing_in(CLERK), AssistanceBegan(), *paused)
    assert [event for event, _ in lines if event.startswith("assistance")] == ["assistance_began"]


def test_a_visit_that_is_practised_leaves_no_line(tmp_path: Path) -> None:
    record = VisitRecord(Journal(tmp_path / "audit"))
    journey = Journey()
    for event in (events.PracticeStarted(), events.ServiceChosen(SERVICE), events.LeaveConfirmed()):
        journey, _ = advance(journey, event)
        record.saw(journey)
    record.end()
    assert not (tmp_path / "audit").exists()
