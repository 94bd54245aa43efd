"""Dirt on the glass: specks and streaks are found with their place, paper and its grain are not."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.diagnostics.blank_sheet import SheetFinding, examine_sheet

DPI = 100
MM = DPI / 25.4
SIZE = (round(210 * MM), round(297 * MM))


def _sheet(tone: int = 244, grain: float = 2.5, falloff: float = 18.0) -> Image.Image:
    """Paper with grain, darker to one side as many lamps leave it, and with the shadow of its edge."""
    random = np.random.default_rng(7)
    grey = tone - falloff * np.linspace(0, 1, SIZE[0])[None, :] + random.normal(0, grain, (SIZE[1], SIZE[0]))
    grey[:, : round(3 * MM)] = 150
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def _file(picture: Image.Image) -> bytes:
    content = io.BytesIO()
    picture.convert("RGB").save(content, "PPM")
    return content.getvalue()


def _examined(picture: Image.Image) -> SheetFinding:
    return examine_sheet(_file(picture), DPI)


def _blot(picture: Image.Image, x_mm: float, y_mm: float, diameter_mm: float, tone: int = 120) -> None:
    x, y, radius = x_mm * MM, y_mm * MM, diameter_mm * MM / 2
    ImageDraw.Draw(picture).ellipse((x - radius, y - radius, x + radius, y + radius), fill=tone)


@pytest.mark.parametrize(("tone", "grain"), [(250, 1.0), (244, 2.5), (225, 4.0)])
def test_a_blank_sheet_on_clean_glass_is_clean(tone: int, grain: float) -> None:
    assert _examined(_sheet(tone, grain)).is_clean


def test_each_speck_is_found_and_the_largest_is_told_with_its_place() -> None:
    picture = _sheet()
    _blot(picture, 40, 60, 0.8)
    _blot(picture, 150, 220, 2.0)
    _blot(picture, 100, 30, 0.8)
    found = _examined(picture)
    assert (found.specks, found.streaks, found.place) == (3, 0, (150, 220))


def test_a_speck_out_of_focus_is_found() -> None:
    picture = _sheet()
    _blot(picture, 90, 90, 2.0, tone=90)
    assert _examined(picture.filter(ImageFilter.GaussianBlur(2))).specks == 1


def test_a_faint_streak_along_the_sheet_is_found() -> None:
    picture = np.asarray(_sheet()).astype(np.int16)
    column = round(70 * MM)
    picture[:, column : column + 2] -= 20
    found = _examined(Image.fromarray(picture.clip(0, 255).astype(np.uint8)))
    assert (found.specks, found.streaks) == (0, 1)
    assert abs(found.place[0] - 70) <= 1


def test_a_streak_across_the_sheet_is_found() -> None:
    picture = np.asarray(_sheet()).astype(np.int16)
    row = round(120 * MM)
    picture[row : row + 2, :] -= 40
    assert _examined(Image.fromarray(picture.clip(0, 255).astype(np.uint8))).streaks == 1


def test_a_printed_page_is_no_blank_sheet() -> None:
    picture = _sheet()
    draw = ImageDraw.Draw(picture)
    for line in range(30, 270, 7):
        for word in range(25, 180, 14):
            draw.rectangle((word * MM, line * MM, (word + 9) * MM, (line + 2) * MM), fill=40)
    assert not _examined(picture).is_blank


def test_an_open_lid_without_a_sheet_is_no_blank_sheet() -> None:
    assert not _examined(_sheet(tone=60)).is_blank


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="not a picture"):
        examine_sheet(b"P6 nothing", DPI)
