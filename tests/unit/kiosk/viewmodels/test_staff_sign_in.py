"""The sign-in: what the staff reads while the card is looked at, asked for its PIN, and refuses it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.staff import StaffRole
from kiosk.journey import staff_events
from kiosk.journey.journey import Display, Journey
from kiosk.viewmodels.staff_sign_in import StaffSignInViewModel
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import TO_STAFF_PAD, play


@pytest.fixture
def sign_in(session: FakeSession) -> StaffSignInViewModel:
    session.put(play(TO_STAFF_PAD[:1])[0])
    return StaffSignInViewModel(session)


def test_while_the_card_is_looked_at_nothing_is_asked(sign_in: StaffSignInViewModel) -> None:
    assert (sign_in.awaitsPin, sign_in.title) == (False, "Your staff card is being checked")
    assert "Leave the card" in sign_in.instruction


@pytest.mark.parametrize("role", StaffRole)
def test_the_pin_is_asked_for_in_the_role_of_the_card(
    sign_in: StaffSignInViewModel, session: FakeSession, role: StaffRole
) -> None:
    session.send(staff_events.StaffCardRecognised(role))
    assert (sign_in.awaitsPin, sign_in.title) == (True, "Enter the PIN of your staff card")
    assert role.value in sign_in.instruction
    assert sign_in.problem == ""


@pytest.mark.parametrize(("left", "words"), [(2, "You have 2 tries left."), (1, "one try left, then the card is")])
def test_a_wrong_pin_says_what_the_card_has_left(
    sign_in: StaffSignInViewModel, session: FakeSession, left: int, words: str
) -> None:
    session.send(staff_events.StaffCardRecognised(StaffRole.CLERK))
    session.send(staff_events.StaffPinEntered())
    assert (sign_in.awaitsPin, sign_in.problem) == (False, "")
    session.send(staff_events.StaffPinRefused(left))
    assert words in sign_in.problem


def test_nothing_of_the_visit_behind_it_is_said(session: FakeSession) -> None:
    filling = Journey(display=Display(language="tr"), answers={"page.name": "MUSTERMANN"})
    session.put(play(TO_STAFF_PAD, filling)[0])
    sign_in = StaffSignInViewModel(session)
    meta = sign_in.metaObject()
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    shown = [str(sign_in.property(name)) for name in names if name != "pad"]
    assert replace(session.journey.behind or Journey(), staff=filling.staff) == filling
    assert "MUSTERMANN" not in " ".join(shown)
