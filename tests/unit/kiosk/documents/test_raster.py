from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw

from kiosk.documents.raster import turned

GROUND = (240, 230, 200)


def scan() -> Image.Image:
    """Return a picture whose three channels differ, with edges that run across every pixel grid."""
    image = Image.merge("RGB", [Image.linear_gradient("L").rotate(90 * each).resize((420, 300)) for each in range(3)])
    ImageDraw.Draw(image).line((30, 20, 380, 270), (200, 20, 60), 5)
    return image


def matrix(degrees: float) -> tuple[float, float, float, float, float, float]:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return cos, -sin, 60.25, sin, cos, 40.75


@pytest.mark.parametrize("degrees", [-14.0, -0.05, 0.3, 7.0])
def test_each_pixel_is_what_pillow_would_make_of_it(degrees: float) -> None:
    found = np.asarray(turned(scan(), matrix(degrees), (240, 160), GROUND), np.int16)
    known = scan().transform(
        (240, 160), Image.Transform.AFFINE, matrix(degrees), Image.Resampling.BILINEAR, fillcolor=GROUND
    )
    apart = np.abs(found - np.asarray(known, np.int16))
    assert apart.mean() < 0.7
    assert np.percentile(apart, 99) <= 8


def test_what_the_scan_does_not_show_has_the_colour_of_the_ground() -> None:
    sheet = turned(scan(), (1.0, 0.0, 400.0, 0.0, 1.0, 0.0), (100, 50), GROUND)
    assert sheet.mode == "RGB"
    assert sheet.getpixel((60, 20)) == GROUND
