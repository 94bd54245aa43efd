"""The welcome screen."""

from __future__ import annotations

from kiosk.domain.availability import Availability
from kiosk.domain.closure import Closure
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.journey.events import AvailabilityChecked
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import ClosureFound
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.welcome import WelcomeViewModel
from tests.fixtures.fake_session import FakeSession


def welcome(session: FakeSession) -> WelcomeViewModel:
    made = WelcomeViewModel(session, DisplayViewModel(session, (Language("de", "Deutsch"),)))
    made.refresh()
    return made


def test_every_service_of_the_branch_is_listed_in_order(session: FakeSession) -> None:
    assert [each.slug for each in welcome(session).services.rows] == ["move", "loss"]


def test_many_services_are_counted_and_not_all_named(session: FakeSession) -> None:
    session.services = session.services * 5
    shown = welcome(session)
    assert len(shown.services.rows) == 6
    assert "4" in shown.moreText


def test_a_service_whose_reader_is_missing_says_so(session: FakeSession) -> None:
    session.send(AvailabilityChecked(Availability(reader=FailureCode.READER_MISSING)))
    move, loss = welcome(session).services.rows
    assert not move.available
    assert "card reader" in move.obstacle
    assert loss.available
    assert loss.obstacle == ""


def test_stuck_submissions_are_told_to_the_staff(session: FakeSession) -> None:
    session.send(AvailabilityChecked(Availability(quarantined=2)))
    assert "2" in welcome(session).staffNotice


def test_without_stuck_submissions_the_staff_is_not_addressed(session: FakeSession) -> None:
    assert welcome(session).staffNotice == ""


def test_start_begins_the_visit(session: FakeSession) -> None:
    welcome(session).start()
    assert session.journey.step is Step.CHOOSE


def test_a_closed_kiosk_says_so_and_does_not_start(session: FakeSession) -> None:
    assert not welcome(session).closed
    session.send(ClosureFound(Closure(kiosk=True)))
    closed = welcome(session)
    assert closed.closed
    assert session.branch.name in closed.counter
    closed.start()
    assert session.journey.step is Step.WELCOME
