"""One side of a paper, measured in the full image: profiles across it, and the line that most of them agree on."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

_PROFILES: Final = 120
_AVERAGED: Final = 9
_REACH: Final = 20
_BESIDE: Final = 4
"""So far beside a side the image must reach for it to be measured."""
_END: Final = 0.06
"""Corners are rounded, folded or torn: this share of a side is left out at each end."""
_INNER: Final = 0.4
_ROUNDS: Final = 6

Point = tuple[float, float]
Floats = npt.NDArray[np.float64]


def fitted_side(grey: Image.Image, first: Point, second: Point) -> tuple[Point, Point]:
    """Return two points of the side near the line between these; the paper is to its right."""
    length = math.dist(first, second)
    along = (second[0] - first[0]) / length, (second[1] - first[1]) / length
    inward = -along[1], along[0]
    levels = _levels(grey, first, along, inward, length)
    if levels is None:
        return first, second
    places, profiles = levels
    slopes = np.diff(profiles, axis=1)
    slopes = (slopes[:, :-1] + slopes[:, 1:]) / 2
    offsets = np.argmax(np.abs(slopes), axis=1) + 1 - _REACH
    shift, tilt = _line(places, offsets.astype(np.float64), np.abs(slopes).max(axis=1))
    shift += _inner_flank(places, profiles, shift, tilt)
    ends = (shift + tilt * 0.0, shift + tilt * length)
    return (
        (first[0] + inward[0] * ends[0], first[1] + inward[1] * ends[0]),
        (second[0] + inward[0] * ends[1], second[1] + inward[1] * ends[1]),
    )


def _levels(
    grey: Image.Image, first: Point, along: Point, inward: Point, length: float
) -> tuple[Floats, Floats] | None:
    """Return places along the side, and for each the levels across it from outside to inside."""
    picture = np.asarray(grey)
    places = np.linspace(_END * length, (1 - _END) * length, _PROFILES)
    spread = np.arange(_AVERAGED) - _AVERAGED // 2
    across = np.arange(-_REACH, _REACH + 1)
    s = places[:, None, None] + spread[None, :, None]
    t = across[None, None, :]
    x = np.rint(first[0] + along[0] * s + inward[0] * t - 0.5).astype(np.intp)
    y = np.rint(first[1] + along[1] * s + inward[1] * t - 0.5).astype(np.intp)
    # Where the side leaves the image there is nothing to measure.
    beside = slice(_REACH - _BESIDE, _REACH + _BESIDE + 1)
    in_image = (x >= 0) & (x < picture.shape[1]) & (y >= 0) & (y < picture.shape[0])
    inside = in_image[..., beside].all(axis=(1, 2))
    if inside.sum() < _PROFILES // 8:
        return None
    x, y = np.clip(x, 0, picture.shape[1] - 1), np.clip(y, 0, picture.shape[0] - 1)
    levels = picture[y[inside], x[inside]].astype(np.float64).mean(axis=1)
    return places[inside], levels


def _line(places: Floats, offsets: Floats, weights: Floats) -> tuple[float, float]:
    """Return offset and tilt of the line that most profiles agree on."""
    weight = np.minimum(weights, np.median(weights) + 1e-6)
    shift, tilt = float(np.median(offsets)), 0.0
    scale = 12.0
    for _ in range(_ROUNDS):
        away = (offsets - shift - tilt * places) / scale
        trust = weight / (1 + away**2) ** 2
        total = trust.sum()
        center, height = (trust * places).sum() / total, (trust * offsets).sum() / total
        spread = (trust * (places - center) ** 2).sum() + 1e-9
        tilt = float((trust * (places - center) * (offsets - height)).sum() / spread)
        shift = float(height - tilt * center)
        scale = max(1.5, scale / 1.6)
    return shift, tilt


def _inner_flank(places: Floats, profiles: Floats, shift: float, tilt: float) -> float:
    """Return how far inside of the line the paper begins: beside a shadow the step to the paper is the inner one."""
    index = np.rint(shift + tilt * places).astype(int) + _REACH
    around = np.arange(-8, 9)
    picked = np.clip(index[:, None] + around[None, :], 0, profiles.shape[1] - 1)
    profile = np.median(np.take_along_axis(profiles, picked, axis=1), axis=0)
    slope = np.abs(profile[2:] - profile[:-2])
    strong = np.flatnonzero(slope >= _INNER * slope.max())
    peak = int(strong[-1])
    while peak > 0 and slope[peak - 1] > slope[peak]:
        peak -= 1
    return float(around[peak + 1])
