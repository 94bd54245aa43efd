"""In which looks which state is seen: every pair of two settings at least once, without all combinations."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kiosk.config import Orientation
from kiosk.journey.journey import TextSize
from tests.screens.renderer import Look
from tests.screens.states import State, states

BASE = Look()
PAIRWISE = (
    BASE,
    Look("de", Orientation.LANDSCAPE, high_contrast=True, text_size=TextSize.LARGEST),
    Look("en", Orientation.PORTRAIT, high_contrast=True, text_size=TextSize.LARGEST),
    Look("en", Orientation.LANDSCAPE, high_contrast=False, text_size=TextSize.LARGEST),
    Look("en", Orientation.LANDSCAPE, high_contrast=True, text_size=TextSize.NORMAL),
)
"""Five looks in which any two of language, orientation, contrast and text size meet in all their values."""

EVERY = tuple(Look(*each) for each in product(("de", "en"), Orientation, (False, True), TextSize))


def golden_cases() -> Iterator[tuple[State, Look]]:
    """Every state as most people see it; the main state of each step in all five looks."""
    for look, state in product(PAIRWISE, states()):
        if look is BASE or "." not in state.name or state.name.startswith("frame."):
            yield state, look


def layout_cases(*, thorough: bool = False) -> Iterator[tuple[State, Look]]:
    """Every state in five looks, or in all; look by look, because changing the text size lays everything out anew."""
    for look, state in product(EVERY if thorough else PAIRWISE, states()):
        yield state, look


def case_name(value: object) -> str:
    """Return the name of a state or look as a part of a file's or test's name."""
    return value.name if isinstance(value, State | Look) else str(value)
