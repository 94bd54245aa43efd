"""In which looks which state is seen: every pair of two settings at least once, without all combinations."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kiosk.catalogue.languages import read_languages
from kiosk.config import Orientation
from kiosk.journey.journey import TextSize
from tests.screens.pseudo import LONG, MIRRORED
from tests.screens.renderer import TRANSLATIONS, Look
from tests.screens.states import State, states

BASE = Look()
GOLDEN = (
    BASE,
    Look("de", Orientation.LANDSCAPE, high_contrast=True, text_size=TextSize.LARGEST),
    Look("en", Orientation.PORTRAIT, high_contrast=True, text_size=TextSize.LARGEST),
    Look("en", Orientation.LANDSCAPE, high_contrast=False, text_size=TextSize.LARGEST),
    Look("en", Orientation.LANDSCAPE, high_contrast=True, text_size=TextSize.NORMAL),
)
"""Five looks in which any two of language, orientation, contrast and text size meet in all their values."""

LANGUAGES = tuple(each.code for each in read_languages(TRANSLATIONS / "languages.toml"))
_SIZES = tuple(TextSize)
_OF_THE_GOLDEN, _OF_THE_OTHERS = 2, 4
"""Every second main state is met in a golden look, every fourth in another; the long tier meets all in all."""
OTHERS = (
    Look(LONG.code),
    Look(LONG.code, Orientation.LANDSCAPE),
    Look(MIRRORED.code, high_contrast=True, low_reach=True),
    Look(MIRRORED.code, Orientation.LANDSCAPE, text_size=TextSize.LARGEST),
    Look("de", low_reach=True),
    Look("de", Orientation.LANDSCAPE, text_size=TextSize.LARGE, low_reach=True),
    Look("en", text_size=TextSize.LARGER, low_reach=True),
    *(
        Look(code, tuple(Orientation)[number % 2], bool(number % 2), _SIZES[-1 - number % 2])
        for number, code in enumerate(LANGUAGES[2:])
    ),
)
"""What the five do not meet: longer words, right to left, low reach, the sizes between, more languages."""

EVERY = (
    *(Look(*each) for each in product(LANGUAGES, Orientation, (False, True), TextSize, (False, True))),
    *(Look(LONG.code, each) for each in Orientation),
    *(Look(MIRRORED.code, *each) for each in product(Orientation, (False,), TextSize, (False, True))),
)


def golden_cases() -> Iterator[tuple[State, Look]]:
    """Every state as most people see it; the main state of each step in all five looks."""
    for look, state in product(GOLDEN, states()):
        if look is BASE or _is_main(state):
            yield state, look


def cases() -> Iterator[tuple[State, Look]]:
    """Every state as most people see it; the main ones with longer words and, by turns, in more looks; the rest in one.

    Look by look, because changing the text size lays everything out anew.
    """
    yield from ((each, BASE) for each in states())
    main = [each for each in states() if _is_main(each)]
    rest = [each for each in states() if not _is_main(each)]
    yield from ((each, OTHERS[0]) for each in main)
    turns = (*GOLDEN[1:], *OTHERS[1:])
    for turn, look in enumerate(turns):
        every = _OF_THE_GOLDEN if look in GOLDEN else _OF_THE_OTHERS
        yield from ((each, look) for each in main[turn % every :: every])
        yield from ((each, look) for each in rest[turn :: len(turns)])


def case_name(value: object) -> str:
    """Return the name of a state or look as a part of a file's or test's name."""
    return value.name if isinstance(value, State | Look) else str(value)


def _is_main(state: State) -> bool:
    return "." not in state.name or state.name.startswith("frame.")
