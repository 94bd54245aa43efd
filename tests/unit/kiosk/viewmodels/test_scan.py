"""The papers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.document import PageFault, PagePreview, Suggestion, SuggestionKind
from kiosk.domain.service import Paper
from kiosk.journey import effects, events
from kiosk.journey.journey import Journey, ScanPhase, Step
from kiosk.viewmodels.scan import ScanViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession

PAPERS = (Paper("confirmation", max_pages=3), Paper("note", required=False))
SERVICE = replace(MOVE, papers=PAPERS)
CODE = Suggestion(SuggestionKind.LANDLORD_CODE, "LE7-K3M9")


@pytest.fixture
def scan(session: FakeSession) -> ScanViewModel:
    session.put(Journey(step=Step.SCAN, service=SERVICE))
    made = ScanViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def scanned(session: FakeSession, *page_ids: str) -> None:
    paper = session.journey.current_paper
    assert paper is not None
    for each in page_ids:
        session.send(events.ScanRequested())
        session.send(events.PageScanned(PagePreview(each, paper.slug, b"\xff\xd8jpeg")))


def actions(scan: ScanViewModel) -> list[str]:
    return [each.label for each in scan.actions.rows]


def do(scan: ScanViewModel, label: str) -> None:
    scan.act(actions(scan).index(label))


def test_first_a_page_is_to_be_scanned(scan: ScanViewModel, session: FakeSession) -> None:
    assert (scan.primaryLabel, actions(scan), scan.showsPlace, scan.waitsForPaper) == ("Scan page", [], True, True)
    scan.goOn()
    assert session.effects == [effects.ScanPage("confirmation", 3)]
    assert scan.working


def test_a_feeder_is_told_of_where_there_is_one(scan: ScanViewModel, session: FakeSession) -> None:
    before = scan.placeText
    session.send(events.AvailabilityChecked(Availability(has_feeder=True)))
    assert scan.hasFeeder
    assert scan.placeText != before


def test_each_step_of_the_work_is_said_and_those_before_it_are_done(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    said = [scan.workText]
    for each in (events.ScanProgressed(0.5), events.PagePreviewed(b"\xff\xd8first look")):
        session.send(each)
        said.append(scan.workText)
    assert said == [each.label for each in scan.work.rows]
    assert [each.icon_name for each in scan.work.rows] == ["circle-check", "circle-check", "scan"]


def test_progress_is_shown_only_while_the_scanner_tells_it(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    assert scan.progress < 0
    session.send(events.ScanProgressed(0.5))
    assert scan.progress == 0.5
    session.send(events.PagePreviewed(b"\xff\xd8first look"))
    assert scan.progress < 0


def test_the_first_look_is_shown_while_the_page_is_made(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    assert scan.picture == ""
    session.send(events.PagePreviewed(b"\xff\xd8first look"))
    assert scan.picture.startswith("data:image/jpeg")
    assert not scan.showsPlace


def test_scanning_can_be_stopped(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    assert scan.primaryLabel == ""
    do(scan, "Stop scanning")
    assert session.effects[-1] == effects.CancelTask()
    assert not scan.working


def test_scanned_pages_are_shown_in_order(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b")
    assert scan.showsPages
    assert [(each.page_id, each.label) for each in scan.pages.rows] == [("a", "Page 1"), ("b", "Page 2")]


def test_then_one_can_go_on_or_scan_another(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    assert (scan.primaryLabel, actions(scan)) == ("All pages scanned", ["Scan another page"])
    do(scan, "Scan another page")
    assert scan.working


def test_no_more_pages_than_the_paper_may_have(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b", "c")
    assert actions(scan) == []


def test_a_page_is_looked_at_and_put_away_again(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b")
    scan.open("b")
    assert (scan.title, scan.pictureText, scan.primaryLabel) == ("Page 2 of 2", "Page 2", "Done")
    scan.goOn()
    assert scan.showsPages


def test_a_page_can_be_scanned_again(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b")
    scan.open("a")
    do(scan, "Scan again")
    assert session.effects[-1] == effects.ScanPage("confirmation", 1)
    assert session.journey.scan.page_id == "a"


def test_a_page_can_be_turned_and_its_picture_turns(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.open("a")
    pictures = [scan.picture]
    for _ in range(4):
        do(scan, "Turn to the right")
        pictures.append(scan.picture)
    assert len(set(pictures)) == 4
    assert pictures[0] == pictures[4]


def test_the_first_page_cannot_be_moved_earlier_nor_the_last_later(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b")
    scan.open("a")
    assert {each.label for each in scan.actions.rows if not each.available} == {"Move earlier"}
    before = session.journey
    do(scan, "Move earlier")
    assert session.journey is before
    do(scan, "Move later")
    assert [each.page_id for each in session.journey.pages] == ["b", "a"]
    assert {each.label for each in scan.actions.rows if not each.available} == {"Move later"}


def test_a_single_page_is_not_moved(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.open("a")
    assert actions(scan) == ["Scan again", "Turn to the right", "Delete this page"]


def test_a_page_is_deleted_when_asked_once_more(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a", "b")
    scan.open("a")
    do(scan, "Delete this page")
    assert (scan.title, scan.primaryLabel, len(session.journey.pages)) == ("Delete page 1?", "Keep this page", 2)
    do(scan, "Delete this page")
    assert [each.page_id for each in session.journey.pages] == ["b"]


@pytest.mark.parametrize("fault", PageFault)
def test_a_refused_page_says_why_and_what_to_do_and_to_scan_again_comes_first(
    scan: ScanViewModel, session: FakeSession, fault: PageFault
) -> None:
    scan.goOn()
    session.send(events.PagePreviewed(b"\xff\xd8first look"))
    session.send(events.PageRefused(fault))
    assert scan.picture
    assert (scan.title != "", scan.help != "", scan.primaryLabel) == (True, True, "Scan again")
    assert actions(scan) == (["Keep the page all the same"] if fault.may_be_kept else [])
    scan.goOn()
    assert scan.working


def test_a_page_that_is_kept_all_the_same_bears_a_mark(scan: ScanViewModel, session: FakeSession) -> None:
    scan.goOn()
    session.send(events.PageRefused(PageFault.BLURRED))
    do(scan, "Keep the page all the same")
    assert session.effects[-1] == effects.KeepRefusedPage("confirmation")
    session.send(events.PageScanned(PagePreview("a", "confirmation", b"\xff\xd8jpeg")))
    assert [each.warning for each in scan.pages.rows] == ["Hard to read"]


def test_a_paper_that_is_not_required_can_be_left_out(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    scan.goOn()
    assert scan.paperText == "Paper 2 of 2"
    do(scan, "Continue without this paper")
    assert session.journey.step is Step.REVIEW


def test_a_code_that_no_field_asks_for_is_not_offered(scan: ScanViewModel, session: FakeSession) -> None:
    session.send(events.ScanRequested())
    session.send(events.PageScanned(PagePreview("a", "confirmation", b"\xff\xd8jpeg", (CODE,))))
    assert (scan.suggestionTitle, scan.suggestionText) == ("", "")
    scan.acceptSuggestion()
    assert session.journey.step is Step.SCAN


def test_an_action_that_is_not_there_does_nothing(scan: ScanViewModel, session: FakeSession) -> None:
    for index in (-1, 0, 5):
        scan.act(index)
    assert session.journey.scan.phase is ScanPhase.IDLE


def test_rows_do_not_say_what_is_on_a_page(scan: ScanViewModel, session: FakeSession) -> None:
    scanned(session, "a")
    assert "jpeg" not in repr(scan.pages.rows)
