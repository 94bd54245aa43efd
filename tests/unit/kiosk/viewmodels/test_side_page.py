"""Pages over the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.language import Language
from kiosk.journey.events import VisitStarted
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.help_texts import help_text
from kiosk.viewmodels.legal_texts import LegalPage
from kiosk.viewmodels.side_page import SidePageViewModel
from tests.fixtures.fake_session import BRANCH, FakeSession


@pytest.fixture
def side_page(session: FakeSession) -> SidePageViewModel:
    made = SidePageViewModel(session, DisplayViewModel(session, (Language("de", "Deutsch"),)))
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def test_at_first_none_is_open(side_page: SidePageViewModel) -> None:
    assert not side_page.isOpen
    assert side_page.pageUrl == ""


def test_the_help_calls_the_staff_and_waits_behind_the_sign(side_page: SidePageViewModel, session: FakeSession) -> None:
    session.put(Journey(step=Step.REVIEW))
    assert not side_page.canCallStaff
    side_page.open("help")
    assert side_page.canCallStaff
    side_page.callStaff()
    assert session.journey.staff_called
    assert not side_page.isOpen


def test_who_is_at_the_end_or_belongs_to_the_staff_calls_nobody(
    side_page: SidePageViewModel, session: FakeSession
) -> None:
    for journey in (Journey(step=Step.END), Journey(step=Step.STAFF_MENU, behind=Journey())):
        session.put(journey)
        side_page.open("help")
        assert not side_page.canCallStaff
        side_page.close()


@pytest.mark.parametrize("page", list(LegalPage), ids=lambda each: each.value)
def test_every_page_that_the_law_asks_for_has_text(side_page: SidePageViewModel, page: LegalPage) -> None:
    side_page.open(page.value)
    assert side_page.pageUrl == "screens/InformationPage.qml"
    assert side_page.title
    assert side_page.paragraphs.rows


def test_the_help_leads_to_them(side_page: SidePageViewModel) -> None:
    side_page.open("help")
    assert side_page.isHelp
    assert {each.page for each in side_page.links.rows} == {each.value for each in LegalPage}


@pytest.mark.parametrize("step", list(Step), ids=lambda each: each.value)
def test_the_help_is_about_the_present_step(side_page: SidePageViewModel, session: FakeSession, step: Step) -> None:
    session.put(Journey(step=step))
    side_page.open("help")
    texts = [each.text for each in side_page.paragraphs.rows]
    assert help_text(step) in texts
    assert any(BRANCH.address in each for each in texts)


@pytest.mark.parametrize(("page", "file"), [("language", "LanguagePage"), ("display", "DisplayPage")])
def test_language_and_display_have_pages_of_their_own(side_page: SidePageViewModel, page: str, file: str) -> None:
    side_page.open(page)
    assert side_page.pageUrl == f"screens/{file}.qml"
    assert isinstance(side_page.pageViewModel, DisplayViewModel)


def test_the_same_touch_closes_it_again(side_page: SidePageViewModel) -> None:
    side_page.open("help")
    side_page.open("help")
    assert not side_page.isOpen


def test_it_can_be_closed(side_page: SidePageViewModel, qtbot: QtBot) -> None:
    side_page.open("imprint")
    with qtbot.waitSignal(side_page.pageChanged):
        side_page.close()
    assert not side_page.isOpen


def test_it_closes_when_the_journey_moves_on(side_page: SidePageViewModel, session: FakeSession) -> None:
    side_page.open("privacy")
    session.send(VisitStarted())
    assert not side_page.isOpen


def test_a_page_that_is_not_known_stays_closed(side_page: SidePageViewModel) -> None:
    side_page.open("../../etc/passwd")
    assert not side_page.isOpen


@pytest.mark.parametrize(("step", "is_said"), [(Step.PREPARE, True), (Step.SCAN, True), (Step.RECEIPT, False)])
def test_that_no_files_are_taken_is_said_where_one_would_look_for_it(
    side_page: SidePageViewModel, session: FakeSession, step: Step, is_said: bool
) -> None:
    session.put(Journey(step=step))
    side_page.open("help")
    assert any("USB" in each.heading for each in side_page.paragraphs.rows) is is_said
