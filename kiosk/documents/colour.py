"""How a page is kept: black and white, grey or colour, and whether its ground is cleaned; certificates keep theirs."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from enum import Enum
from typing import Final

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from kiosk.documents.tone import share_below

_SCALE: Final = 6
COLOUR_SCALE: Final = 4
_COLOURED: Final = 36
"""How far the channels must lie apart to be a colour and no fringe of the optics."""
_LEAST_COLOUR: Final = 0.0004
_TINT: Final = 14
_WHITE_PAPER: Final = 200
_PATTERN_LONG_SIDE: Final = 1170
_PATTERN_LEVELS: Final = 6, 45
_BESIDE_INK: Final = 4
_PATTERN: Final = 0.03
"""How much of a plain page, apart from its writing, may be a little darker than its paper."""
_LEAST_CONTRAST: Final = 90
_HALFTONES: Final = (3.0, 0.012)
_MOST_HALFTONES: Final = 0.1
"""Half-tones that the edges of ink explain: a multiple of the ink, and a share of the page."""
_INK_SHARE: Final = 0.55
_FAINT_SCALE: Final = 3
_FAINT: Final = 24
_MOST_FAINT: Final = 0.0003
"""A signature in pencil covers twice as much; black and white would lose it."""
_MARGIN: Final = 0.03
_WHITE_POINT: Final = 14
_GROUND_SCALE: Final = 16


class Tone(Enum):
    """The colour space a page is kept in."""

    BITONAL = "bitonal"
    GREY = "grey"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Ground:
    """The paper as the scan shows it: its colour, and whether it is plain and light, so that it may be cleaned."""

    color: tuple[int, ...]
    is_plain: bool


def color_of(scan: Image.Image, box: tuple[int, int, int, int] | None = None) -> tuple[int, ...]:
    """Return the paper's colour where nothing is written; the box, or else all of the scan, shows the paper."""
    small = scan.reduce(_SCALE, box)
    channels = np.asarray(small).reshape(-1, len(small.getbands()))
    light = functools.reduce(np.maximum, channels.T)
    # The paper is the most usual among the lighter half.
    counts = np.bincount(light, minlength=256)
    middle = int(np.searchsorted(counts.cumsum(), len(light) / 2))
    level = middle + int(counts[middle:].argmax())
    near = channels[np.abs(light.astype(np.int16) - level) <= 3]
    return tuple(int(each) for each in np.median(near, axis=0))


def ground_of(sheet: Image.Image, color: tuple[int, ...] | None = None) -> Ground:
    """Return what the paper looks like; its colour need not be looked for again."""
    color = color_of(sheet) if color is None else color
    fine = max(1, round(max(sheet.size) / _PATTERN_LONG_SIDE))
    is_light = min(color) >= _WHITE_PAPER and max(color) - min(color) <= _TINT
    return Ground(color, is_light and _pattern(sheet.reduce(fine).convert("L")) <= _PATTERN)


def _pattern(grey: Image.Image) -> float:
    """Return the share of a page, apart from its writing, that is a little darker than its paper, as patterns are."""
    counts = np.array(grey.histogram())
    paper = 128 + int(counts[128:].argmax())
    low, high = _PATTERN_LEVELS
    ink = grey.point([255 if each < paper - high else 0 for each in range(256)])
    beside = np.asarray(ink.filter(ImageFilter.BoxBlur(_BESIDE_INK))) == 0
    levels = np.asarray(grey)[beside]
    return float(((levels < paper - low) & (levels >= paper - high)).sum() / max(1, levels.size))


def tone_of(sheet: Image.Image, ground: Ground) -> Tone:
    """Return how the sheet should be kept."""
    if sheet.mode == "RGB" and is_coloured(sheet.reduce(COLOUR_SCALE), ground.color):
        return Tone.COLOUR
    return Tone.BITONAL if ground.is_plain and _is_ink_on_paper(sheet.convert("L"), ground) else Tone.GREY


def is_coloured(small: Image.Image, paper: tuple[int, ...]) -> bool:
    """Whether a picture made smaller by `COLOUR_SCALE` has a colour that the paper has not, or the paper has one."""
    shifts = [min(255, max(0, each - level + 200)) for level in paper for each in range(256)]
    red, green, blue = small.point(shifts).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    least = ImageChops.darker(ImageChops.darker(red, green), blue)
    share = 1 - share_below(ImageChops.subtract(most, least), _COLOURED)
    return share > _LEAST_COLOUR or max(paper) - min(paper) > 2 * _TINT


def _is_ink_on_paper(grey: Image.Image, ground: Ground) -> bool:
    """Whether there is dark ink, and nothing between it and the paper but its edges."""
    histogram = np.array(grey.reduce(2).histogram(), np.float64)
    shares = histogram.cumsum() / histogram.sum()
    paper = round(sum(ground.color) / len(ground.color))
    ink = int(np.searchsorted(shares, 0.002))
    if paper - ink < _LEAST_CONTRAST:
        return False
    dark = shares[round(ink + 0.35 * (paper - ink))]
    half = shares[round(ink + 0.85 * (paper - ink))] - dark
    return bool(half <= min(_MOST_HALFTONES, _HALFTONES[0] * dark + _HALFTONES[1]))


def cleaned(sheet: Image.Image, ground: Ground) -> Image.Image:
    """Return the sheet with its plain ground white."""
    table: list[int] = []
    for level in ground.color:
        white = max(level - _WHITE_POINT, 1)
        table += [min(255, round(each * 255 / white)) for each in range(256)]
    return sheet.point(table)


def ink_of(grey: Image.Image) -> Image.Image:
    """Return a picture whose pixels are set where ink is; folds and shadows are no ink."""
    paper = _paper_around(grey, _GROUND_SCALE)
    calm = grey.filter(ImageFilter.BoxBlur(0.6))
    darkness = ImageChops.subtract(paper, calm)
    deepest = max(_LEAST_CONTRAST, _depth_of_ink(darkness))
    return darkness.point([255 if each > (1 - _INK_SHARE) * deepest else 0 for each in range(256)], "1")


def is_all_ink(grey: Image.Image, ink: Image.Image) -> bool:
    """Whether the ink is all that is written: pencil and faint stamps would be lost in black and white."""
    small = grey.reduce(_FAINT_SCALE)
    darkness = ImageChops.subtract(_paper_around(small, _GROUND_SCALE // _FAINT_SCALE), small)
    near = ink.convert("L").reduce(_FAINT_SCALE).filter(ImageFilter.BoxBlur(_BESIDE_INK))
    x, y = round(_MARGIN * small.width), round(_MARGIN * small.height)
    inside = slice(y, small.height - y), slice(x, small.width - x)
    faint = (np.asarray(darkness)[inside] >= _FAINT) & (np.asarray(near)[inside] == 0)
    return float(faint.mean()) <= _MOST_FAINT


def _paper_around(grey: Image.Image, scale: int) -> Image.Image:
    """Return the paper as it is around each pixel, folds and shadows and all."""
    small = grey.reduce(scale) if min(grey.size) > 4 * scale else grey
    ground = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(2))
    return ground.resize(grey.size, Image.Resampling.BILINEAR)


def _depth_of_ink(darkness: Image.Image) -> int:
    """Return how dark the darkest ink is, specks apart."""
    shares = np.array(darkness.reduce(2).histogram(), np.float64).cumsum()
    return int(np.searchsorted(shares / shares[-1], 0.998))
