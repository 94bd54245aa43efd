"""What the journal says of a visit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.audit import Journal
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey.journey import Journey, Step
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
