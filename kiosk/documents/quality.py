"""Whether a page is worth keeping, and if not, why: blank, too dark, too small."""

from __future__ import annotations

import math
from typing import Final

from PIL import Image

from kiosk.documents.tone import percentile, share_below
from kiosk.domain.document import PageFault

_LONG_SIDE: Final = 1000
"""Small enough to average the grain of paper and sensor away, large enough to keep a pen stroke."""
_MARGIN: Final = 0.04
"""Shadows at the edge of the paper are no writing."""
_DARK_PAPER: Final = 110
_WRITING_CONTRAST: Final = 48
_LEAST_WRITING: Final = 0.0002
"""A signature alone on A4 covers five times as much."""
_LEAST_MM: Final = 25.0
_MM_PER_INCH: Final = 25.4


def fault_of(page: Image.Image, resolution_dpi: int) -> PageFault | None:
    """Return why the page must be scanned again, or None."""
    if min(page.size) < _LEAST_MM / _MM_PER_INCH * resolution_dpi:
        return PageFault.TOO_SMALL
    small = page.reduce(math.ceil(max(page.size) / _LONG_SIDE)).convert("L")
    inside = _without_margin(small)
    paper = percentile(inside, 95)
    if paper < _DARK_PAPER:
        return PageFault.TOO_DARK
    if share_below(inside, paper - _WRITING_CONTRAST) < _LEAST_WRITING:
        return PageFault.BLANK
    return None


def _without_margin(small: Image.Image) -> Image.Image:
    x, y = round(small.width * _MARGIN), round(small.height * _MARGIN)
    return small.crop((x, y, small.width - x, small.height - y))
