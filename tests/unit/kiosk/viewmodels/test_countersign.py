"""The clerk's signature: what is said with her card, without it, and after a wrong PIN."""

from __future__ import annotations

import pytest

from kiosk.journey import staff_events
from kiosk.journey.journey import Step
from kiosk.viewmodels.countersign import CountersignViewModel
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import PATHS, play


@pytest.fixture
def signing(session: FakeSession) -> CountersignViewModel:
    session.put(play(PATHS[Step.COUNTERSIGN])[0])
    return CountersignViewModel(session)


def type_pin(signing: CountersignViewModel) -> None:
    for digit in (6, 5, 4, 3, 2, 1):
        signing.pad.press(digit)
    signing.pad.submit()


def test_the_pin_is_asked_for_once_more_and_why(signing: CountersignViewModel, session: FakeSession) -> None:
    assert (signing.awaitsPin, signing.awaitsCard) == (True, False)
    assert "enter the PIN of your card once more" in signing.instruction
    type_pin(signing)
    assert session.journey.step is Step.SEAL


@pytest.mark.parametrize(("left", "words"), [(2, "There are 2 tries left."), (1, "There is one try left, then the")])
def test_a_wrong_pin_says_what_the_card_has_left(
    signing: CountersignViewModel, session: FakeSession, left: int, words: str
) -> None:
    assert signing.problem == ""
    type_pin(signing)
    session.send(staff_events.StaffPinRefused(left))
    assert words in signing.problem


def test_without_the_card_no_pin_is_taken(signing: CountersignViewModel, session: FakeSession) -> None:
    session.send(staff_events.StaffCardRemoved())
    assert (signing.awaitsPin, signing.awaitsCard) == (False, True)
    assert "put your card into the staff reader" in signing.instruction
    type_pin(signing)
    assert session.journey.step is Step.COUNTERSIGN
    session.send(staff_events.StaffCardInserted(was_there=True))
    assert (signing.awaitsPin, signing.awaitsCard) == (False, False)
