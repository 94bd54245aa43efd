"""From the scan to the sheet alone: turned back, cut to its edges, and free of what shows of the lid at its corners."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw

from kiosk.documents import raster
from kiosk.documents.paper_edge import Paper
from kiosk.documents.side_lines import Point

_STRAIGHT: Final = 0.015
"""Below so many degrees nothing is gained by turning: half a pixel over A4."""
_THREADS: Final = 2
_WEDGE: Final = 1.5

Color = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the sheet lies: the angle to turn back, and its box in the turned frame, from the scan's middle."""

    degrees: float
    left: float
    top: float
    width: int
    height: int

    def scaled(self, factor: float) -> Placing:
        """Return the box in the scan made smaller."""
        width, height = (max(1, round(each * factor)) for each in (self.width, self.height))
        return Placing(self.degrees, self.left * factor, self.top * factor, width, height)


def placing_of(paper: Paper, degrees: float, size: tuple[int, int]) -> Placing:
    """Return the box of the paper in the frame that is turned by the angle, each side in the middle of its edge."""
    turned = [_turned(each, degrees, size) for each in paper.corners]
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = turned
    left, right = (x0 + x3) / 2, (x1 + x2) / 2
    top, bottom = (y0 + y1) / 2, (y2 + y3) / 2
    return Placing(degrees, left, top, max(1, round(right - left)), max(1, round(bottom - top)))


def straightened(scan: Image.Image, paper: Paper, placing: Placing, ground: Color) -> Image.Image:
    """Return the sheet; what the scan does not show of it has the color of the ground."""
    cut = _cut if abs(placing.degrees) < _STRAIGHT else _turned_sheet
    sheet = cut(scan, placing, ground)
    _paint_wedges(sheet, paper, placing, scan.size, ground)
    return sheet


def _turned(point: Point, degrees: float, size: tuple[int, int]) -> Point:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = point[0] - size[0] / 2, point[1] - size[1] / 2
    return x * cos + y * sin, -x * sin + y * cos


def _cut(scan: Image.Image, placing: Placing, ground: Color) -> Image.Image:
    left, top = round(placing.left + scan.width / 2), round(placing.top + scan.height / 2)
    box = (left, top, left + placing.width, top + placing.height)
    if left >= 0 and top >= 0 and box[2] <= scan.width and box[3] <= scan.height:
        return scan.crop(box)
    sheet = Image.new(scan.mode, (placing.width, placing.height), ground if len(ground) > 1 else ground[0])
    sheet.paste(scan, (-left, -top))
    return sheet


def _turned_sheet(scan: Image.Image, placing: Placing, ground: Color) -> Image.Image:
    """Return the sheet turned back, each pixel from the four of the scan that it lies between."""
    size = placing.width, placing.height
    if scan.mode == "RGB" and max(*size, *scan.size) <= raster.MAX_SIDE:
        return raster.turned(scan, _matrix(placing, 0, scan.size), size, ground)
    return _turned_in_stripes(scan, placing, ground)


def _turned_in_stripes(scan: Image.Image, placing: Placing, ground: Color) -> Image.Image:
    """Turn stripes beside each other: Pillow lets go of the interpreter while it works."""
    sheet = Image.new(scan.mode, (placing.width, placing.height))
    stripe = math.ceil(placing.height / (2 * _THREADS))
    tops = range(0, placing.height, stripe)

    def turn(top: int) -> Image.Image:
        size = placing.width, min(stripe, placing.height - top)
        return scan.transform(
            size,
            Image.Transform.AFFINE,
            _matrix(placing, top, scan.size),
            Image.Resampling.BILINEAR,
            fillcolor=ground if len(ground) > 1 else ground[0],
        )

    with ThreadPoolExecutor(_THREADS) as threads:
        for top, part in zip(tops, threads.map(turn, tops), strict=True):
            sheet.paste(part, (0, top))
    return sheet


def _matrix(placing: Placing, top: int, size: tuple[int, int]) -> tuple[float, float, float, float, float, float]:
    """Return the affine map from a stripe of the sheet to the scan."""
    cos, sin = math.cos(math.radians(placing.degrees)), math.sin(math.radians(placing.degrees))
    x, y = placing.left, placing.top + top
    return cos, -sin, cos * x - sin * y + size[0] / 2, sin, cos, sin * x + cos * y + size[1] / 2


def _paint_wedges(sheet: Image.Image, paper: Paper, placing: Placing, size: tuple[int, int], ground: Color) -> None:
    """Cover the lid where an edge of the paper is not parallel to its writing."""
    draw = ImageDraw.Draw(sheet)
    corners = []
    for each in paper.corners:
        x, y = _turned(each, placing.degrees, size)
        corners.append((x - placing.left, y - placing.top))
    width, height = placing.width, placing.height
    box = ((-1.0, -1.0), (width + 1.0, -1.0), (width + 1.0, height + 1.0), (-1.0, height + 1.0))
    depths = (
        (corners[0][1], corners[1][1]),
        (corners[1][0], corners[2][0]),
        (corners[2][1], corners[3][1]),
        (
            corners[3][0],
            corners[0][0],
        ),
    )
    bounds = 0.0, float(width), float(height), 0.0
    for side in range(4):
        following = (side + 1) % 4
        if paper.seen[side] and max(abs(depth - bounds[side]) for depth in depths[side]) > _WEDGE:
            wedge = (box[side], box[following], corners[following], corners[side])
            draw.polygon(wedge, fill=ground if len(ground) > 1 else ground[0])
