from __future__ import annotations

import random
from functools import cache

import pytest
from PIL import Image

from benchmarks.pages.sheets import KINDS
from kiosk.documents.orientation import orientation_of


@cache
def sheet(kind: str) -> Image.Image:
    return KINDS[kind](random.Random(5)).convert("L").reduce(2)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("kind", ["letter", pytest.param("form", marks=pytest.mark.soak)])
def test_writing_says_which_way_up_it_is(kind: str, turns: int) -> None:
    found = orientation_of(sheet(kind).rotate(90 * turns, expand=True))
    assert found.quarter_turns == turns


def test_a_letter_is_sure_without_anybody_being_asked() -> None:
    assert orientation_of(sheet("letter").rotate(180)).is_sure


@pytest.mark.parametrize("level", [250, 40])
def test_a_page_without_writing_stays_as_it_is_and_nobody_need_be_asked(level: int) -> None:
    found = orientation_of(Image.new("L", (1240, 1754), level))
    assert (found.quarter_turns, found.is_sure) == (0, True)


def test_a_page_that_lies_upright_needs_less_writing_to_be_sure_than_one_upside_down() -> None:
    few = sheet("few lines")
    assert orientation_of(few).is_sure
    assert not orientation_of(few.rotate(180)).is_sure
