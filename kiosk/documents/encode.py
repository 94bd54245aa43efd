"""The picture of a page in as few bytes as its kind allows: CCITT group 4 for ink on paper, JPEG for the rest."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageChops

Budget = tuple[tuple[int, tuple[int, ...]], ...]
"""Bytes, and the qualities worth trying for them, in order."""

CLEANED: Final[Budget] = ((244_000, (75, 65, 55, 45)), (400_000, (50, 40, 32)))
"""What an A4 page at 300 dpi in colour should weigh; one that is written all over may weigh more."""
KEPT_GROUND: Final[Budget] = ((400_000, (80, 70, 60, 50, 40, 32)),)
"""What a page may weigh whose ground is part of the document."""
_LAST_QUALITY: Final = 25
_LAST_RESORT: Final = 2 / 3
"""A page that is heavy even then is kept at 200 instead of 300 dpi: readable, where a lower quality is not."""
_SAMPLE: Final = 192
_SAMPLES: Final = 6, 8
_JPEG_HEADER: Final = 640
_STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_BYTES = 273, 278, 279


def jpeg_of(image: Image.Image, quality: int) -> bytes:
    """Return a baseline JPEG without any notes beside the picture."""
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality, subsampling="4:2:0", optimize=True)
    return buffer.getvalue()


def group4_of(ink: Image.Image) -> bytes:
    """Return the CCITT group 4 data (ITU-T T.6) of a picture whose pixels are set where ink is."""
    buffer = io.BytesIO()
    ink.save(buffer, format="TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: ink.height})
    with Image.open(buffer, formats=("TIFF",)) as tiff:
        tags = tiff.tag_v2  # type: ignore[attr-defined]
        (offset,), (size,) = tags[_STRIP_OFFSETS], tags[_STRIP_BYTES]
    return buffer.getvalue()[offset : offset + size]


def archived(image: Image.Image, budget: Budget) -> tuple[Image.Image, bytes]:
    """Return the picture in the best quality that fits the budget, smaller only if none does."""
    sample = _sample_of(image)
    scale = image.width * image.height / (sample.width * sample.height)
    for size, qualities in budget:
        for quality in qualities:
            if (len(jpeg_of(sample, quality)) - _JPEG_HEADER) * scale > size * 1.15:
                continue
            jpeg = jpeg_of(image, quality)
            if len(jpeg) <= size:
                return image, jpeg
    smaller = image.resize(
        (max(1, round(image.width * _LAST_RESORT)), max(1, round(image.height * _LAST_RESORT))),
        Image.Resampling.BOX,
        reducing_gap=2.0,
    )
    return smaller, jpeg_of(smaller, _LAST_QUALITY)


def _sample_of(image: Image.Image) -> Image.Image:
    """Return some squares of the picture side by side: enough to guess what all of it weighs."""
    columns, rows = _SAMPLES
    if image.width < columns * _SAMPLE or image.height < rows * _SAMPLE:
        return image
    sample = Image.new(image.mode, (columns * _SAMPLE // 2, rows * _SAMPLE // 2))
    for column in range(columns):
        for row in range(rows):
            x = (image.width - _SAMPLE // 2) * column // (columns - 1) // 16 * 16
            y = (image.height - _SAMPLE // 2) * row // (rows - 1) // 16 * 16
            part = image.crop((x, y, x + _SAMPLE // 2, y + _SAMPLE // 2))
            sample.paste(part, (column * _SAMPLE // 2, row * _SAMPLE // 2))
    return sample


def preview_of(image: Image.Image, long_side: int, quality: int) -> bytes:
    """Return a small JPEG to look at."""
    factor = long_side / max(image.size)
    if factor >= 1:
        return jpeg_of(image, quality)
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return jpeg_of(image.resize(size, Image.Resampling.BOX, reducing_gap=2.0), quality)


def inverted(ink: Image.Image) -> Image.Image:
    """Return a picture to look at of pixels that are set where ink is."""
    return ImageChops.invert(ink.convert("L"))
