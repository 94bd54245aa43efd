"""What papers went through before they are scanned: holes, staples, folded corners, notes, a copier's dark border."""

from __future__ import annotations

import random
from typing import Final

from PIL import Image, ImageDraw

from benchmarks.pages.sheets import BLUE, pixels

_HOLE_MM: Final = 6.0
_HOLES_APART_MM: Final = 80.0
_HOLE_INSET_MM: Final = 12.0
_SMALL_MM: Final = 120.0
"""Cards and the like are neither punched nor stapled."""


def worn(sheet: Image.Image, rng: random.Random) -> Image.Image:
    """Return the sheet (RGBA) with two or three of these; what is missing of it is transparent."""
    if min(sheet.size) < pixels(_SMALL_MM) * 0.6 or max(sheet.size) < pixels(_SMALL_MM):
        return sheet
    for wear in rng.sample(_WEARS, rng.choice((2, 3))):
        wear(sheet, rng)
    return sheet


def _punched(sheet: Image.Image, _rng: random.Random) -> None:
    alpha = sheet.getchannel("A")
    draw = ImageDraw.Draw(alpha)
    for offset in (-_HOLES_APART_MM / 2, _HOLES_APART_MM / 2):
        x, y, radius = pixels(_HOLE_INSET_MM), sheet.height / 2 + pixels(offset), pixels(_HOLE_MM / 2)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=0)
    sheet.putalpha(alpha)


def _stapled(sheet: Image.Image, rng: random.Random) -> None:
    x, y = pixels(rng.uniform(5, 12)), pixels(rng.uniform(5, 12))
    draw = ImageDraw.Draw(sheet)
    draw.line((x + 3, y + 6, x + pixels(9) + 3, y - pixels(4) + 6), (120, 118, 115, 255), 9)
    draw.line((x, y, x + pixels(9), y - pixels(4)), (70, 70, 74, 255), 7)


def _dog_eared(sheet: Image.Image, rng: random.Random) -> None:
    """Fold a corner over: the flap hides a triangle, and as much of the outline is gone."""
    size = pixels(rng.uniform(6, 16))
    right, bottom = rng.random() < 0.5, rng.random() < 0.7
    x, y = sheet.width if right else 0, sheet.height if bottom else 0
    dx, dy = (-size if right else size), (-size if bottom else size)
    ImageDraw.Draw(sheet).polygon(((x + dx, y), (x, y + dy), (x + dx, y + dy)), fill=(222, 220, 214, 255))
    alpha = sheet.getchannel("A")
    ImageDraw.Draw(alpha).polygon(((x, y), (x + dx, y), (x, y + dy)), fill=0)
    sheet.putalpha(alpha)


def _annotated(sheet: Image.Image, rng: random.Random) -> None:
    """Write notes across by hand: none of them level."""
    draw = ImageDraw.Draw(sheet)
    for _ in range(rng.randint(1, 3)):
        x, y = rng.uniform(0.1, 0.6) * sheet.width, rng.uniform(0.1, 0.9) * sheet.height
        slope, level, points = rng.uniform(-0.2, 0.2), 0.0, []
        for step in range(60):
            level = 0.5 * level + rng.uniform(-3, 3)
            points.append((x + step * pixels(0.8), y + slope * step * pixels(0.8) + pixels(level)))
        draw.line(points, (*rng.choice((BLUE, (60, 60, 66))), 255), 5, joint="curve")


def _copied(sheet: Image.Image, rng: random.Random) -> None:
    """Leave the dark border that a copier's open lid prints at one side, not quite along the edge."""
    depths = [pixels(rng.uniform(1.0, 4.5)) for _ in range(2)]
    width, height = sheet.size
    border = rng.choice(
        (
            ((0, 0), (width, 0), (width, depths[0]), (0, depths[1])),
            ((0, 0), (depths[0], 0), (depths[1], height), (0, height)),
            ((width, 0), (width, height), (width - depths[0], height), (width - depths[1], 0)),
        )
    )
    ImageDraw.Draw(sheet).polygon(border, fill=(48, 48, 50, 255))


_WEARS: Final = (_punched, _stapled, _dog_eared, _annotated, _copied)
