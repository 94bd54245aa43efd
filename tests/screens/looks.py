"""In which looks which state is seen: any two settings meet, on every main screen, without all combinations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

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

ENGLISH = Look("en")
_DOCS = Path(__file__).parents[2] / "docs"
_SHOWN_IN_ENGLISH = re.compile(rf"golden/([\w.]+)\.{ENGLISH.name}\.png")

LANGUAGES = tuple(each.code for each in read_languages(TRANSLATIONS / "languages.toml"))
_SIZES = tuple(TextSize)
_TURNS = 8
"""So many screens are dealt different looks before the same ones come again."""

EVERY = (
    *(Look(*each) for each in product(LANGUAGES, Orientation, (False, True), TextSize, (False, True))),
    *(Look(LONG.code, each) for each in Orientation),
    *(Look(MIRRORED.code, *each) for each in product(Orientation, (False,), TextSize, (False, True))),
)


def golden_cases() -> Iterator[tuple[State, Look]]:
    """Every state as most people see it; the main ones in all five looks; and what the guides show in English."""
    for look, state in product(GOLDEN, states()):
        if look is BASE or _is_main(state):
            yield state, look
    yield from ((each, ENGLISH) for each in _states_of_guides())


def cases() -> Iterator[tuple[State, Look]]:
    """Every state as most people see it; the main ones in pairwise looks, with longer words and, by turns, as golden.

    Look by look, because changing the text size lays everything out anew.
    """
    main = [each for each in states() if _is_main(each)]
    dealt: dict[Look, dict[str, State]] = {BASE: {each.name: each for each in states()}}
    dealt[Look(LONG.code)] = {each.name: each for each in main}
    for turn, look in enumerate(GOLDEN[1:]):
        dealt[look] = {each.name: each for each in main[turn :: len(GOLDEN) - 1]}
    dealt[ENGLISH] = {each.name: each for each in _states_of_guides()}
    for number, state in enumerate(main):
        for look in pairwise_looks(number):
            dealt.setdefault(look, {})[state.name] = state
    for look in sorted(dealt, key=case_name):
        yield from ((each, look) for each in dealt[look].values())


def pairwise_looks(number: int) -> Iterator[Look]:
    """The looks of the screen of that number: each language once, and among them each value of every other setting.

    Over all screens any two settings meet in all their values.
    """
    turn = number % _TURNS
    for place, language in enumerate(LANGUAGES):
        yield Look(
            language,
            tuple(Orientation)[(turn // 4 + place) % 2],
            high_contrast=bool((turn + place // 2) % 2),
            text_size=_SIZES[(turn + place) % len(_SIZES)],
            low_reach=bool((turn // 2 + place // 3) % 2),
        )


def _states_of_guides() -> list[State]:
    guides = " ".join(each.read_text(encoding="utf-8") for each in _DOCS.glob("*-guide.*.md"))
    shown = set(_SHOWN_IN_ENGLISH.findall(guides))
    return [each for each in states() if each.name in shown]


def case_name(value: object) -> str:
    """Return the name of a state or look as a part of a file's or test's name."""
    return value.name if isinstance(value, State | Look) else str(value)


def _is_main(state: State) -> bool:
    return "." not in state.name or state.name.startswith("frame.")
