"""How long a visit waits for whoever is in it."""

from __future__ import annotations

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
