"""What an errand with the PIN adds to card and pad."""

from __future__ import annotations

import pytest

from kiosk.domain.pin import PinErrand
from kiosk.journey import effects, events
from kiosk.journey.journey import PinPhase, SecretKind
from kiosk.viewmodels.pin_entry import PinEntryViewModel
from tests.fixtures.a_service import PIN_SERVICE
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def entry(session: FakeSession) -> PinEntryViewModel:
    for each in (events.VisitStarted(), events.ServiceChosen(PIN_SERVICE), events.PreparationConfirmed()):
        session.send(each)
    return PinEntryViewModel(session)


def begin(session: FakeSession, errand: PinErrand, *asked: SecretKind) -> None:
    session.send(events.PinErrandChosen(errand))
    for each in asked:
        session.send(events.SecretAwaited(each, None, was_refused=False))


def test_before_the_puk_its_ten_uses_are_explained(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.UNBLOCK)
    assert entry.explainsPuk
    assert entry.title == "Unblock the PIN with the PUK"
    entry.card.confirmAdvice()
    assert not entry.explainsPuk
    assert session.effects[-1] == effects.ManagePin(PinErrand.UNBLOCK)


def test_a_puk_has_ten_digits_and_a_picture_of_its_letter(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.UNBLOCK)
    entry.card.confirmAdvice()
    session.send(events.SecretAwaited(SecretKind.PUK, None, was_refused=False))
    assert (entry.card.pad.digitTotal, entry.card.picture) == (10, "puk_in_letter")


def test_a_change_asks_for_the_present_pin(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.CHANGE, SecretKind.PIN)
    assert entry.title == "Enter your present PIN"


@pytest.mark.parametrize(
    ("errand", "asked", "other"),
    [
        (PinErrand.CHANGE, SecretKind.PIN, PinErrand.FIRST),
        (PinErrand.FIRST, SecretKind.TRANSPORT_PIN, PinErrand.CHANGE),
    ],
)
def test_a_pin_of_another_length_has_its_own_way(
    entry: PinEntryViewModel, session: FakeSession, errand: PinErrand, asked: SecretKind, other: PinErrand
) -> None:
    begin(session, errand, asked)
    assert entry.otherErrand
    entry.chooseOtherErrand()
    assert session.journey.pin.errand is other


def test_a_check_knows_no_other_way(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.CHECK, SecretKind.PIN)
    assert entry.otherErrand == ""


def test_a_new_pin_that_is_easy_is_kindly_discouraged(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.CHANGE, SecretKind.NEW_PIN)
    assert not entry.repeats
    session.send(events.SecretAwaited(SecretKind.NEW_PIN_REPEATED, None, was_refused=False, is_easy=True))
    assert (entry.repeats, entry.isEasy) == (True, True)
    entry.card.pad.press(1)
    entry.chooseAgain()
    assert session.pad.count == 0
    assert session.effects[-1] == effects.ReconsiderNewPin()


def test_the_moment_of_the_change_is_named(entry: PinEntryViewModel, session: FakeSession) -> None:
    begin(session, PinErrand.CHANGE, SecretKind.NEW_PIN, SecretKind.NEW_PIN_REPEATED)
    session.send(events.SecretEntered())
    assert session.journey.pin.phase is PinPhase.WORKING
    assert entry.title == "Your card is taking the new PIN"
    assert entry.card.working
