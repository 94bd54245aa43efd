"""Carries out what a technician asks for: checks, guided tests, the lists, the report and the stick."""

from __future__ import annotations

import json
import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from hardware.devices import open_speech
from hardware.errors import HardwareError
from hardware.speech.speech import Sink, Utterance
from kiosk.audit import Journal, LogEvent, Role
from kiosk.audit.segments import last_bodies
from kiosk.catalogue.handbook import load_handbook
from kiosk.config import data_dir
from kiosk.diagnostics.card_tests import card_echo, card_pace
from kiosk.diagnostics.finding import Finding, faulty, well
from kiosk.diagnostics.glass_test import glass_test
from kiosk.diagnostics.reporting import make_report
from kiosk.diagnostics.results import ResultStore
from kiosk.diagnostics.running import run_checks, to_result
from kiosk.diagnostics.stick import StickRefused, find_stick, let_go, mounts, write_to_stick
from kiosk.diagnostics.surroundings import Surroundings, server_sights
from kiosk.domain.diagnosis import Check, CheckResult, CheckStatus, LogLine, StaffCode, StuckSubmission
from kiosk.domain.submission import DeliveryState
from kiosk.errors import OutboxError
from kiosk.journey.diagnosis_events import (
    CheckDone,
    ChecksDone,
    JudgementAwaited,
    LogRead,
    ReportMade,
    StickWritten,
    StuckRead,
    TestDone,
)
from kiosk.journey.effects import (
    KeepResult,
    MakeReport,
    ReadLog,
    ReadStuck,
    RetryStuck,
    RunChecks,
    RunTest,
    TechnicianEffect,
    WriteReport,
)
from kiosk.outbox.store import Outbox
from kiosk.tasks.failures import failure_of
from kiosk.tasks.visit import TaskControl, Visit

LOG_LINES = 60
_SPOKEN = {
    "de": "Das ist ein Test des Tons. Eins, zwei, drei.",
    "en": "This is a test of the sound. One, two, three.",
}
_SINKS = {Check.LOUDSPEAKER: Sink.LOUDSPEAKER, Check.HEADSET: Sink.HEADSET}
_log = logging.getLogger(__name__)


def diagnose(effect: TechnicianEffect, visit: Visit, control: TaskControl) -> None:
    """Do it, and report what came of it.

    Raises:
        OutboxError: the outbox cannot be read.
    """
    match effect:
        case RunChecks():
            _run_checks(visit, control)
        case RunTest():
            _run_test(effect, visit, control)
        case KeepResult(result):
            control.report(TestDone(_kept(visit, _dated(result), Role.TECHNICIAN)))
        case ReadLog():
            control.report(LogRead(_log_lines(visit.config.paths.audit)))
        case ReadStuck():
            control.report(StuckRead(_stuck(visit)))
        case RetryStuck(reference):
            _retry(visit, reference)
            control.report(StuckRead(_stuck(visit)))
        case MakeReport(language):
            handbook = load_handbook(data_dir() / "resources", language)
            control.report(ReportMade(make_report(_surroundings(visit), _newest(visit), handbook)))
        case WriteReport():
            control.report(_write_report(effect, visit))


def _surroundings(visit: Visit) -> Surroundings:
    config = visit.config
    speech = open_speech(config.devices.speech.driver, config.devices.speech.options)
    servers = server_sights(config)
    return Surroundings(config, visit.reader, visit.scanner, visit.printer, speech, visit.open_keys, servers)


def _run_checks(visit: Visit, control: TaskControl) -> None:
    results = run_checks(_surroundings(visit), lambda result: control.report(CheckDone(result)))
    journal = Journal(visit.config.paths.audit)
    for each in results:
        _keep(visit, each)
        if each.status is CheckStatus.FAULTY:
            journal.record(LogEvent.CHECK_FAILED, Role.TECHNICIAN, check=each.check.value, code=each.code)
    guided = tuple(each for each in _newest(visit) if each.check.is_guided)
    control.report(ChecksDone((*results, *guided)))


def _run_test(effect: RunTest, visit: Visit, control: TaskControl) -> None:
    """Do the device's part; whatever goes wrong with it is the result."""
    try:
        finding = _test(effect, visit, control)
    except (HardwareError, ValueError) as error:
        finding = faulty(failure_of(error).code)
    if control.cancelled.is_set():
        return
    if finding is None:
        control.report(JudgementAwaited())
    else:
        control.report(TestDone(_kept(visit, to_result(effect.check, finding), Role.TECHNICIAN)))


def _test(effect: RunTest, visit: Visit, control: TaskControl) -> Finding | None:
    """Return what was found, or None where a person must say it."""
    match effect.check:
        case Check.CARD_ECHO:
            return card_echo(visit.reader)
        case Check.CARD_PACE:
            return card_pace(visit.reader, visit.config.diagnostics.service_card_can)
        case Check.BLANK_SHEET:
            return glass_test(visit.scanner, control.cancelled)
        case Check.TEST_PAGE:
            from kiosk import printing  # noqa: PLC0415 - only a visit that prints pays for Qt

            visit.printer.print_pdf(printing.trial_page_pdf(effect.language), control.cancelled)
            return None
        case Check.LOUDSPEAKER | Check.HEADSET:
            return _speak(effect, visit)
    return well()


def _speak(effect: RunTest, visit: Visit) -> Finding | None:
    words = Utterance(_SPOKEN.get(effect.language, _SPOKEN["en"]), effect.language)
    try:
        was_heard = _surroundings(visit).speech.speak(words, _SINKS[effect.check]).wait()
    except HardwareError:
        was_heard = False
    return None if was_heard else faulty(StaffCode.SOUND_MISSING)


def _dated(result: CheckResult) -> CheckResult:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return CheckResult(result.check, result.status, result.code, result.facts, at=at)


def _kept(visit: Visit, result: CheckResult, role: Role) -> CheckResult:
    Journal(visit.config.paths.audit).record(
        LogEvent.TEST_DONE, role, check=result.check.value, result=result.status.value, code=result.code or "none"
    )
    return _keep(visit, result)


def _keep(visit: Visit, result: CheckResult) -> CheckResult:
    """Keep the result; a disk that does not take it is a result of its own, which the technician sees."""
    try:
        return ResultStore(visit.config.paths.diagnostics).keep(result)
    except (OSError, sqlite3.Error) as error:
        _log.error("a result is not kept: %s", type(error).__name__)
        return result


def _newest(visit: Visit) -> tuple[CheckResult, ...]:
    try:
        return ResultStore(visit.config.paths.diagnostics).newest()
    except (OSError, sqlite3.Error):
        return ()


def _log_lines(audit: Path) -> tuple[LogLine, ...]:
    lines = []
    for body in reversed(last_bodies(audit, LOG_LINES)):
        try:
            members = {str(key): str(each) for key, each in json.loads(body).items()}
        except (ValueError, AttributeError):
            continue
        members.pop("n", None)
        lines.append(LogLine(members.pop("at", ""), members.pop("event", ""), members.pop("role", ""), members))
    return tuple(lines)


def _stuck(visit: Visit) -> tuple[StuckSubmission, ...]:
    with Outbox(visit.config.paths.outbox) as outbox:
        entries = [each for each in outbox.entries() if each.state is DeliveryState.QUARANTINED]
    return tuple(StuckSubmission(e.reference, e.service_name, e.sealed_at, e.reason) for e in entries)


def _retry(visit: Visit, reference: str) -> None:
    try:
        with Outbox(visit.config.paths.outbox) as outbox:
            outbox.retry(reference)
    except OutboxError as error:
        _log.warning("cannot be sent again: %s", error)
        return
    Journal(visit.config.paths.audit).record(LogEvent.QUARANTINE_RETRIED, Role.TECHNICIAN)


def _write_report(effect: WriteReport, visit: Visit) -> StickWritten:
    from kiosk import printing  # noqa: PLC0415 - only a visit that makes a report pays for Qt

    journal = Journal(visit.config.paths.audit)
    report = effect.report
    name = f"kiosk-{_plain(report.device_id)}-{report.tested_at[:10]}.pdf"
    try:
        mount = find_stick(visit.config.diagnostics.usb_mounts, mounts())
        write_to_stick(mount, name, printing.readiness_report_pdf(report))
    except StickRefused as refusal:
        journal.record(LogEvent.REPORT_EXPORTED, Role.TECHNICIAN, way="stick", result=refusal.code.value)
        return StickWritten(refusal.code.value)
    journal.record(LogEvent.REPORT_EXPORTED, Role.TECHNICIAN, way="stick", result="written")
    return StickWritten(is_released=let_go(mount))


def _plain(text: str) -> str:
    return "".join(each if each.isascii() and each.isalnum() else "-" for each in text)[:40]
