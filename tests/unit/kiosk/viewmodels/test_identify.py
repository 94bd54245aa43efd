"""The card, the pad, the reading."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.journey import events
from kiosk.journey.journey import IdentifyPhase, SecretKind
from kiosk.viewmodels.identify import IdentifyViewModel
from tests.fixtures.a_service import MOVE, PROVIDER
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def identify(session: FakeSession) -> IdentifyViewModel:
    for each in (
        events.VisitStarted(),
        events.ServiceChosen(MOVE),
        events.EligibilityAnswered("adult", answer=True),
        events.PreparationConfirmed(),
        events.ProviderShown(PROVIDER),
        events.ConsentGiven(),
        events.CardAwaited(),
    ):
        session.send(each)
    return IdentifyViewModel(session)


def ask(session: FakeSession, kind: SecretKind, left: int | None, *, refused: bool) -> None:
    session.send(events.SecretAwaited(kind, left, was_refused=refused))


def test_first_the_card_is_asked_for(identify: IdentifyViewModel) -> None:
    assert identify.awaitsCard
    assert identify.title == "Place your ID card on the reader"
    assert not identify.working


def test_while_the_card_is_looked_at_one_waits(identify: IdentifyViewModel, session: FakeSession) -> None:
    session.send(events.CardFound())
    assert identify.working
    assert not identify.hasProgress


def test_the_pin_is_asked_for_without_reproach(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    assert identify.awaitsSecret
    assert (identify.title, identify.problem) == ("Enter your PIN", "")


def test_a_wrong_pin_says_how_many_tries_are_left(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 2, refused=True)
    assert identify.problem == "That was not the right PIN. You have 2 tries left."


def test_the_last_try_is_announced_even_before_it(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 1, refused=False)
    assert identify.problem.startswith("You have one try left.")


def test_a_full_counter_is_not_worth_a_word(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 3, refused=False)
    assert identify.problem == ""


def test_the_can_is_explained(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.CAN, None, refused=False)
    assert identify.asksForCan
    assert "front of your card" in identify.instruction
    assert identify.problem == ""


def test_a_wrong_can_costs_no_try(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.CAN, 1, refused=True)
    assert "CAN" in identify.problem
    assert "tr" in identify.problem
    assert "left" not in identify.problem


def test_only_the_number_of_digits_is_known(identify: IdentifyViewModel, session: FakeSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(identify.digitsChanged):
        identify.press(4)
    identify.press(2)
    identify.erase()
    assert identify.digitCount == 1
    identify.clear()
    assert identify.digitCount == 0
    assert session.touches == 4


def test_six_digits_are_sent_to_the_card(identify: IdentifyViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    for digit in range(identify.digitTotal - 1):
        identify.press(digit)
    identify.submit()
    assert session.journey.identification.phase is IdentifyPhase.SECRET_AWAITED
    identify.press(5)
    identify.submit()
    assert session.journey.identification.phase is IdentifyPhase.READING


def test_no_property_holds_a_digit(identify: IdentifyViewModel) -> None:
    for digit in (7, 7, 7, 7, 7, 7):
        identify.press(digit)
    meta = identify.metaObject()
    values = [identify.property(meta.property(number).name()) for number in range(meta.propertyCount())]
    assert not any("777777" in str(value) for value in values)


def test_the_reading_says_how_far_it_is(identify: IdentifyViewModel, session: FakeSession) -> None:
    session.send(events.ReadingProgressed(0.41))
    assert identify.hasProgress
    assert (identify.progress, identify.progressText) == (0.41, "41 per cent")
