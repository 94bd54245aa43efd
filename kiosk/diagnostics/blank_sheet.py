"""Dirt on the glass, found in the scan of a blank sheet: specks that stand alone, and streaks that run along a side."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]

_MARGIN_MM: Final = 8.0
"""The shadow of the sheet's edge is no dirt."""
_BACKGROUND_MM: Final = 10.0
_DARKER: Final = 26.0
"""How much darker than the paper around it dirt is, of 255."""
_STREAK_DARKER: Final = 9.0
_STREAK_SHARE: Final = 0.6
"""How much of a line is darker where it is a streak; a pen stroke is shorter."""
_SPECK_MM: Final = 0.25
_LARGEST_SHARE: Final = 0.01
"""A sheet with more on it than this was not blank."""
_BRIGHT: Final = 170.0
_MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class SheetFinding:
    """What was found. `place` is where to look first, in millimetres from the upper left corner."""

    is_blank: bool
    specks: int = 0
    streaks: int = 0
    place: tuple[int, int] = (0, 0)

    @property
    def is_clean(self) -> bool:
        """Whether the glass is clean."""
        return self.is_blank and not self.specks and not self.streaks


def examine_sheet(image: bytes, resolution_dpi: int) -> SheetFinding:
    """Return what lies on the glass under a blank sheet; `image` is a PNM or JPEG file.

    Raises:
        ValueError: it is no picture.
    """
    try:
        grey = np.asarray(Image.open(io.BytesIO(image)).convert("L"), dtype=np.float32)
    except (OSError, ValueError, SyntaxError) as error:
        raise ValueError("not a picture") from error
    pixels_per_mm = resolution_dpi / _MM_PER_INCH
    margin = round(_MARGIN_MM * pixels_per_mm)
    inner = grey[margin:-margin, margin:-margin]
    if inner.size == 0 or float(np.median(inner)) < _BRIGHT:
        return SheetFinding(is_blank=False)
    darker = _background(inner, round(_BACKGROUND_MM * pixels_per_mm)) - inner
    columns, rows = _streaks(darker, 0), _streaks(darker, 1)
    dirt: Mask = darker > _DARKER
    dirt[:, _widened(columns)] = False
    dirt[_widened(rows), :] = False
    if float(dirt.mean()) > _LARGEST_SHARE:
        return SheetFinding(is_blank=False)
    specks = _specks(dirt, max(2, round((_SPECK_MM * pixels_per_mm) ** 2)))
    streaks = _runs(columns) + _runs(rows)
    place = _place(specks, columns, rows, inner.shape)
    return SheetFinding(
        is_blank=True,
        specks=len(specks),
        streaks=len(streaks),
        place=(round((place[0] + margin) / pixels_per_mm), round((place[1] + margin) / pixels_per_mm)),
    )


def _background(grey: Grey, size: int) -> Grey:
    """Return the paper's tone around each pixel: the bright part of each tile, which no speck can reach."""
    height, width = grey.shape
    rows, columns = max(1, height // size), max(1, width // size)
    tiles = grey[: rows * size, : columns * size]
    if tiles.size == 0:
        return np.full_like(grey, float(np.median(grey)))
    tones = np.percentile(tiles.reshape(rows, -1, columns, tiles.shape[1] // columns), 75, axis=(1, 3))
    smooth = Image.fromarray(tones.astype(np.float32)).resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(smooth, dtype=np.float32)


def _streaks(darker: Grey, axis: int) -> Mask:
    """Return the lines along the axis that are darker than the paper for most of their length."""
    share: NDArray[np.float64] = (darker > _STREAK_DARKER).mean(axis=axis)
    found: Mask = share > _STREAK_SHARE
    return found


def _widened(lines: Mask) -> Mask:
    """Return the lines and their neighbours: a streak has soft edges."""
    wide = lines.copy()
    for shift in (1, 2):
        wide[shift:] |= lines[:-shift]
        wide[:-shift] |= lines[shift:]
    return wide


def _runs(lines: Mask) -> list[int]:
    """Return the middle of each run of lines."""
    marked = np.flatnonzero(_widened(lines))
    if marked.size == 0:
        return []
    return [int(run.mean()) for run in np.split(marked, np.flatnonzero(np.diff(marked) > 1) + 1)]


def _specks(dirt: Mask, smallest: int) -> list[tuple[int, int, int]]:
    """Return size and middle (x, y) of each speck: pixels that touch one another, corners too."""
    left = {(int(y), int(x)) for y, x in np.argwhere(dirt)}
    found: list[tuple[int, int, int]] = []
    while left:
        front, speck = [left.pop()], []
        while front:
            y, x = front.pop()
            speck.append((y, x))
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left
            left -= near
            front += near
        if len(speck) >= smallest:
            middle_y, middle_x = np.mean(speck, axis=0)
            found.append((len(speck), int(middle_x), int(middle_y)))
    return sorted(found, reverse=True)


def _place(
    specks: list[tuple[int, int, int]], columns: Mask, rows: Mask, shape: tuple[int, ...]
) -> tuple[float, float]:
    """Return where to look first: a streak, else the largest speck."""
    if vertical := _runs(columns):
        return vertical[0], shape[0] / 2
    if horizontal := _runs(rows):
        return shape[1] / 2, horizontal[0]
    return (specks[0][1], specks[0][2]) if specks else (0.0, 0.0)
