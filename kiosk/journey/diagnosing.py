"""The technician's step: look at everything, test one thing after the other, take the report along."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus, StaffCode
from kiosk.domain.staff import StaffRole
from kiosk.journey import printing
from kiosk.journey.diagnosis import Diagnosis, DiagnosisPage, StickPhase, TestPhase
from kiosk.journey.diagnosis_events import (
    CheckDone,
    ChecksDone,
    ChecksRequested,
    DiagnosticsRequested,
    FromTechnician,
    JudgementAwaited,
    LogOpened,
    LogRead,
    PartOpened,
    ReportMade,
    ReportOpened,
    StickRequested,
    StickWritten,
    StuckOpened,
    StuckRead,
    StuckRetried,
    TestBegun,
    TestDone,
    TestJudged,
    TestOpened,
)
from kiosk.journey.effects import (
    CancelTask,
    KeepResult,
    MakeReport,
    Move,
    ReadLog,
    ReadStuck,
    RetryStuck,
    RunChecks,
    RunTest,
    WriteReport,
)
from kiosk.journey.events import DeadlinePassed, Event, StepFailed, WentBack, WorkerLost
from kiosk.journey.journey import Journey, Printing, Step

SCREEN_TESTS = frozenset({Check.TOUCH, Check.COLOURS, Check.RULER})
"""What the screen does by itself: no device of the worker takes part."""


def from_menu(journey: Journey, event: Event) -> Move | None:
    """Handle a technician's wish to test the kiosk; a clerk has none here."""
    match event:
        case DiagnosticsRequested() if journey.staff.signed_in is StaffRole.TECHNICIAN:
            return journey.at(Step.DIAGNOSTICS, diagnosis=Diagnosis(is_looking=True)), (RunChecks(),)
    return None


def beforehand(journey: Journey, event: Event) -> Journey:
    """Return the journey with what the end of a worker means for a test, before the visit behind hears of it too."""
    match event:
        case DeadlinePassed() | WorkerLost() if journey.step is Step.DIAGNOSTICS:
            return _given_up(journey, StaffCode.NO_ANSWER.value)
    return journey


def diagnostics(journey: Journey, event: Event) -> Move | None:
    """Handle what belongs to this step; what a person asks for, only as long as the technician is signed in."""
    if isinstance(event, FromTechnician | WentBack) and journey.staff.signed_in is not StaffRole.TECHNICIAN:
        return None
    return (
        printing.on_paper(journey, event)
        or _on_page(journey, event)
        or _in_test(journey, event)
        or _from_worker(journey, event)
    )


def _on_page(journey: Journey, event: Event) -> Move | None:
    diagnosis = journey.diagnosis
    match event:
        case ChecksRequested() if not diagnosis.is_working:
            return _with(journey, is_looking=True), (RunChecks(),)
        case PartOpened(part) if not diagnosis.is_working or diagnosis.is_looking:
            return _with(journey, page=DiagnosisPage.PART, part=part), ()
        case LogOpened():
            return _with(journey, page=DiagnosisPage.LOG, log=()), (ReadLog(),)
        case StuckOpened():
            return _with(journey, page=DiagnosisPage.STUCK, stuck=()), (ReadStuck(),)
        case StuckRetried(reference) if reference in {each.reference for each in diagnosis.stuck}:
            return journey, (RetryStuck(reference),)
        case ReportOpened() if not diagnosis.is_working:
            opened = _with(journey, page=DiagnosisPage.REPORT, report=None, stick=StickPhase.NOT_ASKED)
            return replace(opened, printing=Printing()), (MakeReport(journey.display.language),)
        case StickRequested() if diagnosis.report is not None and not diagnosis.is_working:
            return _with(journey, stick=StickPhase.WRITING), (WriteReport(diagnosis.report),)
        case WentBack():
            return _back(journey)
    return None


def _in_test(journey: Journey, event: Event) -> Move | None:
    diagnosis = journey.diagnosis
    is_testing = diagnosis.page is DiagnosisPage.TEST
    match event:
        case TestOpened(check) if check.is_guided and not diagnosis.is_working:
            part = check.group
            return _with(journey, page=DiagnosisPage.TEST, part=part, test=check, phase=TestPhase.EXPLAINED), ()
        case TestBegun() if is_testing and diagnosis.test in SCREEN_TESTS:
            return _with(journey, phase=TestPhase.JUDGED), ()
        case TestBegun() if is_testing and not diagnosis.is_working:
            return _with(journey, phase=TestPhase.RUNNING), (RunTest(diagnosis.test, journey.display.language),)
        case TestJudged(is_good) if is_testing and diagnosis.phase is TestPhase.JUDGED:
            status, code = (CheckStatus.WELL, "") if is_good else (CheckStatus.FAULTY, StaffCode.NOT_CONFIRMED.value)
            result = CheckResult(diagnosis.test, status, code)
            return _ended(journey, result), (KeepResult(result),)
    return None


def _from_worker(journey: Journey, event: Event) -> Move | None:
    diagnosis = journey.diagnosis
    match event:
        case CheckDone(result) if diagnosis.is_looking:
            return _with(journey, results=_replaced(diagnosis.results, result)), ()
        case ChecksDone(results) if diagnosis.is_looking:
            return _with(journey, results=results, is_looking=False), ()
        case JudgementAwaited() if diagnosis.phase is TestPhase.RUNNING:
            return _with(journey, phase=TestPhase.JUDGED), ()
        case TestDone(result) if result.check is diagnosis.test:
            return _ended(journey, result), ()
        case LogRead(lines):
            return _with(journey, log=lines), ()
        case StuckRead(stuck):
            return _with(journey, stuck=stuck), ()
        case ReportMade(report):
            return _with(journey, report=report), ()
        case StickWritten(code, is_released) if diagnosis.stick is StickPhase.WRITING:
            phase = StickPhase.RELEASED if is_released else StickPhase.WRITTEN
            return _with(journey, stick=StickPhase.FAILED if code else phase, stick_code=code), ()
        case StepFailed(failure) if diagnosis.is_working:
            return _given_up(journey, failure.code.value), ()
    return None


def _back(journey: Journey) -> Move | None:
    """One page back; a test that runs is broken off."""
    diagnosis = journey.diagnosis
    effects = (CancelTask(),) if diagnosis.is_working else ()
    match diagnosis.page:
        case DiagnosisPage.OVERVIEW:
            return journey.at(Step.STAFF_MENU, diagnosis=Diagnosis()), effects
        case DiagnosisPage.TEST:
            return _with(journey, page=DiagnosisPage.PART, phase=TestPhase.EXPLAINED), effects
        case DiagnosisPage.PART:
            return _with(journey, page=DiagnosisPage.OVERVIEW), ()
    back = _with(journey, page=DiagnosisPage.OVERVIEW, stick=StickPhase.NOT_ASKED, stick_code="")
    return replace(back, printing=Printing()), effects


def _given_up(journey: Journey, code: str) -> Journey:
    """The worker says nothing more: what it was doing is over, and that is the result."""
    diagnosis = journey.diagnosis
    if diagnosis.phase is TestPhase.RUNNING:
        return _ended(journey, CheckResult(diagnosis.test, CheckStatus.FAULTY, code))
    if diagnosis.stick is StickPhase.WRITING:
        return _with(journey, stick=StickPhase.FAILED, stick_code=StaffCode.STICK_LOST.value)
    return _with(journey, is_looking=False)


def _ended(journey: Journey, result: CheckResult) -> Journey:
    return _with(journey, phase=TestPhase.ENDED, results=_replaced(journey.diagnosis.results, result))


def _replaced(results: tuple[CheckResult, ...], result: CheckResult) -> tuple[CheckResult, ...]:
    by_check = {each.check: each for each in (*results, result)}
    return tuple(by_check[each] for each in Check if each in by_check)


def _with(journey: Journey, **changes: object) -> Journey:
    return replace(journey, diagnosis=replace(journey.diagnosis, **changes))  # type: ignore[arg-type]
