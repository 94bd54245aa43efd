"""A side of a paper that is hardly seen, under a lid of its own tone: a faint line all along, where a format ends."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

_SEGMENTS: Final = 12
_SAMPLES: Final = 40
_END: Final = 0.04
_ASIDE: Final = 7
"""How many pixels beside the line the tone is that it is compared with."""
_CURL: Final = 2
_DEPTHS: Final = 1.2, 60.0
"""How much darker the line is: less is grain, more would have been seen."""
_MOST: Final = 0.8
"""In so many of its segments an edge shows, and at a corner; a printed rule ends before both."""
_PATTERNED: Final = 0.3
"""Where lines are everywhere, one more says nothing."""
_INK: Final = 60
_MOST_INK: Final = 0.0005

Point = tuple[float, float]
Floats = npt.NDArray[np.float32]


def faint_distance(
    grey: Image.Image, opposite: tuple[Point, Point], lengths: Iterable[float], reach: float
) -> float | None:
    """Return how far from its opposite side, to the right of it, the paper ends at about one of the lengths.

    None if no line shows there, or if there is writing beyond it.
    """
    sampler = _Sampler(np.asarray(grey), opposite)
    for length in sorted(lengths, reverse=True):
        offset = _line_near(sampler, length, math.ceil(reach))
        if offset is not None:
            return None if sampler.has_ink_beyond(length + offset) else length + offset
    return None


def has_ink_beyond(grey: Image.Image, opposite: tuple[Point, Point], distance: float) -> bool:
    """Whether something is written farther from the side than that."""
    return _Sampler(np.asarray(grey), opposite).has_ink_beyond(distance)


class _Sampler:
    """Levels along lines that are parallel to a side."""

    def __init__(self, picture: npt.NDArray[np.uint8], side: tuple[Point, Point]) -> None:
        (x0, y0), (x1, y1) = side
        length = math.dist(*side)
        along = (x1 - x0) / length, (y1 - y0) / length
        places = np.linspace(_END * length, (1 - _END) * length, _SEGMENTS * _SAMPLES)
        self._picture = picture
        self._x, self._y = x0 + along[0] * places, y0 + along[1] * places
        self._inward = -along[1], along[0]

    def levels(self, away: npt.NDArray[np.float64]) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Return the levels as places along × distances, and which of them the image shows."""
        height, width = self._picture.shape
        x = np.rint(self._x[:, None] + self._inward[0] * away - 0.5).astype(np.intp)
        y = np.rint(self._y[:, None] + self._inward[1] * away - 0.5).astype(np.intp)
        shown = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        return self._picture[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)].astype(np.float32), shown

    def has_ink_beyond(self, distance: float) -> bool:
        """Whether something is written farther away than that."""
        far = math.hypot(*self._picture.shape)
        within, _ = self.levels(distance - np.arange(2.0 * _ASIDE, 6.0 * _ASIDE))
        levels, shown = self.levels(np.arange(distance + 2 * _ASIDE, far, 2.0))
        return bool(((levels < np.median(within) - _INK) & shown).sum() > _MOST_INK * shown.sum())


def _line_near(sampler: _Sampler, length: float, reach: int) -> float | None:
    """Return how far from that distance a faint line runs all along."""
    margin = _ASIDE + 1 + _CURL
    levels, shown = sampler.levels(length + np.arange(-reach - margin, reach + margin + 1.0))
    in_image = shown[:, reach + margin].reshape(_SEGMENTS, _SAMPLES).all(axis=1)
    if in_image.mean() < _MOST:
        return None
    means = levels.reshape(_SEGMENTS, _SAMPLES, -1).mean(axis=1)[in_image]
    calm = (means[:, :-2] + means[:, 1:-1] + means[:, 2:]) / 3
    depth = np.minimum(calm[:, : -2 * _ASIDE], calm[:, 2 * _ASIDE :]) - calm[:, _ASIDE:-_ASIDE]
    width = 2 * reach + 1
    near = np.max([depth[:, shift : shift + width] for shift in range(2 * _CURL + 1)], axis=0)
    hits = (near >= _DEPTHS[0]) & (near <= _DEPTHS[1])
    share = hits.mean(axis=0) * (hits[0] | hits[-1])
    if share.max() < _MOST or np.median(share) > _PATTERNED:
        return None
    strength = np.where(share >= _MOST, depth[:, _CURL : _CURL + width].mean(axis=0), -np.inf)
    return float(np.argmax(strength) - reach)
