"""Where the paper lies on the glass: the turned rectangle whose sides are edges, under white, grey and black lids.

A side that no edge shows is taken from the format of the paper, if the others fit one, or from the image's border.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.documents.edge_fit import fitted_side
from kiosk.documents.edge_lines import EdgeLine, Floats, LevelEdges, steps_of
from kiosk.documents.side_lines import Point, crossing, turn_of
from kiosk.documents.unseen_sides import FORMATS_MM, MM_PER_INCH, Run, move_to_ends, with_faint_sides

_LONG_SIDE: Final = 900
_LEAST_MM: Final = 30.0
_ANGLES: Final = np.arange(-16.0, 16.5, 1.0)
_FINER: Final = (np.arange(-0.75, 0.8, 0.25), np.arange(-0.15, 0.2, 0.1))
_OVERHANG: Final = 0.7
_GAP: Final = 0.6
_LEAST_SCORE: Final = 0.08
_CONTENT: Final = 1.0
_OUTERMOST: Final = 3
_LONGEST: Final = 4
_SAME_TONE: Final = 4.0
_FEW_SIDES: Final = 2
_LIKE_PAPER: Final = 40.0
_PRINTED_DEPTH: Final = 60.0
_FORMAT_TOLERANCE_MM: Final = 1.2

Places = npt.NDArray[np.float64]
Place = TypeVar("Place", float, Places)


@dataclass(frozen=True, slots=True)
class Paper:
    """Where the paper lies: its corners in pixels from the upper left, clockwise, and how far it is turned, clockwise.

    `seen` says which sides (top, right, bottom, left) are edges that were seen.
    """

    corners: tuple[Point, Point, Point, Point]
    degrees: float
    seen: tuple[bool, bool, bool, bool]

    @property
    def is_seen(self) -> bool:
        """Whether any edge was."""
        return any(self.seen)

    def scaled(self, factor: float) -> Paper:
        """Return where the paper lies in the scan made smaller."""
        first, second, third, fourth = ((x * factor, y * factor) for x, y in self.corners)
        return replace(self, corners=(first, second, third, fourth))


@dataclass(frozen=True, slots=True)
class _Side:
    """A candidate: a line, or the border of the image where there is none."""

    place: float
    line: EdgeLine | None = None
    shown: tuple[float, float] = (0.0, 0.0)
    """From where to where the image shows it."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The small image's coordinates, turned about its middle."""

    width: float
    height: float
    degrees: float

    def point(self, along: Place, across: Place) -> tuple[Place, Place]:
        """Return the point, or each of many points, of the small image."""
        cos, sin = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
        return self.width / 2 + along * cos - across * sin, self.height / 2 + along * sin + across * cos

    def shown(self, place: float, is_level: bool) -> tuple[float, float]:
        """Return from where to where the image shows a line."""
        cos, sin = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
        (dx, dy), (x, y) = ((cos, sin), (-sin, cos)) if is_level else ((-sin, cos), (cos, sin))
        low, high = -math.inf, math.inf
        for along, across, half in ((dx, x * place, self.width / 2), (dy, y * place, self.height / 2)):
            if abs(along) < 1e-9:
                continue
            ends = sorted(((-half - across) / along, (half - across) / along))
            low, high = max(low, ends[0]), min(high, ends[1])
        return (low, high) if low < high else (0.0, 0.0)

    def bounds(self) -> tuple[float, float]:
        """Return how far the image reaches from its middle, along and across."""
        cos, sin = abs(math.cos(math.radians(self.degrees))), abs(math.sin(math.radians(self.degrees)))
        return (self.width * cos + self.height * sin) / 2, (self.width * sin + self.height * cos) / 2


def paper_in(image: Image.Image, resolution_dpi: float) -> Paper:
    """Return where the paper lies in a scan, the whole image if no edge is seen."""
    scale = max(1, math.ceil(max(image.size) / _LONG_SIDE))
    small = image.reduce(scale) if scale > 1 else image
    pixels = np.asarray(small, np.float32)
    pixels = pixels[..., None] if pixels.ndim == 2 else pixels
    steps = steps_of(pixels)
    edges = LevelEdges(steps[0]), LevelEdges(steps[1].T)
    degrees = _angle(edges)
    frame = _Frame(small.width, small.height, degrees)
    sides = _rectangle(frame, edges, steps, pixels, _LEAST_MM / MM_PER_INCH * resolution_dpi / scale)
    if sides is None:
        return _whole(image)
    return _measured(image, frame, sides, scale, resolution_dpi)


def _whole(image: Image.Image) -> Paper:
    width, height = image.size
    return Paper(((0.0, 0.0), (width, 0.0), (width, height), (0.0, height)), 0.0, (False,) * 4)


def _angle(edges: tuple[LevelEdges, LevelEdges]) -> float:
    """Return the angle at which the lines are longest."""

    def weight(degrees: float) -> float:
        runs = (each.longest(sign * degrees) for each, sign in zip(edges, (1, -1), strict=True))
        return sum(float(np.square(np.partition(each, -6)[-6:]).sum()) for each in runs)

    best = max(_ANGLES, key=weight)
    for around in _FINER:
        best = max(best + around, key=weight)
    return float(best)


def _rectangle(
    frame: _Frame, edges: tuple[LevelEdges, LevelEdges], steps: tuple[Floats, Floats], pixels: Floats, least: float
) -> tuple[_Side, _Side, _Side, _Side] | None:
    """Return top, right, bottom, left of the best rectangle, or None where nothing looks like paper."""
    level = _outer([e for e in edges[0].lines(frame.degrees, least) if not _is_printed(e, frame, pixels, True)])
    upright = _outer([e for e in edges[1].lines(-frame.degrees, least) if not _is_printed(e, frame, pixels, False)])
    reach_along, reach_across = frame.bounds()
    rows = [
        *(_Side(each.place, each, frame.shown(each.place, is_level=True)) for each in level),
        _Side(-reach_across),
        _Side(reach_across),
    ]
    columns = [
        *(_Side(each.place, each, frame.shown(each.place, is_level=False)) for each in upright),
        _Side(-reach_along),
        _Side(reach_along),
    ]
    content = _Content(frame, np.maximum(*steps))
    best, found = _LEAST_SCORE, None
    for top, bottom in itertools.permutations(rows, 2):
        if bottom.place - top.place < least or bottom.place == -reach_across:
            continue
        for left, right in itertools.permutations(columns, 2):
            if right.place - left.place < least:
                continue
            score = _score(frame, top, right, bottom, left) - _CONTENT * content.outside(
                left.place, top.place, right.place, bottom.place
            )
            if score > best:
                best, found = score, (top, right, bottom, left)
    return found if found is not None and _bounds_paper(found, frame, pixels) else None


def _outer(lines: list[EdgeLine]) -> list[EdgeLine]:
    """Return the lines that can bound a paper: of each half the longest and the outermost."""
    kept = []
    for half in ([each for each in lines if each.place < 0], [each for each in lines if each.place >= 0]):
        outermost = sorted(half, key=lambda each: -abs(each.place))[:_OUTERMOST]
        kept += [each for each in half if each in outermost or each in half[:_LONGEST]]
    return kept


def _score(frame: _Frame, top: _Side, right: _Side, bottom: _Side, left: _Side) -> float:
    """Return how much of the sides is edge where the image shows them, as a share of the image's circumference."""
    covered = 0.0
    for side, low, high in (
        (top, left.place, right.place),
        (bottom, left.place, right.place),
        (left, top.place, bottom.place),
        (right, top.place, bottom.place),
    ):
        if side.line is None:
            continue
        start, end = max(low, side.shown[0]), min(high, side.shown[1])
        inside = max(0.0, min(end, side.line.end) - max(start, side.line.start))
        gap, overhang = max(0.0, end - start - inside), side.line.length - inside
        covered += inside - _GAP * gap - _OVERHANG * overhang
    return covered / (2 * (frame.width + frame.height))


class _Content:
    """What edges there are in the turned frame, to be summed over rectangles."""

    def __init__(self, frame: _Frame, steps: Floats) -> None:
        small = Image.fromarray((steps * 255).astype(np.uint8)).reduce(4)
        turned = np.asarray(small.rotate(frame.degrees, Image.Resampling.BILINEAR, expand=True), np.float64)
        turned = np.where(turned > 40, turned, 0)
        self._sums = np.pad(turned.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))

    def outside(self, left: float, top: float, right: float, bottom: float) -> float:
        """Return the share of all edges that lies outside of the rectangle, given from the middle."""
        sums = self._sums
        height, width = sums.shape[0] - 1, sums.shape[1] - 1
        x = [round(min(max(each / 4 + width / 2, 0), width)) for each in (left - 4, right + 4)]
        y = [round(min(max(each / 4 + height / 2, 0), height)) for each in (top - 4, bottom + 4)]
        within = sums[y[1], x[1]] - sums[y[0], x[1]] - sums[y[1], x[0]] + sums[y[0], x[0]]
        return float(1 - within / (sums[-1, -1] + 1e-6))


def _is_printed(line: EdgeLine, frame: _Frame, pixels: Floats, is_level: bool) -> bool:
    """Whether the line is ink: the tone is the same at both sides, and much darker on it, or only here and there."""
    levels = _levels_across(line, frame, pixels, is_level)
    tones = [np.percentile(levels[:, part], 80, axis=(0, 1)) for part in (slice(0, 5), slice(12, 17))]
    if np.abs(tones[0] - tones[1]).max() > _SAME_TONE:
        return False
    depths = (np.minimum(*tones) - levels[:, 5:12].min(axis=1)).max(axis=1)
    shallow, middle, deep = (float(each) for each in np.percentile(depths, (25, 50, 75)))
    return middle > _PRINTED_DEPTH or (deep > _PRINTED_DEPTH / 2 and shallow < 0.3 * deep)


def _levels_across(line: EdgeLine, frame: _Frame, pixels: Floats, is_level: bool) -> Floats:
    """Return the levels beside the line, as places along it × pixels across it, from left or top × channels."""
    along = np.linspace(line.start, line.end, 60)
    a, b = np.meshgrid(along, line.place + np.arange(-8, 9), indexing="ij")
    x, y = frame.point(a, b) if is_level else frame.point(b, a)
    return _picked(pixels, x, y)


def _picked(pixels: Floats, x: Places, y: Places) -> Floats:
    """Return the pixels nearest to these places."""
    column = np.clip(np.rint(x - 0.5).astype(int), 0, pixels.shape[1] - 1)
    row = np.clip(np.rint(y - 0.5).astype(int), 0, pixels.shape[0] - 1)
    picked: Floats = pixels[row, column]
    return picked


def _bounds_paper(sides: tuple[_Side, _Side, _Side, _Side], frame: _Frame, pixels: Floats) -> bool:
    """Whether what few sides are seen have paper inside: a bar or a picture on the paper has edges, too."""
    seen = [number for number, side in enumerate(sides) if side.line is not None]
    if len(seen) > _FEW_SIDES:
        return True
    top, right, bottom, left = (each.place for each in sides)
    x, y = frame.point(*np.meshgrid(np.linspace(left, right, 50)[1:-1], np.linspace(top, bottom, 50)[1:-1]))
    paper = np.median(_picked(pixels, x, y), axis=(0, 1))
    for number in seen:
        line = sides[number].line
        assert line is not None  # noqa: S101 - those without are not seen
        levels = _levels_across(line, frame, pixels, number in {0, 2})
        inner = levels[:, 12:] if number in {0, 3} else levels[:, :5]
        if np.abs(np.percentile(inner, 80, axis=(0, 1)) - paper).max() > _LIKE_PAPER:
            return False
    return True


def _measured(
    image: Image.Image, frame: _Frame, sides: tuple[_Side, _Side, _Side, _Side], scale: int, resolution_dpi: float
) -> Paper:
    """Return the paper with its seen sides measured in the full image."""
    sides = _completed(sides, frame, resolution_dpi / scale)
    top, right, bottom, left = (each.place for each in sides)
    grey = image.convert("L")
    ends = ((left, top), (right, top), (right, bottom), (left, bottom))
    corners = [frame.point(*each) for each in ends]
    lines = []
    for number, side in enumerate(sides):
        first, second = ((x * scale, y * scale) for x, y in (corners[number], corners[(number + 1) % 4]))
        lines.append(fitted_side(grey, first, second) if side.line is not None else (first, second))
    seen = with_faint_sides(grey, lines, [each.line is not None for each in sides], resolution_dpi)
    runs = [_run_of(side, number, frame, scale) for number, side in enumerate(sides)]
    move_to_ends(grey, lines, seen, runs, resolution_dpi)
    crossed = tuple(crossing(lines[number - 1], lines[number]) for number in range(4))
    return Paper(
        (crossed[0], crossed[1], crossed[2], crossed[3]), turn_of(lines, seen), (seen[0], seen[1], seen[2], seen[3])
    )


def _run_of(side: _Side, number: int, frame: _Frame, scale: int) -> Run:
    """Return the middle of what is seen of a side, in the full image, and half of its length."""
    if side.line is None:
        return (0.0, 0.0), 0.0
    middle = (side.line.start + side.line.end) / 2
    x, y = frame.point(middle, side.place) if number in {0, 2} else frame.point(side.place, middle)
    return (x * scale, y * scale), side.line.length / 2 * scale


def _completed(
    sides: tuple[_Side, _Side, _Side, _Side], frame: _Frame, dpi: float
) -> tuple[_Side, _Side, _Side, _Side]:
    """Return the sides, one that is not seen taken from the format of the paper if the three others have one."""
    unseen = [number for number, side in enumerate(sides) if side.line is None]
    if len(unseen) != 1:
        return sides
    missing = unseen[0]
    opposite = sides[(missing + 2) % 4].place
    across = abs(sides[(missing + 1) % 4].place - sides[(missing + 3) % 4].place) / dpi * MM_PER_INCH
    sign = 1 if missing in {1, 2} else -1
    for one, other in (*FORMATS_MM, *((b, a) for a, b in FORMATS_MM)):
        place = opposite + sign * other / MM_PER_INCH * dpi
        reach = frame.bounds()[0 if missing in {1, 3} else 1]
        if abs(across - one) <= _FORMAT_TOLERANCE_MM and abs(place) < reach:
            return tuple(  # type: ignore[return-value]
                replace(side, place=place) if number == missing else side for number, side in enumerate(sides)
            )
    return sides
