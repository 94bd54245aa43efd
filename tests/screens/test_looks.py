"""The looks of the usual tier are pairwise: screen, language, orientation, contrast, size of text and low reach."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

import pytest

from kiosk.config import Orientation
from kiosk.journey.journey import TextSize
from tests.screens.looks import LANGUAGES, cases
from tests.screens.states import states

SETTINGS: dict[str, Sequence[object]] = {
    "screen": [each.name for each in states() if "." not in each.name],
    "language": LANGUAGES,
    "orientation": tuple(Orientation),
    "contrast": (False, True),
    "text size": tuple(TextSize),
    "low reach": (False, True),
}
SEEN = [
    dict(
        zip(
            SETTINGS,
            (state.name, look.language, look.orientation, look.high_contrast, look.text_size, look.low_reach),
            strict=True,
        )
    )
    for state, look in cases()
]


@pytest.mark.parametrize(("one", "other"), list(combinations(SETTINGS, 2)))
def test_two_settings_meet_in_all_their_values(one: str, other: str) -> None:
    met = {(each[one], each[other]) for each in SEEN}
    assert set(product(SETTINGS[one], SETTINGS[other])) <= met


def test_nothing_is_looked_at_twice() -> None:
    assert len(SEEN) == len({tuple(each.values()) for each in SEEN})
