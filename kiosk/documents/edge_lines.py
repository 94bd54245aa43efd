"""Long straight edges in an image, however faint: an edge of paper goes on where letters and dust stop."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_STRIP: Final = 6
_WEAKEST: Final = 3.0
_STRONG: Final = 8.0
"""Between so many deviations of the noise a step begins to be, and surely is, an edge."""
_LEAST_NOISE: Final = 0.5
_HALF: Final = 0.4
"""A strip that is edge over more than this carries a line on, one that is less breaks it off."""
_LINES: Final = 60


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """A line in the frame turned about the image's middle: its place, and the run along it, in pixels from there."""

    place: float
    start: float
    end: float

    @property
    def length(self) -> float:
        """How long its run is."""
        return self.end - self.start


def steps_of(image: Floats) -> tuple[Floats, Floats]:
    """Return how surely each pixel (height × width × channels) lies on a level, and on an upright edge: 0 to 1."""
    level, upright = _largest(image[2:] - image[:-2]), _largest(image[:, 2:] - image[:, :-2])
    noise = max(_LEAST_NOISE, *(1.1 * float(np.median(each[::2, ::2])) for each in (level, upright)))
    level = np.pad(level, ((1, 1), (0, 0)))
    upright = np.pad(upright, ((0, 0), (1, 1)))
    return _sure(level, noise), _sure(upright, noise)


def _largest(differences: Floats) -> Floats:
    """Return the largest difference of the channels, which lie last."""
    np.abs(differences, out=differences)
    return functools.reduce(np.maximum, (differences[..., each] for each in range(differences.shape[2])))


def _sure(steps: Floats, noise: float) -> Floats:
    sure: Floats = np.clip((steps / noise - _WEAKEST) / (_STRONG - _WEAKEST), 0, 1).astype(np.float32)
    return sure


class LevelEdges:
    """The level edges of an image; for upright ones give it the other steps, transposed, and the angle's negative."""

    def __init__(self, steps: Floats) -> None:
        height, width = steps.shape
        thick = steps.copy()
        thick[1:] = np.maximum(thick[1:], steps[:-1])
        thick[:-1] = np.maximum(thick[:-1], steps[1:])
        count = width // _STRIP
        strips = thick[:, : count * _STRIP].reshape(height, count, _STRIP).mean(axis=2).T - _HALF
        self._height, self._room = height, width // 2 + 2
        self._strips = np.full((count, height + 2 * self._room), -_HALF, np.float32)
        self._strips[:, self._room : self._room + height] = strips
        self._offsets = (np.arange(count) + 0.5 - count / 2) * _STRIP

    def longest(self, degrees: float) -> Floats:
        """Return for each place how long the surest run along a line of that angle is, in pixels."""
        running, best = np.zeros((2, self._height), np.float32)
        for strip in self._slid(degrees):
            np.add(running, strip, out=running)
            np.maximum(running, 0, out=running)
            np.maximum(best, running, out=best)
        return best * (_STRIP / (1 - _HALF))

    def lines(self, degrees: float, least: float) -> list[EdgeLine]:
        """Return the longest lines of that angle, of at least that length in pixels."""
        running = np.zeros(self._height, np.float32)
        best, starts = running.copy(), np.zeros(self._height, np.intp)
        first, last = starts.copy(), starts.copy()
        for number, strip in enumerate(self._slid(degrees)):
            starts[running <= 0] = number
            running = np.maximum(running + strip, 0)
            better = running > best
            best, first, last = (
                np.where(better, *pair) for pair in ((running, best), (starts, first), (np.intp(number + 1), last))
            )
        cos = math.cos(math.radians(degrees))
        found = []
        left = best * (_STRIP / (1 - _HALF))
        for _ in range(_LINES):
            place = int(np.argmax(left))
            if left[place] < least:
                break
            run = [(float(each[place]) * _STRIP - len(self._strips) * _STRIP / 2) / cos for each in (first, last)]
            found.append(EdgeLine((place + 0.5 - self._height / 2) * cos, run[0], run[1]))
            left[max(0, place - 3) : place + 4] = 0
        return found

    def _slid(self, degrees: float) -> list[Floats]:
        shifts = np.rint(self._offsets * math.tan(math.radians(degrees))).astype(int) + self._room
        return [
            strip[shift : shift + self._height]
            for strip, shift in zip(self._strips, np.clip(shifts, 0, 2 * self._room), strict=True)
        ]
