"""Levels of grey in an image, from 0 (black) to 255 (white)."""

from __future__ import annotations

from PIL import Image


def percentile(grey: Image.Image, per_cent: int) -> int:
    """Return the level that so many per cent of the pixels do not exceed."""
    wanted = grey.width * grey.height * per_cent / 100
    seen = 0
    for level, count in enumerate(grey.histogram()):
        seen += count
        if seen >= wanted:
            return level
    return 255


def share_below(grey: Image.Image, level: int) -> float:
    """Return the fraction of the pixels that are darker than the level."""
    return sum(grey.histogram()[: max(level, 0)]) / (grey.width * grey.height)
