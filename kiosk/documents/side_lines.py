"""Straight lines through two points of an image, as the sides of a paper are: clockwise, the paper to their right."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]
Line = tuple[Point, Point]


def turned_to(line: Line, degrees: float) -> Line:
    """Return the line turned about its middle to that angle."""
    (x0, y0), (x1, y1) = line
    half, angle = math.dist(*line) / 2, math.radians(degrees)
    x, y = half * math.cos(angle), half * math.sin(angle)
    return ((x0 + x1) / 2 - x, (y0 + y1) / 2 - y), ((x0 + x1) / 2 + x, (y0 + y1) / 2 + y)


def nearest(line: Line, point: Point) -> Point:
    """Return the point of a line that is nearest to another."""
    (x0, y0), (x1, y1) = line
    dx, dy = x1 - x0, y1 - y0
    share = ((point[0] - x0) * dx + (point[1] - y0) * dy) / (dx * dx + dy * dy)
    return x0 + share * dx, y0 + share * dy


def distance_from(line: Line, point: Point) -> float:
    """Return how far to the right of a line a point lies."""
    (x0, y0), (x1, y1) = line
    return ((x1 - x0) * (point[1] - y0) - (y1 - y0) * (point[0] - x0)) / math.dist(*line)


def parallel(line: Line, distance: float) -> Line:
    """Return the line so far to the right, in the opposite direction."""
    (x0, y0), (x1, y1) = line
    x, y = -(y1 - y0) / math.dist(*line) * distance, (x1 - x0) / math.dist(*line) * distance
    return (x1 + x, y1 + y), (x0 + x, y0 + y)


def crossing(one: Line, other: Line) -> Point:
    """Return where two lines cross."""
    (x1, y1), (x2, y2) = one
    (x3, y3), (x4, y4) = other
    turn = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(turn) < 1e-9:
        return x2, y2
    first, second = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return (first * (x3 - x4) - (x1 - x2) * second) / turn, (first * (y3 - y4) - (y1 - y2) * second) / turn


def turn_of(lines: list[Line], seen: Sequence[bool]) -> float:
    """Return the angle of the seen sides, the long ones counting more."""
    total: npt.NDArray[np.float64] = np.zeros(2)
    for number, ((x1, y1), (x2, y2)) in enumerate(lines):
        if seen[number]:
            along = np.array([x2 - x1, y2 - y1])
            for _ in range(number):
                along = np.array([along[1], -along[0]])
            total += along * np.hypot(*along)
    return math.degrees(math.atan2(total[1], total[0]))
