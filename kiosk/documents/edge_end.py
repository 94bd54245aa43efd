"""Where a seen side of the paper ends: there its neighbour begins, even if that cannot be seen itself."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

_REACH: Final = 8
_NEAR: Final = 3
_SMOOTH: Final = 15
_SURE: Final = 0.5
"""A side goes on as long as it shows half of what it shows usually."""
_LEAST: Final = 1.5
"""Less of a step in levels is no edge at all."""
_BORDER: Final = 12
_SHORT: Final = 60

Point = tuple[float, float]
Floats = npt.NDArray[np.float32]


def end_of(grey: Image.Image, start: Point, toward: Point, known: float) -> Point | None:
    """Return where the side that leads from one point toward another ends, None if it goes on to the image's border.

    It is known to go on for some pixels at least.
    """
    picture = np.asarray(grey)
    along = _direction(start, toward)
    reach = _length_in_image(start, along, picture.shape)
    if reach < known / 2 or known < _SHORT:
        return None
    clear = _clearness(picture, start, along, reach)
    usual = float(np.median(clear[: round(known * 0.8)]))
    if usual < _LEAST:
        return None
    end = int(np.argmax(np.cumsum(clear - _SURE * usual)))
    return None if end > reach - _BORDER else (start[0] + along[0] * end, start[1] + along[1] * end)


def length_in_image(side: tuple[Point, Point], size: tuple[int, int]) -> float:
    """Return how far the image reaches to the right of the middle of a side."""
    along = _direction(*side)
    middle = (side[0][0] + side[1][0]) / 2, (side[0][1] + side[1][1]) / 2
    return _length_in_image(middle, (-along[1], along[0]), size[::-1])


def _direction(first: Point, second: Point) -> Point:
    length = math.dist(first, second)
    return (second[0] - first[0]) / length, (second[1] - first[1]) / length


def _length_in_image(first: Point, along: Point, shape: tuple[int, ...]) -> int:
    """Return after how many pixels the side leaves the image."""
    lengths = [
        ((size if way > 0 else 0) - start) / way
        for start, way, size in zip(first, along, (shape[1], shape[0]), strict=True)
        if abs(way) > 1e-9
    ]
    return max(0, math.floor(min(lengths)))


def _clearness(picture: npt.NDArray[np.uint8], first: Point, along: Point, reach: int) -> Floats:
    """Return for each pixel along the side how large a step, or how deep a shadow, is seen across it."""
    s = np.arange(reach, dtype=np.float64)[:, None]
    t = np.arange(-_REACH, _REACH + 1, dtype=np.float64)[None, :]
    x = np.clip(np.rint(first[0] + along[0] * s - along[1] * t - 0.5).astype(np.intp), 0, picture.shape[1] - 1)
    y = np.clip(np.rint(first[1] + along[1] * s + along[0] * t - 0.5).astype(np.intp), 0, picture.shape[0] - 1)
    levels = picture[y, x].astype(np.float32)
    kernel = np.ones(_SMOOTH, np.float32) / _SMOOTH
    calm = np.apply_along_axis(lambda column: np.convolve(column, kernel, mode="same"), 0, levels)
    middle = calm[:, _REACH - _NEAR : _REACH + _NEAR + 1]
    outside, inside = calm[:, :_NEAR].mean(axis=1), calm[:, -_NEAR:].mean(axis=1)
    shadow = np.minimum(outside, inside) - middle.min(axis=1)
    clear: Floats = np.maximum(np.abs(outside - inside), np.maximum(shadow, 0)).astype(np.float32)
    return clear
