"""Which way up a page is, seen from its writing: more strokes rise above the small letters than hang below them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

Floats = npt.NDArray[np.float32]

_LONG_SIDE: Final = 1800
_COLUMN: Final = 180
"""Lines are looked at in pieces of this width, so that neither columns nor rest skew mix them."""
_INK: Final = 30
_LEAST_BODY, _LARGEST_BODY = 5, 40
"""How many pixels small letters are high."""
_RULE: Final = 22
_LEAST_LINES: Final = 4
_FEW_LINES: Final = 18
_MANY_LINES: Final = 30
_SURE: Final = 0.25
_SURE_DEVIATIONS: Final = 3.0
_LIKELY_DEVIATIONS: Final = 1.0
_DOUBTFUL_DEVIATIONS: Final = -1.5
"""By how much, beyond chance, strokes rise: surely; on a page that lies upright; at most, to turn one of few lines."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """How many quarter turns clockwise make the page upright, and whether its writing is sure of that."""

    quarter_turns: int
    is_sure: bool


def orientation_of(grey: Image.Image) -> Orientation:
    """Return which way up a deskewed grey page is; what shows no writing stays as it is."""
    factor = max(1, round(max(grey.size) / _LONG_SIDE))
    ink = _ink(grey.reduce(factor) if factor > 1 else grey)
    level, upright = _Lines.of(ink), _Lines.of(ink[::-1].T)
    lies = upright.contrast > level.contrast
    lines = upright if lies else level
    if lines.count < _LEAST_LINES:
        return Orientation(0, True)
    # The columns read from below are what a quarter turn clockwise shows as rows.
    is_doubtful = not lies and lines.count < _FEW_LINES
    is_upside_down = lines.deviations < (_DOUBTFUL_DEVIATIONS if is_doubtful else 0)
    return Orientation((1 if lies else 0) + (2 if is_upside_down else 0), _is_sure(lines, lies=lies))


def _is_sure(lines: _Lines, *, lies: bool) -> bool:
    """Whether the writing says it clearly; a page that lies upright need not say it loudly."""
    if not lies and lines.deviations >= _LIKELY_DEVIATIONS:
        return True
    is_clear = abs(lines.lean) >= _SURE and abs(lines.deviations) >= _SURE_DEVIATIONS
    return is_clear and lines.count >= _MANY_LINES


def _ink(grey: Image.Image) -> Floats:
    """Return 1 where ink is, without long rules and large dark areas."""
    ground = grey.filter(ImageFilter.BoxBlur(20))
    ink = ImageChops.subtract(ground, grey).point([255 if level > _INK else 0 for level in range(256)])
    rules = ImageChops.lighter(_rules(ink, (_RULE, 0)), _rules(ink, (0, _RULE)))
    left: Floats = np.asarray(ImageChops.subtract(ink, rules), np.float32) / np.float32(255)
    return left


def _rules(ink: Image.Image, along: tuple[int, int]) -> Image.Image:
    """Return where ink goes on for longer than a letter does."""
    full = ink.filter(ImageFilter.BoxBlur(along)).point([0] * 245 + [255] * 11)
    wide = max(1, along[0]), max(1, along[1])
    return full.filter(ImageFilter.BoxBlur(wide)).point([0] * 2 + [255] * 254)


@dataclass(frozen=True, slots=True)
class _Lines:
    """What the rows of a page show: how many lines, how clearly, and to which side their strokes lean (1: all rise).

    `deviations` is how far beyond chance they do.
    """

    count: int
    contrast: float
    lean: float
    deviations: float

    @classmethod
    def of(cls, ink: Floats) -> _Lines:
        width = ink.shape[1]
        pieces = max(1, round(width / _COLUMN))
        bounds = np.linspace(0, width, pieces + 1).astype(int)[:-1]
        profiles = np.add.reduceat(ink, bounds, axis=1).T / _COLUMN
        contrast = float(np.square(profiles).sum() / (profiles.sum() + 1e-6))
        bodies = [body for profile in profiles for body in _bodies(profile)]
        rising, hanging = (sum(each[side] for each in bodies) for side in (0, 1))
        apart = [above - below for above, below in bodies]
        chance = math.sqrt(sum(each**2 for each in apart)) + 1e-6
        return cls(len(bodies), contrast, (rising - hanging) / (rising + hanging + 1e-6), sum(apart) / chance)


def _bodies(profile: Floats) -> list[tuple[float, float]]:
    """Return for each line in a piece how much ink rises above, and hangs below, the band of its small letters."""
    smooth = np.convolve(profile, np.ones(3, np.float32) / 3, mode="same")
    high = smooth > max(0.04, 0.45 * float(np.percentile(smooth, 97)))
    edges = np.flatnonzero(np.diff(np.pad(high.astype(np.int8), 1)))
    found = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        body = end - start
        if not _LEAST_BODY <= body <= _LARGEST_BODY:
            continue
        reach = max(2, round(body * 0.55))
        if start < reach + 1 or end + reach + 1 > len(profile):
            continue
        level = float(profile[start:end].mean())
        above = float(profile[start - reach : start - 1].mean()) / level
        below = float(profile[end + 1 : end + reach].mean()) / level
        if max(above, below) < 0.75:
            found.append((above, below))
    return found
