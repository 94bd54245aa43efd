from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from kiosk.documents.paper_edge import crop_to_paper

GLASS = (2480, 3508)


def glass(lid: int, paper: tuple[int, int, int, int]) -> Image.Image:
    """Return what is seen of a written sheet under a lid of that grey."""
    image = Image.new("L", GLASS, lid)
    draw = ImageDraw.Draw(image)
    draw.rectangle(paper, fill=245)
    left, top, right, bottom = paper
    for y in range(top + 200, bottom - 200, 80):
        draw.rectangle((left + 150, y, right - 150, y + 24), fill=40)
    return image


@pytest.mark.parametrize("lid", [0, 40, 128, 190], ids=["black", "dark", "grey", "light grey"])
def test_a_sheet_on_a_darker_lid_is_cut_out(lid: int) -> None:
    cropped = crop_to_paper(glass(lid, (300, 200, 2047, 2679)))
    assert cropped.width == pytest.approx(1748, abs=12)
    assert cropped.height == pytest.approx(2480, abs=12)


def test_a_sheet_that_covers_the_glass_is_kept_whole() -> None:
    assert crop_to_paper(glass(0, (0, 0, 2479, 3507))).size == GLASS


def test_under_a_white_lid_everything_is_kept() -> None:
    assert crop_to_paper(glass(252, (300, 200, 2047, 2679))).size == GLASS


def test_an_empty_grey_lid_is_kept_whole() -> None:
    assert crop_to_paper(Image.new("L", GLASS, 128)).size == GLASS


def test_a_crumb_on_a_black_lid_is_no_paper() -> None:
    image = Image.new("L", GLASS, 5)
    ImageDraw.Draw(image).rectangle((1000, 1000, 1020, 1020), fill=250)
    assert crop_to_paper(image).size == GLASS


def test_colour_survives() -> None:
    image = Image.new("RGB", (600, 800), (60, 60, 60))
    ImageDraw.Draw(image).rectangle((100, 100, 500, 700), fill=(250, 240, 200))
    cropped = crop_to_paper(image)
    assert cropped.getpixel((200, 300)) == (250, 240, 200)
