from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw

from kiosk.documents.edge_end import end_of, length_in_image
from kiosk.documents.paper_edge import paper_in


def glass(*shadows: tuple[int, int, int, int]) -> Image.Image:
    """Return a lid of the paper's own tone with the grain of a sensor, on which only these shadows show a sheet."""
    image = Image.new("L", (850, 1190), 249)
    for each in shadows:
        ImageDraw.Draw(image).line(each, 225, 3)
    grain = Image.effect_noise(image.size, 4).point([max(0, each - 128) for each in range(256)])
    return ImageChops.subtract(image, grain)


def test_a_side_ends_where_its_shadow_does() -> None:
    end = end_of(glass((100, 200, 700, 200)), (300, 200), (900, 200), 200)
    assert end == pytest.approx((700, 200), abs=6)


def test_a_side_that_goes_on_to_the_border_has_no_end() -> None:
    assert end_of(glass((100, 200, 850, 200)), (300, 200), (900, 200), 200) is None


def test_where_nothing_is_seen_nothing_ends() -> None:
    assert end_of(glass(), (300, 200), (900, 200), 200) is None


def test_a_gap_that_a_finger_left_is_no_end() -> None:
    image = glass((100, 200, 400, 200), (440, 200, 700, 200))
    assert end_of(image, (300, 200), (900, 200), 90) == pytest.approx((700, 200), abs=6)


def test_the_image_reaches_from_a_side_to_the_opposite_border() -> None:
    assert length_in_image(((0.0, 90.0), (850.0, 90.0)), (850, 1190)) == 1100


@pytest.mark.parametrize("bottom", [760, 1010])
def test_a_roll_whose_lower_side_is_not_seen_ends_where_both_its_long_sides_do(bottom: int) -> None:
    roll = glass((200, 100, 520, 100), (200, 100, 200, bottom), (520, 100, 520, bottom))
    ImageDraw.Draw(roll).text((240, 300), "Summe 12,80", 30, font_size=30)
    paper = paper_in(roll, 100)
    assert paper.corners[2] == pytest.approx((520, bottom), abs=7)


def test_writing_below_the_end_of_the_sides_is_never_cut_off() -> None:
    roll = glass((200, 100, 520, 100), (200, 100, 200, 760), (520, 100, 520, 760))
    ImageDraw.Draw(roll).text((240, 900), "Summe 12,80", 30, font_size=30)
    assert paper_in(roll, 100).corners[2][1] > 940


def test_a_sheet_that_all_but_fills_the_glass_is_a4_though_two_sides_are_not_seen() -> None:
    image = glass((0, 1180, 838, 1180), (10, 0, 10, 1180))
    paper = paper_in(image.crop((0, 0, 850, 1189)), 100)
    assert paper.corners[1] == pytest.approx((837, 11), abs=4)
