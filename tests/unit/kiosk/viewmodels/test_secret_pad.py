"""The pad for every secret: the staff's PIN, too, is nothing but a number of digits to QML."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.staff import StaffPhase
from kiosk.journey.staff_events import StaffPinEntered
from kiosk.viewmodels.secret_pad import SecretPadViewModel
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import TO_STAFF_PAD, play


@pytest.fixture
def pad(session: FakeSession) -> SecretPadViewModel:
    session.put(play(TO_STAFF_PAD)[0])
    return SecretPadViewModel(session, StaffPinEntered())


def test_each_touch_is_told_and_counts_as_one(pad: SecretPadViewModel, session: FakeSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.digitsChanged):
        pad.press(4)
    pad.press(2)
    pad.erase()
    assert (pad.digitCount, session.touches) == (1, 3)


def test_six_to_eight_digits_are_confirmed_and_fewer_are_not(pad: SecretPadViewModel, session: FakeSession) -> None:
    assert pad.digitTotal == 8
    for digit in range(5):
        pad.press(digit)
    pad.submit()
    assert (pad.isComplete, session.events) == (False, [])
    pad.press(5)
    assert pad.isComplete
    pad.submit()
    assert session.journey.staff.phase is StaffPhase.VERIFYING


def test_more_digits_than_there_are_do_not_count(pad: SecretPadViewModel) -> None:
    for digit in range(9):
        pad.press(digit)
    assert pad.digitCount == 8
