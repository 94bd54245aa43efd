"""When a tone is heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey.journey import Journey, Step
from kiosk.narration.bells import bell, bell_of_second
from kiosk.narration.tones import Tone

CALM = Journey(step=Step.REVIEW)
FAILED = Journey(step=Step.FAILURE, failure=Failure(FailureCode.PIN_BLOCKED))


@pytest.mark.parametrize(
    ("before", "now", "tone"),
    [
        (CALM, replace(CALM, idle_warning=True), Tone.COUNTDOWN),
        (CALM, replace(CALM, staff_called=True), Tone.HELP),
        (replace(CALM, staff_called=True), CALM, None),
        (CALM, FAILED, Tone.ERROR),
        (Journey(step=Step.END), Journey(step=Step.END, card_left=True), Tone.LEFT_BEHIND),
        (CALM, CALM, None),
        (FAILED, FAILED, None),
        (replace(CALM, idle_warning=True), CALM, None),
    ],
)
def test_a_change_has_its_tone(before: Journey, now: Journey, tone: Tone | None) -> None:
    assert bell(before, now) is tone


def test_the_countdown_is_heard_every_ten_seconds() -> None:
    counting = replace(CALM, idle_warning=True)
    assert [second for second in range(30, -1, -1) if bell_of_second(counting, second)] == [30, 20, 10]
    assert bell_of_second(CALM, 10) is None
