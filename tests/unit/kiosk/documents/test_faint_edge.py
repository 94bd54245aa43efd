from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw

from kiosk.documents.faint_edge import faint_distance

TOP = (100.0, 100.0), (900.0, 100.0)
ENDS = (600.0, 1000.0)


def glass(shadow_at: int | None, *, first: int = 100, last: int = 900) -> Image.Image:
    """Return a lid and a paper of one tone with the grain of a sensor, and a faint shadow where the paper ends."""
    image = Image.new("L", (1000, 1400), 249)
    if shadow_at is not None:
        ImageDraw.Draw(image).line((first, shadow_at, last, shadow_at), 244, 4)
    grain = Image.effect_noise(image.size, 5).point([max(0, each - 128) for each in range(256)])
    return ImageChops.subtract(image, grain)


@pytest.mark.parametrize("shadow_at", [1095, 1100, 1106, 700])
def test_a_faint_shadow_near_the_end_of_a_format_is_its_edge(shadow_at: int) -> None:
    assert faint_distance(glass(shadow_at), TOP, ENDS, 18) == pytest.approx(shadow_at - 100, abs=2)


def test_a_shadow_that_belongs_to_no_format_is_none() -> None:
    assert faint_distance(glass(1050), TOP, ENDS, 18) is None


def test_nothing_is_seen_where_nothing_is() -> None:
    assert faint_distance(glass(None), TOP, ENDS, 18) is None


def test_a_line_that_ends_before_the_corners_is_printed() -> None:
    assert faint_distance(glass(1100, first=200, last=780), TOP, ENDS, 18) is None


def test_writing_beyond_a_line_is_never_cut_off() -> None:
    folded = glass(700)
    ImageDraw.Draw(folded).text((300, 900), "Unterschrift", 30, font_size=40)
    assert faint_distance(folded, TOP, ENDS, 18) is None


def test_one_line_in_a_ruled_pattern_says_nothing() -> None:
    ruled = glass(None)
    for y in range(105, 1400, 12):
        ImageDraw.Draw(ruled).line((0, y, 1000, y), 240, 3)
    assert faint_distance(ruled, TOP, ENDS, 18) is None
