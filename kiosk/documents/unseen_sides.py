"""The sides of a paper that no edge shows: a faint shadow where a format ends, the ends of their neighbours, or A4."""

from __future__ import annotations

import itertools
from typing import Final

from PIL import Image

from kiosk.documents.edge_end import end_of, length_in_image
from kiosk.documents.faint_edge import faint_distance, has_ink_beyond
from kiosk.documents.side_lines import Line, Point, distance_from, nearest, parallel, turn_of, turned_to

MM_PER_INCH: Final = 25.4
FORMATS_MM: Final = ((210.0, 297.0), (148.0, 210.0), (105.0, 148.0), (85.6, 54.0), (125.0, 88.0), (216.0, 279.4))
_FAINT_MM: Final = 1.5
"""So near to where a format ends a hardly visible edge is believed."""
_END_MM: Final = 2.5
_FILLED_MM: Final = 8.0

Run = tuple[Point, float]
"""The middle of what is seen of a side, and half of its length."""


def with_faint_sides(grey: Image.Image, lines: list[Line], seen: list[bool], resolution_dpi: float) -> list[bool]:
    """Return which sides are seen when each other one was looked for opposite of one that is; move those found."""
    pixels = resolution_dpi / MM_PER_INCH
    lengths = {each * pixels for each in itertools.chain(*FORMATS_MM)}
    degrees = turn_of(lines, seen)
    found = list(seen)
    for number, is_seen in enumerate(seen):
        opposite = (number + 2) % 4
        if is_seen or not seen[opposite]:
            continue
        first, second = turned_to(lines[opposite], degrees + 90 * opposite)
        distance = faint_distance(grey, (first, second), lengths, _FAINT_MM * pixels)
        if distance is not None:
            lines[number] = parallel((first, second), distance)
            found[number] = True
    return found


def move_to_ends(
    grey: Image.Image,
    lines: list[Line],
    seen: list[bool],
    runs: list[Run],
    resolution_dpi: float,
) -> None:
    """Move each side that is not seen to where its neighbours end: at a format's length, or where both do."""
    pixels = resolution_dpi / MM_PER_INCH
    degrees = turn_of(lines, seen)
    for number in [number for number, is_seen in enumerate(seen) if not is_seen]:
        opposite = (number + 2) % 4
        base = turned_to(lines[opposite], degrees + 90 * opposite)
        ends = []
        for neighbour, corner in (((number - 1) % 4, 1), ((number + 1) % 4, 0)):
            middle, known = runs[neighbour]
            if not known:
                continue
            start = nearest(lines[neighbour], middle)
            end = end_of(grey, start, lines[neighbour][corner], known)
            if end is not None:
                ends.append(distance_from(base, end))
        distance = _agreed(ends, pixels, is_from_side=seen[opposite])
        if distance is None and seen[opposite]:
            distance = _filling(length_in_image(base, grey.size), pixels)
        if distance is not None and not has_ink_beyond(grey, base, distance):
            lines[number] = parallel(base, distance)


def _agreed(ends: list[float], pixels: float, *, is_from_side: bool) -> float | None:
    """Return the length that ends at one place, or at the end of a format, make likely."""
    if not ends:
        return None
    length = max(ends)
    formats = [each * pixels for each in itertools.chain(*FORMATS_MM)]
    nearest = min(formats, key=lambda each: abs(each - length))
    if is_from_side and abs(nearest - length) <= _END_MM * pixels:
        return nearest
    return length if len(ends) > 1 and length - min(ends) <= _END_MM * pixels else None


def _filling(room: float, pixels: float) -> float | None:
    """Return the length of a sheet of A4 that all but fills what the glass shows from its opposite side on."""
    lengths = (each * pixels for each in FORMATS_MM[0])
    return next((each for each in lengths if 0 <= room - each <= _FILLED_MM * pixels), None)
