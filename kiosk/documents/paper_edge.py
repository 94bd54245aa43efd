"""Where the paper lies on the glass: the turned rectangle whose sides are edges, under white, grey and black lids.

A side that no edge shows is taken from the format of the paper, if the others fit one, or from the image's border.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.documents.edge_end import end_of, length_in_image
from kiosk.documents.edge_fit import fitted_side
from kiosk.documents.edge_lines import EdgeLine, Floats, LevelEdges, steps_of
from kiosk.documents.faint_edge import faint_distance, has_ink_beyond

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
_MM_PER_INCH: Final = 25.4
_FORMATS_MM: Final = ((210.0, 297.0), (148.0, 210.0), (105.0, 148.0), (85.6, 54.0), (125.0, 88.0), (216.0, 279.4))
_FAINT_MM: Final = 1.5
"""So near to where a format ends a hardly visible edge is believed."""
_END_MM: Final = 2.5
_FILLED_MM: Final = 8.0
_FORMAT_TOLERANCE_MM: Final = 1.2

Point = tuple[float, float]
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
    sides = _rectangle(frame, edges, steps, pixels, _LEAST_MM / _MM_PER_INCH * resolution_dpi / scale)
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
    seen = _with_faint_sides(grey, lines, [each.line is not None for each in sides], resolution_dpi)
    runs = [_run_of(side, number, frame, scale) for number, side in enumerate(sides)]
    _move_to_ends(grey, lines, seen, runs, resolution_dpi)
    crossed = tuple(_crossing(lines[number - 1], lines[number]) for number in range(4))
    return Paper(
        (crossed[0], crossed[1], crossed[2], crossed[3]), _turn(lines, seen), (seen[0], seen[1], seen[2], seen[3])
    )


def _with_faint_sides(
    grey: Image.Image, lines: list[tuple[Point, Point]], seen: list[bool], resolution_dpi: float
) -> list[bool]:
    """Return which sides are seen when each other one was looked for opposite of one that is; move those found."""
    pixels = resolution_dpi / _MM_PER_INCH
    lengths = {each * pixels for each in itertools.chain(*_FORMATS_MM)}
    degrees = _turn(lines, seen)
    found = list(seen)
    for number, is_seen in enumerate(seen):
        opposite = (number + 2) % 4
        if is_seen or not seen[opposite]:
            continue
        first, second = _turned_to(lines[opposite], degrees + 90 * opposite)
        distance = faint_distance(grey, (first, second), lengths, _FAINT_MM * pixels)
        if distance is not None:
            lines[number] = _parallel((first, second), distance)
            found[number] = True
    return found


def _run_of(side: _Side, number: int, frame: _Frame, scale: int) -> tuple[Point, float]:
    """Return the middle of what is seen of a side, in the full image, and half of its length."""
    if side.line is None:
        return (0.0, 0.0), 0.0
    middle = (side.line.start + side.line.end) / 2
    x, y = frame.point(middle, side.place) if number in {0, 2} else frame.point(side.place, middle)
    return (x * scale, y * scale), side.line.length / 2 * scale


def _move_to_ends(
    grey: Image.Image,
    lines: list[tuple[Point, Point]],
    seen: list[bool],
    runs: list[tuple[Point, float]],
    resolution_dpi: float,
) -> None:
    """Move each side that is not seen to where its neighbours end: at a format's length, or where both do."""
    pixels = resolution_dpi / _MM_PER_INCH
    degrees = _turn(lines, seen)
    for number in [number for number, is_seen in enumerate(seen) if not is_seen]:
        opposite = (number + 2) % 4
        base = _turned_to(lines[opposite], degrees + 90 * opposite)
        ends = []
        for neighbour, corner in (((number - 1) % 4, 1), ((number + 1) % 4, 0)):
            middle, known = runs[neighbour]
            if not known:
                continue
            start = _nearest(lines[neighbour], middle)
            end = end_of(grey, start, lines[neighbour][corner], known)
            if end is not None:
                ends.append(_distance(base, end))
        distance = _agreed(ends, pixels, is_from_side=seen[opposite])
        if distance is None and seen[opposite]:
            distance = _filling(length_in_image(base, grey.size), pixels)
        if distance is not None and not has_ink_beyond(grey, base, distance):
            lines[number] = _parallel(base, distance)


def _agreed(ends: list[float], pixels: float, *, is_from_side: bool) -> float | None:
    """Return the length that ends at one place, or at the end of a format, make likely."""
    if not ends:
        return None
    length = max(ends)
    formats = [each * pixels for each in itertools.chain(*_FORMATS_MM)]
    nearest = min(formats, key=lambda each: abs(each - length))
    if is_from_side and abs(nearest - length) <= _END_MM * pixels:
        return nearest
    return length if len(ends) > 1 and length - min(ends) <= _END_MM * pixels else None


def _filling(room: float, pixels: float) -> float | None:
    """Return the length of a sheet of A4 that all but fills what the glass shows from its opposite side on."""
    lengths = (each * pixels for each in _FORMATS_MM[0])
    return next((each for each in lengths if 0 <= room - each <= _FILLED_MM * pixels), None)


def _nearest(line: tuple[Point, Point], point: Point) -> Point:
    """Return the point of a line that is nearest to another."""
    (x0, y0), (x1, y1) = line
    dx, dy = x1 - x0, y1 - y0
    share = ((point[0] - x0) * dx + (point[1] - y0) * dy) / (dx * dx + dy * dy)
    return x0 + share * dx, y0 + share * dy


def _distance(line: tuple[Point, Point], point: Point) -> float:
    """Return how far to the right of a line a point lies."""
    (x0, y0), (x1, y1) = line
    return ((x1 - x0) * (point[1] - y0) - (y1 - y0) * (point[0] - x0)) / math.dist(*line)


def _parallel(line: tuple[Point, Point], distance: float) -> tuple[Point, Point]:
    """Return the line so far to the right, in the opposite direction."""
    (x0, y0), (x1, y1) = line
    x, y = -(y1 - y0) / math.dist(*line) * distance, (x1 - x0) / math.dist(*line) * distance
    return (x1 + x, y1 + y), (x0 + x, y0 + y)


def _turned_to(line: tuple[Point, Point], degrees: float) -> tuple[Point, Point]:
    """Return the line turned about its middle to that angle."""
    (x0, y0), (x1, y1) = line
    half, angle = math.dist(*line) / 2, math.radians(degrees)
    x, y = half * math.cos(angle), half * math.sin(angle)
    return ((x0 + x1) / 2 - x, (y0 + y1) / 2 - y), ((x0 + x1) / 2 + x, (y0 + y1) / 2 + y)


def _completed(
    sides: tuple[_Side, _Side, _Side, _Side], frame: _Frame, dpi: float
) -> tuple[_Side, _Side, _Side, _Side]:
    """Return the sides, one that is not seen taken from the format of the paper if the three others have one."""
    unseen = [number for number, side in enumerate(sides) if side.line is None]
    if len(unseen) != 1:
        return sides
    missing = unseen[0]
    opposite = sides[(missing + 2) % 4].place
    across = abs(sides[(missing + 1) % 4].place - sides[(missing + 3) % 4].place) / dpi * _MM_PER_INCH
    sign = 1 if missing in {1, 2} else -1
    for one, other in (*_FORMATS_MM, *((b, a) for a, b in _FORMATS_MM)):
        place = opposite + sign * other / _MM_PER_INCH * dpi
        reach = frame.bounds()[0 if missing in {1, 3} else 1]
        if abs(across - one) <= _FORMAT_TOLERANCE_MM and abs(place) < reach:
            return tuple(  # type: ignore[return-value]
                replace(side, place=place) if number == missing else side for number, side in enumerate(sides)
            )
    return sides


def _crossing(one: tuple[Point, Point], other: tuple[Point, Point]) -> Point:
    """Return where two lines cross."""
    (x1, y1), (x2, y2) = one
    (x3, y3), (x4, y4) = other
    turn = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(turn) < 1e-9:
        return x2, y2
    first, second = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return (first * (x3 - x4) - (x1 - x2) * second) / turn, (first * (y3 - y4) - (y1 - y2) * second) / turn


def _turn(lines: list[tuple[Point, Point]], seen: Sequence[bool]) -> float:
    """Return the angle of the seen sides, the long ones counting more."""
    total: npt.NDArray[np.float64] = np.zeros(2)
    for number, ((x1, y1), (x2, y2)) in enumerate(lines):
        if seen[number]:
            along = np.array([x2 - x1, y2 - y1])
            for _ in range(number):
                along = np.array([along[1], -along[0]])
            total += along * np.hypot(*along)
    return math.degrees(math.atan2(total[1], total[0]))
