from __future__ import annotations

import random
from functools import cache

import pytest
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.pages.sheets import KINDS
from kiosk.documents.skew import skew_of

FEW_WORDS = 0.5
"""So far off a few words may be: beside them the pipeline believes the edges of the paper."""


@cache
def sheet(kind: str) -> Image.Image:
    """Return a drawn sheet at 150 dpi."""
    return KINDS[kind](random.Random(3)).convert("L").reduce(2)


@cache
def grain() -> Image.Image:
    """Return the grain of a sensor, enough for any of these pages."""
    tile, whole = Image.effect_noise((550, 550), 6), Image.new("L", (2200, 2200))
    for place in range(16):
        whole.paste(tile, (place % 4 * 550, place // 4 * 550))
    return whole


def turned(page: Image.Image, degrees: float) -> Image.Image:
    """Return the page laid down askew, clockwise, with the grain of a sensor."""
    laid = page.rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=246)
    return Image.blend(laid, grain().crop((0, 0, *laid.size)), 0.08).filter(ImageFilter.GaussianBlur(0.6))


@pytest.mark.parametrize(
    ("kind", "degrees", "tolerance"),
    [
        ("letter", -14.6, 0.04),
        ("form", 0.35, 0.06),
        pytest.param("table", 7.3, 0.04, marks=pytest.mark.soak),
        ("few lines", 2.2, 0.2),
        pytest.param("photo", -3.1, 0.05, marks=pytest.mark.soak),
        pytest.param("certificate", 15.0, 0.06, marks=pytest.mark.soak),
        *(
            pytest.param(kind, degrees, FEW_WORDS if kind == "few lines" else 0.06, marks=pytest.mark.soak)
            for kind in ("letter", "form", "table", "photo", "certificate", "few lines")
            for degrees in (-15.0, -6.4, -1.0, -0.2, 0.0, 0.1, 0.7, 3.3, 9.9, 20.0)
        ),
    ],
)
def test_the_angle_is_found_to_parts_of_a_tenth_of_a_degree(kind: str, degrees: float, tolerance: float) -> None:
    found = skew_of(turned(sheet(kind), degrees))
    assert found.degrees == pytest.approx(degrees, abs=tolerance)
    assert found.sharpness > 1


def test_lines_that_run_upwards_have_an_angle_too() -> None:
    page = turned(sheet("letter").transpose(Image.Transpose.ROTATE_90), 4.0)
    assert skew_of(page).degrees == pytest.approx(4.0, abs=0.05)


def test_a_stamp_and_a_crooked_note_do_not_outvote_the_writing() -> None:
    page = sheet("letter").copy()
    note = sheet("few lines").resize((500, 700)).rotate(25, expand=True, fillcolor=246)
    page.paste(note, (300, 900))
    assert skew_of(turned(page, 2.5)).degrees == pytest.approx(2.5, abs=0.06)


def test_only_what_is_inside_the_paper_counts() -> None:
    page = turned(sheet("letter"), 3.0)
    draw = ImageDraw.Draw(page)
    for x in range(0, 200, 12):
        draw.line((x, 0, x + 90, page.height), fill=0, width=4)
    mask = Image.new("L", (page.width // 8, page.height // 8), 0)
    mask.paste(255, (40, 20, mask.width - 15, mask.height - 20))
    assert skew_of(page, mask).degrees == pytest.approx(3.0, abs=0.12)


def test_a_page_that_shows_nothing_is_sure_of_nothing() -> None:
    assert skew_of(Image.new("L", (620, 877), 245)).sharpness < 0.3
