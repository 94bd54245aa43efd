"""What the technician's screen says, page by page, and what its buttons send."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.diagnosis import Check, CheckGroup, CheckStatus
from kiosk.journey import diagnosis_events as happened
from kiosk.journey.journey import Display
from kiosk.viewmodels.breaking import unbroken
from kiosk.viewmodels.diagnostics import DiagnosticsViewModel
from kiosk.viewmodels.diagnostics_touch import TouchTestViewModel
from tests.fixtures.fake_session import FakeSession
from tests.screens.diagnostics_states import LOG, REPORT, STUCK, broken, guided_results, healthy, looking, opened


class Desk:
    """The screen of a technician, with what was sent."""

    def __init__(self) -> None:
        self.session = FakeSession(journey=opened((*broken(), *guided_results())))
        self.view = DiagnosticsViewModel(self.session)  # type: ignore[arg-type]
        self.session.journey_changed.connect(self.view.refresh)
        self.view.refresh()

    def send(self, *sent: object) -> None:
        for each in sent:
            self.session.send(each)  # type: ignore[arg-type]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_each_part_shows_its_worst_with_a_sign_a_level_and_words(desk: Desk) -> None:
    parts = {each.key: (each.sign, each.level, each.state_text) for each in desk.view.parts.rows}
    assert parts["printer"] == ("alert-octagon", 3, "Störung")
    assert parts["outbox"] == ("alert-triangle", 2, "bald fällig")
    assert parts["keys"] == ("circle-check", 1, "in Ordnung")
    assert list(parts) == [each.value for each in CheckGroup]


def test_the_lead_counts_the_faults_and_says_when_all_is_well(desk: Desk) -> None:
    assert desk.view.lead == "Not ready: 4 faults."
    desk.session.put(opened(healthy()))
    assert desk.view.lead == "Ready."
    desk.session.put(looking())
    assert (desk.view.lead, desk.view.looking, desk.view.primaryLabel) == ("Testing …", True, "")


def test_a_check_shows_its_code_and_what_to_do(desk: Desk) -> None:
    desk.view.openPart("network")
    clock = next(each for each in desk.view.checks.rows if each.key == "clock")
    assert (unbroken(clock.code), clock.level) == ("clock_wrong", 3)
    assert "3600 s" in clock.found
    assert "timedatectl" in clock.remedy


def test_the_words_follow_the_language(desk: Desk) -> None:
    desk.session.put(replace(desk.session.journey, display=Display("en")))
    assert desk.view.parts.rows[0].title == "Card reader"
    desk.session.put(replace(desk.session.journey, display=Display("uk")))
    assert desk.view.parts.rows[0].title == "Card reader"


def test_a_test_leads_from_its_explanation_to_the_next_one(desk: Desk) -> None:
    desk.view.openTest("card_pace")
    assert (desk.view.test, desk.view.primaryLabel, desk.view.picture) == ("card_pace", "Begin test", "card_on_reader")
    desk.view.goOn()
    assert "card" in desk.view.workText
    desk.send(happened.TestDone(next(each for each in guided_results() if each.check is Check.CARD_PACE)))
    assert (desk.view.resultTitle, desk.view.resultLevel, desk.view.primaryLabel) == ("in Ordnung", 1, "Next test")
    desk.view.goOn()
    assert desk.session.events[-1] == happened.TestOpened(Check.BLANK_SHEET)


def test_after_the_last_test_comes_the_report(desk: Desk) -> None:
    desk.view.openTest("headset")
    desk.view.goOn()
    desk.send(happened.JudgementAwaited())
    assert "headset" in desk.view.question
    desk.view.judge(True)
    assert desk.view.primaryLabel == "Show report"
    desk.view.goOn()
    assert desk.session.events[-1] == happened.ReportOpened()


def test_the_glass_is_covered_until_every_field_was_touched(desk: Desk) -> None:
    desk.view.openTest("touch")
    assert desk.view.cover == ""
    desk.view.goOn()
    assert (desk.view.cover, desk.view.asks) == ("touch", False)
    grid = desk.view.screenTest
    for row in range(grid.rows):
        for column in range(grid.columns):
            grid.touch((column + 0.5) / grid.columns, (row + 0.5) / grid.rows)
    assert desk.view.cover == ""
    result = desk.session.journey.diagnosis.result(Check.TOUCH)
    assert result is not None
    assert result.status is CheckStatus.WELL


def test_five_colours_come_before_the_question(desk: Desk) -> None:
    desk.view.openTest("colours")
    desk.view.goOn()
    shown = []
    while desk.view.cover:
        shown.append(desk.view.screenTest.colour)
        desk.view.screenTest.nextColour()
    assert shown == ["#ff0000", "#00ff00", "#0000ff", "#ffffff", "#000000"]
    assert desk.view.asks
    assert desk.view.question


def test_touches_outside_the_glass_count_nowhere() -> None:
    grid = TouchTestViewModel(268, 476)
    before = grid.left
    for across, down in ((-0.1, 0.5), (1.0, 0.5), (0.5, 1.2)):
        grid.touch(across, down)
    assert grid.left == before == grid.columns * grid.rows == 9 * 16


def test_the_lists_show_codes_and_references_and_a_retry_is_sent(desk: Desk) -> None:
    desk.view.openStuck()
    desk.send(happened.StuckRead(STUCK))
    assert [each.reference for each in desk.view.stuck.rows] == [each.reference for each in STUCK]
    desk.view.retry(STUCK[0].reference)
    assert desk.session.events[-1] == happened.StuckRetried(STUCK[0].reference)
    desk.view.goBack()
    desk.view.openLog()
    desk.send(happened.LogRead(LOG))
    first = desk.view.log.rows[0]
    assert (first.moment, unbroken(first.text)) == (
        "2026-11-22 11:58:03",
        "check_failed · technician check=clock code=clock_wrong",
    )


def test_the_report_shows_what_to_mend_first_and_what_became_of_the_stick(desk: Desk) -> None:
    desk.view.openReport()
    assert not desk.view.reportReady
    desk.send(happened.ReportMade(REPORT))
    assert desk.view.reportReady
    assert [each.level for each in desk.view.results.rows] == sorted(
        (e.level for e in desk.view.results.rows), reverse=True
    )
    desk.view.writeToStick()
    assert (desk.view.stickText, desk.view.reportReady) == ("Writing to the stick … Leave it there.", False)
    desk.send(happened.StickWritten("stick_full"))
    assert (desk.view.stickLevel, "voll" in desk.view.stickText) == (3, True)
    desk.view.writeToStick()
    desk.send(happened.StickWritten(is_released=True))
    assert desk.view.stickText == "The report is on the stick. You may remove it now."
