"""The picture of a page for reading: grey, no finer than reading needs, and cut between lines so that two can read."""

from __future__ import annotations

import itertools
from typing import Final

import numpy as np
from PIL import Image

from kiosk.documents.page_messages import Band

_READING_DPI: Final = 200
_LEAST_ROWS: Final = 1200
"""A lower picture is read in one piece."""
_MIDDLE: Final = 0.35, 0.65
_SMOOTH: Final = 9


def bands_of(grey: Image.Image, resolution_dpi: float) -> tuple[Band, ...]:
    """Return the upper and the lower part of a page, cut where the least ink is, or all of a small one."""
    factor = min(1.0, _READING_DPI / resolution_dpi)
    size = max(1, round(grey.width * factor)), max(1, round(grey.height * factor))
    small = grey.resize(size, Image.Resampling.BOX) if factor < 1 else grey
    cut = _cut(small)
    bounds = [0, small.height] if cut is None else [0, cut, small.height]
    return tuple(
        _band(small.crop((0, top, small.width, bottom)), top, resolution_dpi * factor)
        for top, bottom in itertools.pairwise(bounds)
    )


def _cut(small: Image.Image) -> int | None:
    if small.height < _LEAST_ROWS:
        return None
    rows = np.asarray(small.resize((1, small.height), Image.Resampling.BOX), np.float32)[:, 0]
    calm = np.convolve(rows, np.ones(_SMOOTH) / _SMOOTH, mode="same")
    low, high = (round(share * small.height) for share in _MIDDLE)
    return low + int(np.argmax(calm[low:high]))


def _band(part: Image.Image, top: int, resolution_dpi: float) -> Band:
    return Band(pgm_of(part), top, resolution_dpi)


def pgm_of(grey: Image.Image) -> bytes:
    """Return a grey picture as a binary PNM file."""
    return b"P5 %d %d 255\n" % grey.size + grey.tobytes()
