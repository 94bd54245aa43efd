"""Going back, leaving, staying away, hiding."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import events
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.presence import PresenceViewModel
from tests.fixtures.a_service import IDENTITY, MOVE, PIN_SERVICE
from tests.fixtures.fake_session import FakeSession


def presence(session: FakeSession, step: Step) -> PresenceViewModel:
    session.put(Journey(step=step, service=MOVE, identity=IDENTITY))
    made = PresenceViewModel(session)
    session.journey_changed.connect(made.refresh)
    return made


@pytest.mark.parametrize(
    ("step", "back", "leave"),
    [
        (Step.WELCOME, False, False),
        (Step.CHOOSE, True, True),
        (Step.FORM, True, True),
        (Step.CONFIRM, True, True),
        (Step.SEAL, False, False),
        (Step.RECEIPT, False, False),
        (Step.FAILURE, False, True),
        (Step.END, False, False),
    ],
    ids=str,
)
def test_only_what_is_possible_is_offered(session: FakeSession, step: Step, back: bool, leave: bool) -> None:
    shown = presence(session, step)
    assert (shown.canGoBack, shown.canLeave) == (back, leave)


def test_going_back_goes_back(session: FakeSession) -> None:
    presence(session, Step.CONFIRM).goBack()
    assert session.journey.step is Step.REVIEW


def test_leaving_asks_first(session: FakeSession) -> None:
    shown = presence(session, Step.FORM)
    shown.leave()
    assert shown.leaving
    assert shown.canLeave
    shown.stay()
    assert not shown.leaving
    assert session.journey.step is Step.FORM


def test_leaving_ends_the_visit(session: FakeSession) -> None:
    shown = presence(session, Step.FORM)
    shown.leave()
    shown.confirmLeaving()
    assert session.journey == Journey(step=Step.END)


def test_where_the_main_button_ends_the_visit_no_other_does(session: FakeSession) -> None:
    done = Journey(step=Step.PIN_DONE, service=PIN_SERVICE)
    session.put(done)
    shown = PresenceViewModel(session)
    assert not shown.canLeave
    session.put(replace(done, service=MOVE))
    assert shown.canLeave


def test_a_failure_that_ends_the_visit_says_so_once(session: FakeSession) -> None:
    failed = Journey(step=Step.FAILURE, service=MOVE, failure=Failure(FailureCode.UNEXPECTED))
    session.put(failed)
    shown = PresenceViewModel(session)
    assert not shown.canLeave
    session.put(replace(failed, failure=Failure(FailureCode.CARD_LOST)))
    assert shown.canLeave


def test_the_countdown_is_shown_and_stopped(session: FakeSession, qtbot: QtBot) -> None:
    shown = presence(session, Step.FORM)
    session.send(events.IdleNoticed())
    session.idle_seconds_left = 12
    with qtbot.waitSignal(shown.idleTicked):
        session.idle_ticked.emit()
    assert (shown.idleWarning, shown.idleSeconds) == (True, 12)
    shown.stillHere()
    assert not shown.idleWarning


def test_everything_can_be_hidden_and_shown_again(session: FakeSession) -> None:
    shown = presence(session, Step.REVIEW)
    shown.hide()
    assert shown.hidden
    shown.show()
    assert not shown.hidden


def test_where_nothing_is_personal_there_is_nothing_to_hide(session: FakeSession) -> None:
    shown = presence(session, Step.CHOOSE)
    assert not shown.canHide
    shown.hide()
    assert not shown.hidden


def test_the_end_of_the_visit_uncovers_the_screen(session: FakeSession) -> None:
    shown = presence(session, Step.REVIEW)
    shown.hide()
    session.send(events.TimedOut())
    assert not shown.hidden


def test_a_touch_reaches_the_session(session: FakeSession) -> None:
    presence(session, Step.FORM).touched()
    assert session.touches == 1
