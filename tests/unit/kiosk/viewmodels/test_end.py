"""The goodbye."""

from __future__ import annotations

import pytest

from kiosk.journey.effects import EndVisit
from kiosk.journey.events import CardSeen
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.end import EndViewModel
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def end(session: FakeSession) -> EndViewModel:
    session.put(Journey(step=Step.END))
    return EndViewModel(session)


def test_it_thanks(end: EndViewModel) -> None:
    assert (end.cardLeft, end.title) == (False, "Thank you and goodbye")


def test_a_card_left_behind_comes_first(end: EndViewModel, session: FakeSession) -> None:
    session.send(CardSeen(present=True))
    assert (end.cardLeft, end.picture) == (True, "card_remove")
    assert "reader" in end.reminder
    session.send(CardSeen(present=False))
    assert end.title == "Thank you and goodbye"


def test_whoever_is_next_need_not_wait_for_it_to_close(end: EndViewModel, session: FakeSession) -> None:
    end.startAgain()
    assert session.effects == [EndVisit()]


def test_it_does_not_go_over_a_card_left_behind(end: EndViewModel, session: FakeSession) -> None:
    session.send(CardSeen(present=True))
    end.startAgain()
    assert session.effects == []
