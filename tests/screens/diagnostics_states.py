"""The technician's pages in every state that is worth a look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.domain.diagnosis import (
    Check,
    CheckGroup,
    CheckResult,
    CheckStatus,
    LogLine,
    StaffCode,
    StuckSubmission,
)
from kiosk.domain.failure import FailureCode
from kiosk.domain.printable import ReadinessReport
from kiosk.domain.staff import StaffPhase, StaffRole, StaffSession
from kiosk.journey import diagnosis_events as events
from kiosk.journey.advance import advance
from kiosk.journey.events import Event
from kiosk.journey.journey import Journey
from kiosk.journey.staff_events import StaffMenuRequested
from tests.screens.state import State

FACTS: Mapping[Check, Mapping[str, str]] = {
    Check.READERS: {"readers": "REINER SCT cyberJack RFID standard"},
    Check.STAFF_READER: {"readers": "Identiv uTrust 2700 R"},
    Check.CARD_ECHO: {
        "commands": "20",
        "milliseconds": "412",
        "reader": "REINER SCT",
        "firmware": "1.2.48",
        "keypad": "✓",
        "atr": "3b8180018080",
    },
    Check.CARD_PACE: {"milliseconds": "890"},
    Check.SCANNER: {"model": "Epson DS-1630", "sources": "flatbed, feeder"},
    Check.BLANK_SHEET: {"spots": "0", "streaks": "0"},
    Check.SOUND: {"sinks": "headset, loudspeaker"},
    Check.NAMES: {"names": "gateway.kiosk.leipzig.example, eid.kiosk.leipzig.example"},
    Check.CLOCK: {"seconds": "0"},
    Check.SERVER_CERTIFICATES: {"until": "2027-03-01"},
    Check.GATEWAY: {"host": "gateway.kiosk.leipzig.example:443", "milliseconds": "31"},
    Check.EID_SERVICE: {"host": "eid.kiosk.leipzig.example:443", "milliseconds": "28"},
    Check.STAFF_LIST: {"until": "2026-11-29"},
    Check.KEYRING: {"key": "jtiDDpIPLrl6"},
    Check.DEVICE_CERTIFICATE: {"device": "leipzig-0042", "until": "2027-05-12"},
    Check.SENDER: {"minutes": "0"},
    Check.INTAKE: {"reach": "reachable"},
    Check.OUTBOX: {"waiting": "0"},
    Check.DISK: {"free": "96 GB", "total": "120 GB"},
    Check.MEMORY: {"free": "5 GB", "total": "8 GB"},
    Check.TEMPERATURE: {"degrees": "47"},
    Check.CATALOGUE: {"version": "0.1.0", "services": "13"},
    Check.CLOSURE: {"closed": "hundesteuer"},
}
AUTOMATIC = tuple(each for each in Check if not each.is_guided)


def healthy() -> tuple[CheckResult, ...]:
    """Return what a kiosk finds that is well, with an appointment system that there is not."""
    untried = {Check.APPOINTMENTS, Check.COLLECTION}
    return tuple(
        CheckResult(each, CheckStatus.NOT_TRIED if each in untried else CheckStatus.WELL, facts=FACTS.get(each, {}))
        for each in AUTOMATIC
    )


def broken() -> tuple[CheckResult, ...]:
    """Return what one finds with a reader that is gone, a jam, a wrong clock, and something that waits."""
    bad = {
        Check.READERS: CheckResult(Check.READERS, CheckStatus.FAULTY, FailureCode.READER_MISSING.value),
        Check.PRINTER: CheckResult(Check.PRINTER, CheckStatus.FAULTY, FailureCode.PRINTER_JAMMED.value),
        Check.CLOCK: CheckResult(Check.CLOCK, CheckStatus.FAULTY, FailureCode.CLOCK_WRONG.value, {"seconds": "3600"}),
        Check.INTAKE: CheckResult(Check.INTAKE, CheckStatus.NOT_TRIED),
        Check.QUARANTINE: CheckResult(
            Check.QUARANTINE, CheckStatus.WARNING, StaffCode.QUARANTINED.value, {"count": "2"}
        ),
    }
    return tuple(bad.get(each.check, each) for each in healthy())


def guided_results() -> tuple[CheckResult, ...]:
    """Return the guided tests, done; the glass is dirty."""
    dirty = CheckResult(
        Check.BLANK_SHEET,
        CheckStatus.FAULTY,
        StaffCode.GLASS_DIRTY.value,
        {"spots": "2", "streaks": "1", "place": "70/148 mm"},
    )
    well = (CheckResult(each, CheckStatus.WELL, facts=FACTS.get(each, {})) for each in Check if each.is_guided)
    return tuple(dirty if each.check is Check.BLANK_SHEET else each for each in well)


REPORT = ReadinessReport("leipzig-0042", "Filiale Südvorstadt", "0.1.0", "2026-11-22T12:00:00+01:00", "de", ())
STUCK = (
    StuckSubmission("L7K3-M92Q-DX", "Ummeldung", "2026-11-21T15:02:11+00:00", "schema-mismatch"),
    StuckSubmission("Q2ND-7PXC-41", "Hundesteuer", "2026-11-22T09:40:53+00:00", "tags-differ"),
)
LOG = (
    LogLine("2026-11-22T11:58:03.120+00:00", "check_failed", "technician", {"check": "clock", "code": "clock_wrong"}),
    LogLine("2026-11-22T11:41:17.004+00:00", "visit_ended", "citizen", {"step": "receipt", "seconds": "341"}),
    LogLine("2026-11-22T11:40:31.881+00:00", "delivery_accepted", "device", {"attempts": "0"}),
    LogLine("2026-11-22T11:40:29.316+00:00", "submission_sealed", "citizen", {"service": "ummeldung"}),
)


def after(journey: Journey, *sent: Event) -> Journey:
    for each in sent:
        journey, _ = advance(journey, each)
    return journey


def opened(results: tuple[CheckResult, ...]) -> Journey:
    """Return the overview with these results."""
    return after(looking(), events.ChecksDone(results))


def looking() -> Journey:
    """Return the overview while everything is being looked at."""
    technician = StaffSession(StaffPhase.SIGNED_IN, StaffRole.TECHNICIAN)
    return after(Journey(staff=technician), StaffMenuRequested(), events.DiagnosticsRequested())


def diagnosing() -> Iterator[State]:
    """Yield every page; the first is the main one."""
    bad = opened((*broken(), *guided_results()))
    yield State("diagnostics", bad)
    yield State("diagnostics.looking", after(looking(), *(events.CheckDone(each) for each in healthy()[:5])))
    yield State("diagnostics.part", after(bad, events.PartOpened(CheckGroup.NETWORK)))
    yield State("diagnostics.tests", after(bad, events.PartOpened(CheckGroup.SCANNER)))
    yield from _testing(opened(healthy()))
    yield State("diagnostics.stuck", after(bad, events.StuckOpened(), events.StuckRead(STUCK)))
    yield State("diagnostics.log", after(bad, events.LogOpened(), events.LogRead(LOG)))
    report = after(bad, events.ReportOpened(), events.ReportMade(REPORT))
    yield State("diagnostics.stick", after(report, events.StickRequested(), events.StickWritten()))


def _testing(well: Journey) -> Iterator[State]:
    explained = after(well, events.TestOpened(Check.BLANK_SHEET))
    yield State("diagnostics.test", explained)
    running = after(explained, events.TestBegun())
    dirty = next(each for each in guided_results() if each.check is Check.BLANK_SHEET)
    yield State("diagnostics.dirty", after(running, events.TestDone(dirty)))
    judged = after(well, events.TestOpened(Check.TEST_PAGE), events.TestBegun(), events.JudgementAwaited())
    yield State("diagnostics.judged", judged)
    yield State("diagnostics.ruler", after(well, events.TestOpened(Check.RULER), events.TestBegun()))
    yield State("diagnostics.touch", after(well, events.TestOpened(Check.TOUCH), events.TestBegun()))
