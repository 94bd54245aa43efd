"""The technician's step: who gets there, one test after the other, and what the end of a worker means."""

from __future__ import annotations

import pytest

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, CheckStatus, StaffCode
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.printable import ReadinessReport
from kiosk.domain.staff import StaffPhase, StaffRole, StaffSession
from kiosk.journey import diagnosis_events as happened
from kiosk.journey import effects, events, staff_events
from kiosk.journey.advance import advance
from kiosk.journey.diagnosis import DiagnosisPage, StickPhase, TestPhase
from kiosk.journey.journey import Journey, PrintPhase, Step
from kiosk.journey.timeouts import deadline_seconds

WELL = CheckResult(Check.DISK, CheckStatus.WELL)
DIRTY = CheckResult(Check.BLANK_SHEET, CheckStatus.FAULTY, "glass_dirty", {"spots": "2"}, 7)
REPORT = ReadinessReport("leipzig-0042", "Süd", "1", "2026-11-23T08:30:00+00:00", "de", ())


def _menu(role: StaffRole = StaffRole.TECHNICIAN) -> Journey:
    signed_in = Journey(step=Step.CHOOSE, staff=StaffSession(StaffPhase.SIGNED_IN, role))
    return advance(signed_in, staff_events.StaffMenuRequested())[0]


def _play(*sent: events.Event, start: Journey | None = None) -> tuple[Journey, tuple[effects.Effect, ...]]:
    journey, work = start or _menu(), ()
    for each in sent:
        journey, work = advance(journey, each)
    return journey, work


def _opened(*sent: events.Event) -> tuple[Journey, tuple[effects.Effect, ...]]:
    return _play(happened.DiagnosticsRequested(), happened.ChecksDone((WELL,)), *sent)


def test_a_technician_gets_there_and_everything_is_looked_at_at_once() -> None:
    journey, work = _play(happened.DiagnosticsRequested())
    assert (journey.step, journey.diagnosis.is_looking, work) == (Step.DIAGNOSTICS, True, (effects.RunChecks(),))


def test_a_clerk_does_not_get_there() -> None:
    menu = _menu(StaffRole.CLERK)
    assert advance(menu, happened.DiagnosticsRequested()) == (menu, ())


@pytest.mark.parametrize("step", [Step.WELCOME, Step.CHOOSE, Step.FAILURE, Step.RECEIPT, Step.END, Step.STAFF_SIGN_IN])
def test_no_other_step_leads_there(step: Step) -> None:
    journey = Journey(step=step, staff=StaffSession(StaffPhase.SIGNED_IN, StaffRole.TECHNICIAN))
    assert advance(journey, happened.DiagnosticsRequested())[0].step is step


def test_whoever_is_signed_out_meanwhile_can_ask_for_nothing_more() -> None:
    journey, _ = _opened()
    locked, _ = advance(journey, staff_events.StaffCardRemoved())
    assert locked.step is Step.CHOOSE
    lost, _ = advance(journey, events.WorkerLost())
    assert lost.staff.signed_in is None
    for wish in (happened.ReportOpened(), happened.TestOpened(Check.CARD_ECHO), happened.StickRequested()):
        assert advance(lost, wish) == (lost, ())


def test_results_come_one_by_one_and_the_newest_counts() -> None:
    journey, _ = _play(happened.DiagnosticsRequested(), happened.CheckDone(WELL))
    assert journey.diagnosis.results == (WELL,)
    worse = CheckResult(Check.DISK, CheckStatus.FAULTY, "storage_full")
    journey, _ = _play(happened.CheckDone(worse), start=journey)
    assert journey.diagnosis.result(Check.DISK) == worse


def test_a_test_with_a_device_runs_in_the_worker_and_ends_with_its_result() -> None:
    journey, work = _opened(happened.TestOpened(Check.BLANK_SHEET), happened.TestBegun())
    assert work == (effects.RunTest(Check.BLANK_SHEET, "de"),)
    assert journey.diagnosis.phase is TestPhase.RUNNING
    assert deadline_seconds(journey) is not None
    ended, _ = advance(journey, happened.TestDone(DIRTY))
    assert (ended.diagnosis.phase, ended.diagnosis.result(Check.BLANK_SHEET)) == (TestPhase.ENDED, DIRTY)


@pytest.mark.parametrize(
    ("is_good", "status", "code"),
    [(True, CheckStatus.WELL, ""), (False, CheckStatus.FAULTY, StaffCode.NOT_CONFIRMED.value)],
)
def test_what_a_person_judges_is_kept(is_good: bool, status: CheckStatus, code: str) -> None:
    journey, _ = _opened(happened.TestOpened(Check.TEST_PAGE), happened.TestBegun(), happened.JudgementAwaited())
    assert journey.diagnosis.phase is TestPhase.JUDGED
    journey, work = _play(happened.TestJudged(is_good), start=journey)
    assert work == (effects.KeepResult(CheckResult(Check.TEST_PAGE, status, code)),)


@pytest.mark.parametrize("check", [Check.TOUCH, Check.COLOURS, Check.RULER])
def test_a_test_of_the_screen_needs_no_worker(check: Check) -> None:
    journey, work = _opened(happened.TestOpened(check), happened.TestBegun())
    assert (journey.diagnosis.phase, work) == (TestPhase.JUDGED, ())


def test_a_judgement_counts_only_when_it_is_asked_for() -> None:
    journey, _ = _opened(happened.TestOpened(Check.TOUCH))
    assert advance(journey, happened.TestJudged(is_good=True)) == (journey, ())


def test_what_runs_by_itself_is_no_guided_test() -> None:
    journey, _ = _opened()
    assert advance(journey, happened.TestOpened(Check.DISK)) == (journey, ())


@pytest.mark.parametrize("end", [events.DeadlinePassed(), events.WorkerLost()])
def test_a_test_whose_worker_is_gone_has_no_answer(end: events.Event) -> None:
    journey, _ = _opened(happened.TestOpened(Check.CARD_ECHO), happened.TestBegun(), end)
    result = journey.diagnosis.result(Check.CARD_ECHO)
    assert result is not None
    assert (result.status, result.code) == (CheckStatus.FAULTY, StaffCode.NO_ANSWER.value)
    assert deadline_seconds(journey) is None


def test_a_test_that_breaks_unforeseen_says_so() -> None:
    broken = events.StepFailed(Failure(FailureCode.UNEXPECTED))
    journey, _ = _opened(happened.TestOpened(Check.CARD_ECHO), happened.TestBegun(), broken)
    result = journey.diagnosis.result(Check.CARD_ECHO)
    assert result is not None
    assert result.code == "unexpected"


def test_back_leads_from_a_test_to_its_part_to_the_overview_to_the_menu() -> None:
    journey, _ = _opened(happened.PartOpened(CheckGroup.SCANNER), happened.TestOpened(Check.BLANK_SHEET))
    pages = []
    for _ in range(3):
        journey, _ = advance(journey, events.WentBack())
        pages.append((journey.step, journey.diagnosis.page))
    assert pages == [
        (Step.DIAGNOSTICS, DiagnosisPage.PART),
        (Step.DIAGNOSTICS, DiagnosisPage.OVERVIEW),
        (Step.STAFF_MENU, DiagnosisPage.OVERVIEW),
    ]


def test_back_breaks_off_what_runs() -> None:
    _, work = _opened(happened.TestOpened(Check.BLANK_SHEET), happened.TestBegun(), events.WentBack())
    assert work == (effects.CancelTask(),)


def test_the_report_is_made_printed_and_written_to_a_stick() -> None:
    journey, work = _opened(happened.ReportOpened())
    assert work == (effects.MakeReport("de"),)
    journey, work = _play(happened.ReportMade(REPORT), events.PrintRequested(REPORT), start=journey)
    assert work == (effects.PrintSheet(REPORT),)
    assert journey.printing.phase is PrintPhase.PRINTING
    journey, work = _play(events.SheetPrinted(), happened.StickRequested(), start=journey)
    assert work == (effects.WriteReport(REPORT),)
    written, _ = advance(journey, happened.StickWritten())
    assert written.diagnosis.stick is StickPhase.WRITTEN
    refused, _ = advance(journey, happened.StickWritten("stick_full"))
    assert (refused.diagnosis.stick, refused.diagnosis.stick_code) == (StickPhase.FAILED, "stick_full")


def test_a_stick_whose_worker_is_gone_is_lost() -> None:
    journey, _ = _opened(
        happened.ReportOpened(), happened.ReportMade(REPORT), happened.StickRequested(), events.WorkerLost()
    )
    assert journey.diagnosis.stick_code == StaffCode.STICK_LOST.value


def test_only_what_is_shown_as_stuck_is_sent_again() -> None:
    journey, work = _opened(happened.StuckOpened())
    assert work == (effects.ReadStuck(),)
    assert advance(journey, happened.StuckRetried("L7K3-M92Q-DX")) == (journey, ())


def test_the_visit_behind_keeps_its_place_and_hears_of_a_lost_worker() -> None:
    journey, _ = _opened()
    assert journey.behind is not None
    assert journey.behind.step is Step.CHOOSE
    lost, work = advance(journey, events.WorkerLost())
    assert effects.CheckAvailability() in work
    assert lost.step is Step.DIAGNOSTICS
