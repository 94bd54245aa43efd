"""Where the paper lies on the glass: it is lighter than a grey or black lid; on a white lid everything is kept."""

from __future__ import annotations

from typing import Final

from PIL import Image

from kiosk.documents.tone import percentile

_LONG_SIDE: Final = 600
_EDGE: Final = 4
"""How many pixels of the small image belong to a side; paper at all four sides covers the lid."""
_LEAST_CONTRAST: Final = 24
_PAPER_SHARE: Final = 64
"""A row or column belongs to the paper if a quarter of it is paper (64 of 255)."""
_LEAST_AREA: Final = 0.02

Box = tuple[int, int, int, int]


def crop_to_paper(image: Image.Image) -> Image.Image:
    """Return the part of the image that shows the paper, the whole image if no edge is seen."""
    scale = max(1, max(image.size) // _LONG_SIDE)
    small = image.convert("L") if scale == 1 else image.reduce(scale).convert("L")
    box = _paper_box(small)
    if box is None:
        return image
    left, top, right, bottom = (side * scale for side in box)
    return image.crop((left, top, min(right, image.width), min(bottom, image.height)))


def _paper_box(small: Image.Image) -> Box | None:
    lid, paper = _lid_level(small), percentile(small, 95)
    if paper - lid < _LEAST_CONTRAST:
        return None
    mask = small.point([255 if level > (lid + paper) / 2 else 0 for level in range(256)])
    columns = _extent(mask.resize((small.width, 1), Image.Resampling.BOX))
    rows = _extent(mask.resize((1, small.height), Image.Resampling.BOX))
    if columns is None or rows is None:
        return None
    area = (columns[1] - columns[0]) * (rows[1] - rows[0])
    if area < _LEAST_AREA * small.width * small.height:
        return None
    return columns[0], rows[0], columns[1], rows[1]


def _lid_level(small: Image.Image) -> int:
    """Return the middle level of the darkest side: a lid shows along a whole side, text never does."""
    width, height = small.size
    sides = (
        (0, 0, width, _EDGE),
        (0, height - _EDGE, width, height),
        (0, 0, _EDGE, height),
        (width - _EDGE, 0, width, height),
    )
    return min(percentile(small.crop(side), 50) for side in sides)


def _extent(shares: Image.Image) -> tuple[int, int] | None:
    """Return the first and the end of the positions whose share of paper is large enough."""
    positions = [index for index, share in enumerate(shares.tobytes()) if share >= _PAPER_SHARE]
    return (positions[0], positions[-1] + 1) if positions else None
