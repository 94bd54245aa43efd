"""The papers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.document import PagePreview
from kiosk.domain.service import Paper
from kiosk.journey import effects, events
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.scan import ScanViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession

PAPERS = (Paper("confirmation", max_pages=2), Paper("note", required=False))
SERVICE = replace(MOVE, papers=PAPERS)


@pytest.fixture
def scan(session: FakeSession) -> ScanViewModel:
    session.put(Journey(step=Step.SCAN, service=SERVICE))
    made = ScanViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def scanned(session: FakeSession, page_id: str) -> None:
    paper = session.journey.current_paper
    assert paper is not None
    session.send(events.ScanRequested())
    session.send(events.PageScanned(PagePreview(page_id, paper.slug, b"jpeg")))


def test_first_a_page_is_to_be_scanned(scan: ScanViewModel, session: FakeSession) -> None:
    assert (scan.primaryLabel, scan.secondaryLabel, scan.hasPages) == ("Scan page", "", False)
    scan.goOn()
    assert session.effects == [effects.ScanPage("confirmation")]
    assert scan.scanning


def test_the_progress_of_a_scan_is_shown(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    session.send(events.ScanProgressed(0.5))
    assert scan.progress == 0.5


def test_scanned_pages_are_shown_in_order(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scanned(session, "b")
    assert [(each.page_id, each.label) for each in scan.pages.rows] == [("a", "Page 1"), ("b", "Page 2")]


def test_then_one_can_go_on_or_scan_another(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    assert (scan.primaryLabel, scan.secondaryLabel) == ("All pages scanned", "Scan another page")
    scan.goOtherWay()
    assert scan.scanning


def test_no_more_pages_than_the_paper_may_have(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scanned(session, "b")
    assert scan.secondaryLabel == ""


def test_a_page_can_be_thrown_away(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.discard("a")
    assert session.journey.pages == ()
    assert not scan.hasPages


def test_a_page_can_be_scanned_again(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.scanAgain("a")
    assert session.effects[-2:] == [effects.DiscardPage("a"), effects.ScanPage("confirmation")]


def test_a_paper_that_is_not_required_can_be_left_out(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.goOn()
    assert scan.paperText == "Paper 2 of 2"
    assert scan.secondaryLabel == "Continue without this paper"
    scan.goOtherWay()
    assert session.journey.step is Step.REVIEW


def test_rows_do_not_say_what_is_on_a_page(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    assert "jpeg" not in repr(scan.pages.rows)
