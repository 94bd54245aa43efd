"""A technician at the kiosk, in the running world: looks, tests, judges, and takes the report along."""

from __future__ import annotations

from kiosk.audit import LogEvent
from kiosk.domain.diagnosis import Check, CheckStatus
from kiosk.journey import diagnosis_events as happened
from kiosk.journey import events
from kiosk.journey.diagnosis import StickPhase, TestPhase
from kiosk.journey.journey import PrintPhase, Step
from tests.fixtures.live_visit import LiveVisit
from tests.fixtures.signed_journal import events_in
from tests.fixtures.staff_visit import TECHNICIAN_PIN, sign_in


def _open(visit: LiveVisit) -> None:
    sign_in(visit, "technician", TECHNICIAN_PIN)
    visit.session.send(happened.DiagnosticsRequested())
    visit.eventually(lambda: not visit.journey.diagnosis.is_looking)


def _test(visit: LiveVisit, check: Check) -> tuple[CheckStatus, str]:
    """Do a guided test, and say that it is good where a person must."""
    visit.session.send(happened.TestOpened(check))
    visit.session.send(happened.TestBegun())
    visit.eventually(lambda: visit.journey.diagnosis.phase in {TestPhase.JUDGED, TestPhase.ENDED})
    if visit.journey.diagnosis.phase is TestPhase.JUDGED:
        visit.session.send(happened.TestJudged(is_good=True))
    visit.eventually(lambda: (result := visit.journey.diagnosis.result(check)) is not None and result.number > 0)
    result = visit.journey.diagnosis.result(check)
    assert result is not None
    return result.status, result.code


def test_a_technician_tests_everything_and_takes_the_report_along(visit: LiveVisit) -> None:
    visit.living.hand("insert", "mustermann")
    _open(visit)
    assert [each for each in visit.journey.diagnosis.results if each.code] == []
    visit.living.hand("plug-headset")
    well = (CheckStatus.WELL, "")
    for check in (each for each in Check if each.is_guided):
        assert _test(visit, check) == well, check
    visit.session.send(happened.ReportOpened())
    visit.eventually(lambda: visit.journey.diagnosis.report is not None)
    report = visit.journey.diagnosis.report
    assert report is not None
    assert report.is_ready
    assert report.device_id == "leipzig-0042"
    visit.session.send(events.PrintRequested(report))
    visit.eventually(lambda: visit.journey.printing.phase is PrintPhase.PRINTED)
    visit.session.send(happened.StickRequested())
    visit.eventually(lambda: visit.journey.diagnosis.stick is StickPhase.FAILED)
    assert visit.journey.diagnosis.stick_code == "stick_missing"
    visit.living.hand("remove-staff-card")
    visit.wait_for(Step.WELCOME)
    recorded = events_in(visit.living.place.kiosk_state / "audit")
    assert recorded.count(LogEvent.TEST_DONE.value) == sum(each.is_guided for each in Check)
    assert LogEvent.REPORT_EXPORTED.value in recorded


def test_what_is_broken_is_told_on_the_screen_and_mended_at_once(visit: LiveVisit) -> None:
    visit.living.hand("jam-printer")
    _open(visit)
    assert {each.check: each.code for each in visit.journey.diagnosis.results if each.code} == {
        Check.PRINTER: "printer_jammed"
    }
    assert _test(visit, Check.CARD_PACE) == (CheckStatus.FAULTY, "no_service_card")
    visit.living.hand("lay", "landlord-confirmation")
    assert _test(visit, Check.BLANK_SHEET) == (CheckStatus.FAULTY, "page_unusable")
    visit.living.hand("clear-printer")
    visit.session.send(events.WentBack())
    visit.session.send(events.WentBack())
    visit.session.send(happened.ChecksRequested())
    visit.eventually(lambda: not visit.journey.diagnosis.is_looking)
    assert not [each for each in visit.journey.diagnosis.results if each.code and not each.check.is_guided]
    visit.session.send(happened.LogOpened())
    visit.eventually(lambda: bool(visit.journey.diagnosis.log))
    assert {"check_failed", "test_done"} <= {each.event for each in visit.journey.diagnosis.log}
