"""How long a visit waits for whoever is in it."""

from __future__ import annotations

import pytest

from kiosk.journey import effects, events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, Step
from kiosk.journey.staffing import STAFF_STEPS
from kiosk.journey.timeouts import COUNTDOWN_SECONDS, closes_after_seconds, deadline_seconds, idle_seconds
from tests.fixtures.visit_paths import (
    PATHS,
    TO_FORM,
    WITH_CLERK,
    play,
)


def test_whoever_listens_has_three_times_the_patience() -> None:
    looking = Journey(step=Step.REVIEW)
    listening = Journey(step=Step.REVIEW, display=Display(speech=True))
    assert idle_seconds(listening) == 3 * (idle_seconds(looking) or 0)
    ended = Journey(step=Step.END, display=Display(speech=True))
    assert closes_after_seconds(ended) == 3 * (closes_after_seconds(Journey(step=Step.END)) or 0)


def test_the_warning_lasts_longer_than_twenty_seconds() -> None:
    assert COUNTDOWN_SECONDS >= 20


def test_whoever_is_called_has_three_minutes_to_come_and_the_sign_does_not_stay_for_ever() -> None:
    assert idle_seconds(Journey(step=Step.REVIEW, staff_called=True)) == 180
    waiting = Journey(step=Step.WELCOME, staff_called=True)
    assert closes_after_seconds(waiting) == 180
    assert not advance(waiting, events.TimedOut())[0].staff_called


def test_the_sign_goes_when_the_visit_ends() -> None:
    leaving = Journey(step=Step.REVIEW, staff_called=True, leaving=True)
    assert not advance(leaving, events.LeaveConfirmed())[0].staff_called


@pytest.mark.parametrize(
    "step", [each for each in Step if each not in {Step.WELCOME, Step.SEAL, Step.END} | STAFF_STEPS | WITH_CLERK]
)
def test_time_out_ends_the_visit_and_drops_everything_but_the_language(step: Step) -> None:
    english = Display(language="en")
    journey, _ = play((*PATHS[step], events.DisplayChosen(english), events.IdleNoticed(), events.TimedOut()))
    assert journey == Journey(step=Step.END, display=english, availability=journey.availability)


def test_a_language_that_somebody_chose_and_left_does_not_stay_for_the_next() -> None:
    assert closes_after_seconds(Journey()) is None
    chosen, _ = play([events.DisplayChosen(Display(language="en"))])
    assert closes_after_seconds(chosen)
    assert advance(chosen, events.TimedOut()) == (Journey(reference=chosen.reference), ())


def test_being_there_stops_the_countdown_as_often_as_it_is_said() -> None:
    journey, _ = play(TO_FORM)
    for _ in range(25):
        warned, _ = advance(journey, events.IdleNoticed())
        assert warned.idle_warning
        assert advance(warned, events.PresenceConfirmed())[0] == journey


def test_the_end_closes_by_itself_but_not_over_a_card_left_behind() -> None:
    ended, _ = play(PATHS[Step.END])
    assert closes_after_seconds(ended)
    left, _ = advance(ended, events.CardSeen(present=True))
    assert closes_after_seconds(left) is None
    taken, _ = advance(left, events.CardSeen(present=False))
    assert advance(taken, events.TimedOut())[1] == (effects.EndVisit(),)


@pytest.mark.parametrize("step", Step)
def test_citizen_and_machine_are_never_waited_for_at_once(step: Step) -> None:
    journey, _ = play(PATHS[step])
    assert idle_seconds(journey) is None or deadline_seconds(journey) is None
