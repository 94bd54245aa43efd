from __future__ import annotations

import random
from functools import cache

import pytest
from PIL import Image, ImageDraw

from benchmarks.pages.sheets import KINDS
from kiosk.documents.colour import Tone, cleaned, ground_of, ink_of, is_all_ink, tone_of


@cache
def sheet(kind: str) -> Image.Image:
    return KINDS[kind](random.Random(2)).convert("RGB")


@pytest.mark.parametrize(
    ("kind", "tone", "is_plain"),
    [
        ("table", Tone.BITONAL, True),
        ("receipt", Tone.BITONAL, True),
        ("letter", Tone.COLOUR, True),
        ("photo", Tone.COLOUR, True),
        ("certificate", Tone.COLOUR, False),
        ("card", Tone.COLOUR, False),
    ],
)
def test_each_paper_is_kept_as_what_it_is(kind: str, tone: Tone, is_plain: bool) -> None:
    page = sheet(kind)
    ground = ground_of(page)
    assert (tone_of(page, ground), ground.is_plain) == (tone, is_plain)


def test_a_photo_without_colour_is_kept_in_grey() -> None:
    page = sheet("photo").convert("L").convert("RGB")
    assert tone_of(page, ground_of(page)) is Tone.GREY


def test_a_certificate_scanned_in_grey_keeps_its_ground_pattern() -> None:
    page = sheet("certificate").convert("L")
    ground = ground_of(page)
    assert (tone_of(page, ground), ground.is_plain) == (Tone.GREY, False)


def test_a_yellowed_page_of_black_writing_has_no_colour_but_its_paper() -> None:
    page = Image.new("RGB", (2480, 3508), (235, 232, 222))
    draw = ImageDraw.Draw(page)
    for y in range(100, 3200, 80):
        draw.text((100, y), "Anmeldung in Leipzig " * 5, (30, 30, 30), font_size=44)
    assert tone_of(page, ground_of(page)) is Tone.BITONAL


@pytest.mark.parametrize(("level", "is_ink"), [(195, False), (60, True)], ids=["pencil", "pen"])
def test_a_signature_in_pencil_is_not_lost_in_black_and_white(level: int, is_ink: bool) -> None:
    page = sheet("table").convert("L")
    curve = [(1200 + 10 * step, 3300 + 40 * (-1) ** step) for step in range(40)]
    ImageDraw.Draw(page).line(curve, level, 6)
    assert is_all_ink(page, ink_of(page)) is is_ink


def test_cleaning_makes_the_paper_white_and_leaves_ink_dark() -> None:
    page = sheet("letter")
    ground = ground_of(page)
    white = cleaned(page, ground)
    assert white.getpixel((20, 20)) == (255, 255, 255)
    assert min(white.convert("L").getextrema()) <= min(page.convert("L").getextrema()) + 6


def test_the_shadow_of_a_fold_is_no_ink() -> None:
    page = Image.new("L", (1240, 1754), 240)
    draw = ImageDraw.Draw(page)
    for step in range(120):
        draw.line((560 + step, 0, 560 + step, 1754), fill=240 - min(step, 120 - step) // 2)
    draw.text((100, 300), "Anmeldung", 30, font_size=60)
    ink = ink_of(page).convert("L")
    assert ink.getpixel((620, 900)) == 0
    assert ink.crop((90, 290, 450, 380)).getextrema() == (0, 255)
