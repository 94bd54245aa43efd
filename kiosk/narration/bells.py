"""When a tone is heard: for whoever does not look at the screen just now."""

from __future__ import annotations

from kiosk.journey.journey import Journey, Step
from kiosk.narration.tones import Tone

COUNTDOWN_BELL_SECONDS = 10


def bell(before: Journey, now: Journey) -> Tone | None:
    """Return the tone that belongs to this change of the visit, or None."""
    if now.idle_warning and not before.idle_warning:
        return Tone.COUNTDOWN
    if now.staff_called and not before.staff_called:
        return Tone.HELP
    if now.card_left and not before.card_left:
        return Tone.LEFT_BEHIND
    if now.step is Step.FAILURE and (before.step is not Step.FAILURE or before.failure != now.failure):
        return Tone.ERROR
    return None


def bell_of_second(journey: Journey, seconds_left: int) -> Tone | None:
    """Return the tone of this second of the countdown, or None."""
    counts = journey.idle_warning and seconds_left > 0 and seconds_left % COUNTDOWN_BELL_SECONDS == 0
    return Tone.COUNTDOWN if counts else None
