"""The list of services."""

from __future__ import annotations

import pytest

from kiosk.domain.availability import Availability
from kiosk.domain.failure import FailureCode
from kiosk.journey.events import AvailabilityChecked, VisitStarted
from kiosk.journey.journey import Step
from kiosk.viewmodels.choose import ChooseViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def choose(session: FakeSession) -> ChooseViewModel:
    session.send(VisitStarted())
    made = ChooseViewModel(session)
    made.refresh()
    return made


def test_a_card_says_what_the_service_costs_and_takes(choose: ChooseViewModel) -> None:
    move = choose.services.rows[0]
    assert (move.title, move.cost, move.identity) == ("Ummelden", "Free of charge", "With ID card and PIN")
    assert "5" in move.duration


def test_choosing_leads_to_the_service(choose: ChooseViewModel, session: FakeSession) -> None:
    choose.choose("move")
    assert (session.journey.step, session.journey.service) == (Step.PREPARE, MOVE)


def test_a_service_with_an_obstacle_cannot_be_started(choose: ChooseViewModel, session: FakeSession) -> None:
    session.send(AvailabilityChecked(Availability(city=FailureCode.CITY_UNREACHABLE)))
    choose.choose("move")
    assert session.journey.step is Step.CHOOSE


def test_an_unknown_service_is_not_chosen(choose: ChooseViewModel, session: FakeSession) -> None:
    choose.choose("nothing")
    assert session.journey.step is Step.CHOOSE
