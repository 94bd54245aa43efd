"""One clean page of a paper: the picture that is kept, and a preview."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image

from kiosk.documents.paper_edge import crop_to_paper
from kiosk.documents.pnm_image import open_pnm
from kiosk.documents.quality import fault_of
from kiosk.errors import PageUnusable

PAGE_BYTES: Final = 400_000
"""What an A4 page at 300 dpi in colour may weigh."""

_QUALITIES: Final = (75, 60, 45, 32)
_LAST_QUALITY: Final = 25
_LAST_RESORT: Final = 2 / 3
"""A page that is heavy even then is kept at 200 instead of 300 dpi: readable, where a lower quality is not."""
_PREVIEW_LONG_SIDE: Final = 1000
_PREVIEW_QUALITY: Final = 80


@dataclass(frozen=True, slots=True, repr=False)
class Page:
    """A JPEG picture of the paper, its size in pixels, and how many of them make an inch."""

    jpeg: bytes
    preview: bytes
    width: int
    height: int
    channels: int
    resolution_dpi: float

    def __repr__(self) -> str:
        """Say sizes only: the picture is personal data."""
        return f"Page({self.width} × {self.height}, {len(self.jpeg)} bytes)"

    def preview_jpeg(self) -> bytes:
        """Return a JPEG to look at, with a long side of at most 1000 pixels."""
        return self.preview


def open_page(pnm: bytes, resolution_dpi: int = 300) -> Page:
    """Return the clean page that a scanned image shows.

    Raises:
        PageUnusable: the image is not one of ours, or the page must be scanned again; the reason says why.
    """
    image = crop_to_paper(open_pnm(pnm))
    fault = fault_of(image, resolution_dpi)
    if fault is not None:
        raise PageUnusable(fault)
    preview = _jpeg(_shrunk(image, _PREVIEW_LONG_SIDE / max(image.size)), _PREVIEW_QUALITY)
    kept, jpeg = _archived(image)
    return Page(
        jpeg=jpeg,
        preview=preview,
        width=kept.width,
        height=kept.height,
        channels=len(kept.getbands()),
        resolution_dpi=resolution_dpi * kept.width / image.width,
    )


def _archived(image: Image.Image) -> tuple[Image.Image, bytes]:
    """Return the picture in the best quality that fits, smaller only if none does."""
    for quality in _QUALITIES:
        jpeg = _jpeg(image, quality)
        if len(jpeg) <= PAGE_BYTES:
            return image, jpeg
    smaller = _shrunk(image, _LAST_RESORT)
    return smaller, _jpeg(smaller, _LAST_QUALITY)


def _shrunk(image: Image.Image, factor: float) -> Image.Image:
    if factor >= 1:
        return image
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return image.resize(size, Image.Resampling.BOX, reducing_gap=2.0)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality, subsampling="4:2:0", optimize=True)
    return buffer.getvalue()
