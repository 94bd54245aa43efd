"""How far the writing of a page is turned: rows of writing, rules and columns show where their projection is sharpest.

A spectrum of the whole page proposes a few angles (lines of writing are a wave, and a wave is a bright ray). For each
angle the page, cut into strips, is slid until its rows and columns stand out most. Fields of the page vote apart, so
that one photo, stamp or crooked note does not outvote the writing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

Floats = npt.NDArray[np.float32]
Degrees = npt.NDArray[np.float64]

MAX_DEGREES: Final = 30.0
_FINE_LONG_SIDE: Final = 1800
"""A4 at 150 dpi: 0.04° are one pixel over its width."""
_SPECTRUM_SIDE: Final = 1024
_SPECTRUM_STEP: Final = 0.1
_PEAKS: Final = 3
_APART_DEGREES: Final = 0.8
_RELIEF_RADIUS: Final = 10
_RELIEF_CAP: Final = 40.0
_GRAIN: Final = 7.0
"""Less relief than this is grain of the paper, a ground pattern, or the blocks of a JPEG."""
_STANDS_OUT: Final = [round(min(max(level - _GRAIN, 0), _RELIEF_CAP)) for level in range(256)]
_INK: Final = 12
_FIELDS: Final = 4, 6
_MASK_SCALE: Final = 8
_LOOKED_AT: Final = np.arange(-0.25, 0.3, 0.25)
_ELSEWHERE: Final = np.arange(-18.0, 19.0, 3.0) + 0.37
"""Angles that tell how sharp the rows of this page are at no angle in particular."""
_FINE: Final = (np.arange(-0.28, 0.29, 0.07), np.arange(-0.06, 0.061, 0.03))


@dataclass(frozen=True, slots=True)
class Skew:
    """The angle in degrees, clockwise positive; how far its rows stand out (below 0.3: hardly); the share of ink."""

    degrees: float
    sharpness: float
    ink: float


def skew_of(page: Image.Image, inside: Image.Image | None = None, hints: Iterable[float] = ()) -> Skew:
    """Return how the writing of a grey page is turned.

    `inside` is white where the page is, if not everywhere; `hints` are angles worth a look, such as the paper's own.
    """
    small = page.reduce(max(1, math.ceil(max(page.size) / _FINE_LONG_SIDE - 0.2)))
    coarse = small.reduce(2)
    relief = _relief(coarse, inside)
    sliders = _Slider.pair_of(relief, 6)
    ground = [float(np.median(each.scores(_ELSEWHERE))) + 1e-6 for each in sliders]

    def sharpness(degrees: Degrees) -> Floats:
        return sliders[0].scores(degrees) / ground[0] + sliders[1].scores(-degrees) / ground[1] - 2

    best, found = 0.0, -math.inf
    for each in _apart([*_proposals(relief), *hints]):
        scores = sharpness(each + _LOOKED_AT)
        if scores.max() > found:
            best, found = each + float(_LOOKED_AT[np.argmax(scores)]), float(scores.max())
    return Skew(_refined(small, inside, best), found, float((relief > _INK).mean()))


def _relief(grey: Image.Image, inside: Image.Image | None) -> Floats:
    """Return what stands out from its surroundings, dark or light, free of shadows and grain, and capped."""
    ground = grey.filter(ImageFilter.BoxBlur(_RELIEF_RADIUS))
    # Bytes through a table: a page of numbers would cost ten times as much.
    darker = ImageChops.subtract(ground, grey).point(_STANDS_OUT)
    lighter = ImageChops.subtract(grey, ground).point(_STANDS_OUT)
    if inside is not None:
        mask = inside.resize(grey.size, Image.Resampling.NEAREST)
        darker, lighter = ImageChops.darker(darker, mask), ImageChops.darker(lighter, mask)
    relief: Floats = np.asarray(darker, np.float32) - np.asarray(lighter, np.float32)
    return relief


class _Slider:
    """The rows of a picture cut into upright strips, which can be slid against each other."""

    def __init__(self, strips: Floats, strip: int) -> None:
        strips = strips if len(strips) else np.zeros((1, strips.shape[1]), np.float32)
        count, height = strips.shape
        room = math.ceil(count * strip / 2 * math.tan(math.radians(MAX_DEGREES + 1))) + 1
        padded = np.zeros((count, height + 2 * room), np.float32)
        padded[:, room : room + height] = strips
        self._windows = np.lib.stride_tricks.sliding_window_view(padded, height + 1, axis=1)
        self._height, self._room = height, room
        self._offsets = (np.arange(count) + 0.5 - count / 2) * strip

    @classmethod
    def pair_of(cls, relief: Floats, strip: int) -> tuple[_Slider, _Slider]:
        """Return one for the rows of a picture and one for its columns."""
        height, width = (each // strip for each in relief.shape)
        ones = np.ones(strip, np.float32)
        rows = np.ascontiguousarray(relief[:, : width * strip]).reshape(-1, strip) @ ones
        columns = relief[: height * strip].reshape(height, strip, -1).sum(axis=1)
        return cls(rows.reshape(len(relief), width).T, strip), cls(columns, strip)

    def scores(self, degrees: Degrees) -> Floats:
        """Return for each angle how sharp the rows are, summed over fields that weigh by the root of what they see."""
        energies = np.stack([self._energies(math.tan(math.radians(each))) for each in degrees])
        seen = np.sqrt(energies.mean(axis=0)) + 1e-3
        scores: Floats = (energies / seen).sum(axis=1)
        return scores

    def _energies(self, slope: float) -> Floats:
        """Return the energy of the steps from row to row, in each field and over the whole width."""
        columns, rows = _FIELDS
        whole = np.floor(self._offsets * slope)
        part = (self._offsets * slope - whole).astype(np.float32)[:, None]
        slid = self._windows[np.arange(len(part)), self._room + whole.astype(np.intp)]
        slid = slid[:, :-1] * (1 - part) + slid[:, 1:] * part
        first = np.unique(-(-np.arange(columns) * len(part) // columns))
        fields = np.add.reduceat(slid, first, axis=0)
        profiles = np.vstack((fields, fields.sum(axis=0)))
        steps = np.square(profiles[:, 2:] - profiles[:, :-2])
        stride = max(1, steps.shape[1] // rows)
        energies: Floats = np.add.reduceat(steps, np.arange(0, steps.shape[1], stride), axis=1).ravel()
        return energies


def _proposals(relief: Floats) -> list[float]:
    """Return the angles of the brightest rays of the spectrum."""
    side = _SPECTRUM_SIDE
    height, width = (min(each, side) for each in relief.shape)
    spectrum = np.abs(np.fft.rfft2(relief[:height, :width], (side, side))).astype(np.float32)
    spectrum = np.sqrt(np.fft.fftshift(spectrum, axes=0))
    degrees = np.arange(-MAX_DEGREES, MAX_DEGREES + _SPECTRUM_STEP / 2, _SPECTRUM_STEP)
    radii = np.arange(side // 50, side // 3)
    angles = np.radians(degrees)[:, None]
    upright = _rays(spectrum, radii * np.cos(angles), -radii * np.sin(angles))
    sideways = _rays(spectrum, radii * np.sin(angles), radii * np.cos(angles))
    return [each for brightness in (upright + sideways, upright, sideways) for each in _peaks(brightness, degrees)]


def _rays(spectrum: Floats, rows: Degrees, columns: Degrees) -> Floats:
    """Return the mean of the spectrum along each ray; its left half is the right one mirrored."""
    rows = np.where(columns < 0, -rows, rows)
    half = spectrum.shape[0] // 2
    row = np.clip(np.rint(rows).astype(np.intp) + half, 0, spectrum.shape[0] - 1)
    column = np.minimum(np.rint(np.abs(columns)).astype(np.intp), spectrum.shape[1] - 1)
    brightness: Floats = spectrum[row, column].mean(axis=1)
    return brightness


def _peaks(brightness: Floats, degrees: Degrees) -> list[float]:
    """Return the angles that are brighter than those around them, the brightest first."""
    wide = int(_APART_DEGREES / _SPECTRUM_STEP)
    left = brightness - np.convolve(np.pad(brightness, 20, mode="reflect"), np.ones(41) / 41, mode="valid")
    found = []
    for _ in range(_PEAKS):
        peak = int(np.argmax(left))
        found.append(float(degrees[peak]))
        left[max(0, peak - wide) : peak + wide + 1] = -np.inf
    return found


def _apart(degrees: Iterable[float]) -> list[float]:
    """Return the angles without those that are looked at already."""
    kept: list[float] = []
    for each in degrees:
        if abs(each) <= MAX_DEGREES and all(abs(each - other) > _APART_DEGREES / 2 for other in kept):
            kept.append(each)
    return kept


def _refined(grey: Image.Image, inside: Image.Image | None, around: float) -> float:
    """Return the sharpest angle near the one proposed, between the steps that were tried."""
    size = grey.width // _MASK_SCALE, grey.height // _MASK_SCALE
    mask = Image.new("L", size, 255) if inside is None else inside.resize(size, Image.Resampling.NEAREST)
    mask = mask.rotate(around, Image.Resampling.NEAREST, expand=True).filter(ImageFilter.MinFilter(5))
    relief = _relief(grey.rotate(around, Image.Resampling.BILINEAR, expand=True), mask)
    sliders = _Slider.pair_of(relief, 16)
    center = 0.0
    for steps in _FINE:
        degrees = center + steps
        rows, columns = (each.scores(sign * degrees) for each, sign in zip(sliders, (1, -1), strict=True))
        scores = rows / (np.median(rows) + 1e-6) + columns / (np.median(columns) + 1e-6)
        peak = int(np.argmax(scores))
        center = float(degrees[peak]) + float(steps[1] - steps[0]) * _vertex(scores, peak)
    return around + center


def _vertex(scores: Floats, peak: int) -> float:
    """Return where between its neighbours the peak of a parabola lies, in steps."""
    if not 0 < peak < len(scores) - 1:
        return 0.0
    left, middle, right = (float(each) for each in scores[peak - 1 : peak + 2])
    bend = left - 2 * middle + right
    return 0.0 if bend >= 0 else 0.5 * (left - right) / bend
