"""A service as a row."""

from __future__ import annotations

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.closure import Closure
from kiosk.domain.failure import FailureCode
from kiosk.journey.events import AvailabilityChecked
from kiosk.journey.staff_events import ClosureFound
from kiosk.viewmodels.choose import ChooseViewModel
from kiosk.viewmodels.offer import offers
from tests.fixtures.fake_session import FakeSession

OBSTACLES = {
    FailureCode.CITY_UNREACHABLE: "connection to the city",
    FailureCode.EID_SERVICE_UNREACHABLE: "ID cards cannot be checked",
    FailureCode.SCANNER_JAMMED: "scanner",
    FailureCode.CARD_SERVICE_DOWN: "card reader",
    FailureCode.UNEXPECTED: "ask the staff",
}


@pytest.mark.parametrize(("code", "words"), OBSTACLES.items())
def test_each_obstacle_has_its_reason_in_words(session: FakeSession, code: FailureCode, words: str) -> None:
    session.send(AvailabilityChecked(Availability(city=code)))
    assert all(words in each.obstacle and not each.available for each in offers(ChooseViewModel(session)))


def test_what_identity_is_needed_is_said(session: FakeSession) -> None:
    assert [each.identity for each in offers(ChooseViewModel(session))] == ["With ID card and PIN", "Without ID card"]


def test_a_service_that_the_staff_has_closed_says_so_and_the_others_do_not(session: FakeSession) -> None:
    session.send(ClosureFound(Closure(services=("move",))))
    move, loss = offers(ChooseViewModel(session))
    assert "Not available here today" in move.obstacle
    assert not move.available
    assert (loss.obstacle, loss.available) == ("", True)
