"""Whether a page is worth keeping, and if not, why: blank, pale, blurred, too dark, too small or cut off.

Thresholds are levels of grey (0 black, 255 white) and shares of the page's area; each was chosen between what a usable
page shows at worst and what an unusable one shows at best, and the tests stand on both sides of it.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.documents.paper_edge import Paper
from kiosk.documents.tone import percentile, share_below
from kiosk.domain.document import PageFault

Levels = npt.NDArray[np.int16]

_LONG_SIDE: Final = 1000
"""Small enough to average the grain of paper and sensor away, large enough to keep a pen stroke."""
_PALE_LONG_SIDE: Final = 500
_MARGIN: Final = 0.04
"""Shadows at the edge of the paper are no writing."""
_DARK_PAPER: Final = 110
_WRITING_CONTRAST: Final = 48
_LEAST_WRITING: Final = 0.0002
"""A signature alone on A4 covers five times as much."""
_PALE_CONTRAST: Final = 14
_LEAST_PALE: Final = 0.004
_LEAST_MM: Final = 25.0
_MM_PER_INCH: Final = 25.4

_EDGE_MM: Final = 0.7
"""Over this length sharp ink has become paper, several times over."""
_EDGE_CONTRAST: Final = 60
_LEAST_EDGE: Final = 9
_EDGES: Final = 0.55
"""The edges looked at rise by so much of what the steepest of a page do: blurred writing is pale, too."""
_SHARP: Final = 1.65
"""The steepest step at an edge, as a multiple of an even ramp's."""

_CUT_MM: Final = 0.6
_CORNER: Final = 0.04
_CUT_SHARES: Final = (0.012, 0.5)
"""Where so much of a border is ink, writing goes on beyond it; more is a picture or the scanner's own frame."""


def fault_of(page: Image.Image, resolution_dpi: float) -> PageFault | None:
    """Return why the straightened page must be scanned again, or None."""
    if min(page.size) < _LEAST_MM / _MM_PER_INCH * resolution_dpi:
        return PageFault.TOO_SMALL
    grey = page.convert("L")
    inside = _without_margin(grey.reduce(math.ceil(max(page.size) / _LONG_SIDE)))
    paper = percentile(inside, 95)
    if paper < _DARK_PAPER:
        return None if _has_light_writing(inside) else PageFault.TOO_DARK
    if share_below(inside, paper - _WRITING_CONTRAST) < _LEAST_WRITING:
        return PageFault.LOW_CONTRAST if _is_pale(inside) else PageFault.BLANK
    return PageFault.BLURRED if is_blurred(grey, resolution_dpi) else None


def _without_margin(small: Image.Image) -> Image.Image:
    x, y = round(small.width * _MARGIN), round(small.height * _MARGIN)
    return small.crop((x, y, small.width - x, small.height - y))


def _has_light_writing(inside: Image.Image) -> bool:
    """Whether a dark page is one on purpose, as the cover of a passport is."""
    above = 1 - share_below(inside, percentile(inside, 50) + _WRITING_CONTRAST)
    return above >= _LEAST_WRITING * 10


def _is_pale(inside: Image.Image) -> bool:
    """Whether something is written that is nearly as light as the paper."""
    small = inside.reduce(max(1, round(max(inside.size) / _PALE_LONG_SIDE)))
    return share_below(small, percentile(small, 75) - _PALE_CONTRAST) >= _LEAST_PALE


def is_blurred(grey: Image.Image, resolution_dpi: float) -> bool:
    """Whether ink turns into paper slowly everywhere; a page with hardly an edge is not judged."""
    reach = max(3, round(_EDGE_MM / _MM_PER_INCH * resolution_dpi))
    levels: Levels = np.asarray(grey)[:: max(1, grey.height // 500)].astype(np.int16)
    rise = np.abs(levels[:, reach:] - levels[:, :-reach])
    steep = _EDGES * float(np.percentile(rise, 99.7))
    if steep < _LEAST_EDGE:
        return False
    places = np.nonzero(rise >= steep)
    pick = slice(None, None, max(1, len(places[0]) // 20_000))
    row, column = places[0][pick], places[1][pick]
    run = levels[row[:, None], column[:, None] + np.arange(reach + 1)[None, :]]
    steepest = np.abs(np.diff(run, axis=1)).max(axis=1)
    steepness = steepest * reach / rise[row, column]
    return float(np.percentile(steepness, 60)) < _SHARP


def is_cut_off(scan: Image.Image, paper: Paper, resolution_dpi: float) -> bool:
    """Whether writing runs out of the scan at a side where no edge of the paper is seen."""
    grey = scan.convert("L")
    depth = max(2, round(_CUT_MM / _MM_PER_INCH * resolution_dpi))
    width, height = grey.size
    left, right = _inner([x for x, _ in paper.corners], width)
    top, bottom = _inner([y for _, y in paper.corners], height)
    if right - left < depth or bottom - top < depth:
        return False
    bands = (
        ((left, 0, right, depth), (left, depth, right, 2 * depth)),
        ((width - depth, top, width, bottom), (width - 2 * depth, top, width - depth, bottom)),
        ((left, height - depth, right, height), (left, height - 2 * depth, right, height - depth)),
        ((0, top, depth, bottom), (depth, top, 2 * depth, bottom)),
    )
    light = percentile(grey.crop((left, top, right, bottom)).reduce(8), 80)
    unseen = [pair for pair, is_seen in zip(bands, paper.seen, strict=True) if not is_seen]
    return any(all(_runs_through(grey.crop(box), light) for box in pair) for pair in unseen)


def _inner(places: list[float], size: int) -> tuple[int, int]:
    """Return from where to where the paper surely lies: beside it the lid may be as dark as ink."""
    low, high = max(0.0, min(places)), min(float(size), max(places))
    margin = _CORNER * (high - low)
    return round(low + margin), round(high - margin)


def _runs_through(band: Image.Image, light: int) -> bool:
    share = share_below(band, light - _EDGE_CONTRAST)
    return _CUT_SHARES[0] < share < _CUT_SHARES[1]
