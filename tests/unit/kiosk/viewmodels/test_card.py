"""The card and the pad, whatever they are for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.journey import events
from kiosk.journey.journey import IdentifyPhase, SecretKind
from kiosk.viewmodels.card import CardViewModel
from tests.fixtures.a_service import MOVE, PROVIDER
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def card(session: FakeSession) -> CardViewModel:
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
    return CardViewModel(session)


def ask(session: FakeSession, kind: SecretKind, left: int | None, *, refused: bool) -> None:
    session.send(events.SecretAwaited(kind, left, was_refused=refused))


def test_first_the_card_is_asked_for(card: CardViewModel) -> None:
    assert card.awaitsCard
    assert card.title == "Place your ID card on the reader"
    assert not card.working


def test_while_the_card_is_looked_at_one_waits(card: CardViewModel, session: FakeSession) -> None:
    session.send(events.CardFound())
    assert card.working


def test_the_pin_is_asked_for_without_reproach(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    assert card.awaitsSecret
    assert (card.title, card.problem) == ("Enter your PIN", "")


def test_a_wrong_pin_says_how_many_tries_are_left(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 2, refused=True)
    assert card.problem == "That was not the right PIN. You have 2 tries left."


def test_the_last_try_is_announced_even_before_it(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 1, refused=False)
    assert card.problem.startswith("You have one try left.")


def test_a_full_counter_is_not_worth_a_word(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, 3, refused=False)
    assert card.problem == ""


def test_before_the_can_it_is_said_what_is_at_stake(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.CAN, None, refused=False)
    assert (card.advises, card.awaitsSecret) == (True, False)
    assert card.title == "Two wrong PINs: one try is left"
    assert card.problem == ""


def test_the_can_is_explained_with_a_picture(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.CAN, None, refused=False)
    card.confirmAdvice()
    assert card.awaitsSecret
    assert "front of your card" in card.instruction
    assert (card.picture, card.problem) == ("can_on_card", "")


def test_the_keypad_of_the_reader_is_pointed_to(card: CardViewModel, session: FakeSession) -> None:
    session.send(events.ReaderPadAwaited(SecretKind.PIN, 2, was_refused=True))
    assert (card.usesReaderPad, card.awaitsSecret) == (True, False)
    assert card.title == "Use the keypad of the reader"
    assert "keys of the reader" in card.instruction
    assert card.problem == "That was not the right PIN. You have 2 tries left."


def test_a_wrong_can_costs_no_try(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.CAN, 1, refused=True)
    assert "CAN" in card.problem
    assert "tr" in card.problem
    assert "left" not in card.problem


def test_only_the_number_of_digits_is_known(card: CardViewModel, session: FakeSession, qtbot: QtBot) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    with qtbot.waitSignal(card.pad.digitsChanged):
        card.pad.press(4)
    card.pad.press(2)
    card.pad.erase()
    assert card.pad.digitCount == 1
    assert session.touches == 3


def test_six_digits_are_sent_to_the_card(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    for digit in range(card.pad.digitTotal - 1):
        card.pad.press(digit)
    card.pad.submit()
    assert session.journey.identification.phase is IdentifyPhase.SECRET_AWAITED
    card.pad.press(5)
    card.pad.submit()
    assert session.journey.identification.phase is IdentifyPhase.READING


def test_no_property_holds_a_digit(card: CardViewModel, session: FakeSession) -> None:
    ask(session, SecretKind.PIN, None, refused=False)
    for digit in (7, 7, 7, 7, 7, 7):
        card.pad.press(digit)
    assert not any("777777" in str(value) for value in (*shown(card), *shown(card.pad)))


def shown(view: QObject) -> list[object]:
    """What QML can see of it."""
    meta = view.metaObject()
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    return [view.property(name) for name in names if name != "pad"]
