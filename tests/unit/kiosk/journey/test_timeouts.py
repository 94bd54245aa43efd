"""How long a visit waits for whoever is in it."""

from __future__ import annotations

from kiosk.journey import events
from kiosk.journey.advance import advance
from kiosk.journey.journey import Display, Journey, Step
from kiosk.journey.timeouts import COUNTDOWN_SECONDS, closes_after_seconds, idle_seconds


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
