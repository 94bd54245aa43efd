from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from kiosk.documents.encode import CLEANED, archived, preview_of

SIZE = (1240, 1754)


def noise(deviation: float) -> Image.Image:
    grain = Image.effect_noise(SIZE, deviation)
    return Image.merge("RGB", [ImageChops.offset(grain, 97 * channel) for channel in range(3)])


def test_a_light_page_gets_the_best_quality_and_keeps_its_size() -> None:
    image, jpeg = archived(Image.new("RGB", SIZE, "white"), CLEANED)
    assert image.size == SIZE
    assert len(jpeg) < CLEANED[0][0]


def test_a_page_full_of_detail_is_kept_within_its_budget() -> None:
    image, jpeg = archived(noise(12), CLEANED)
    assert image.size == SIZE
    assert len(jpeg) <= CLEANED[-1][0]


def test_a_page_too_heavy_at_every_quality_is_kept_smaller() -> None:
    image, jpeg = archived(noise(110), CLEANED)
    assert image.size == (827, 1169)
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
        assert opened.size == image.size


@pytest.mark.parametrize(("size", "expected"), [((2000, 1000), (500, 250)), ((300, 200), (300, 200))])
def test_a_preview_is_never_larger_than_asked_nor_than_its_picture(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    with Image.open(io.BytesIO(preview_of(Image.new("L", size), 500, 80)), formats=("JPEG",)) as preview:
        assert preview.size == expected
