"""The image of a scanner, opened without trust: binary PNM with 8 bits a sample, whole, and not larger than a scan."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageFile

from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

MAX_IMAGE_PIXELS: Final = 40_000_000
"""A4 at 600 dpi has 35 million."""

_MODES: Final = ("1", "L", "RGB")


def open_pnm(pnm: bytes) -> Image.Image:
    """Return the decoded image in grey or colour.

    Only the decoder for PNM is asked, whatever the bytes claim to be: Pillow's other formats include PostScript,
    which is a program. The claimed size is checked before a pixel is decoded.

    Raises:
        PageUnusable: UNREADABLE, and the bytes are not quoted.
    """
    try:
        with Image.open(io.BytesIO(pnm), formats=("PPM",)) as image:
            _check_claims(image, len(pnm))
            image.load()
            return image.convert("L") if image.mode == "1" else image.copy()
    except PageUnusable:
        raise
    # Pillow's decoders raise what they like, bomb errors and warnings among it; nothing of it may pass.
    except Exception:
        raise PageUnusable(PageFault.UNREADABLE) from None


def _check_claims(image: Image.Image, file_size: int) -> None:
    width, height = image.size
    if not 0 < width * height <= MAX_IMAGE_PIXELS or image.mode not in _MODES:
        raise PageUnusable(PageFault.UNREADABLE)
    if not isinstance(image, ImageFile.ImageFile) or len(image.tile) != 1:
        raise PageUnusable(PageFault.UNREADABLE)
    tile = image.tile[0]
    row = (width + 7) // 8 if image.mode == "1" else width * len(image.getbands())
    if tile.codec_name != "raw" or tile.offset + row * height != file_size:
        raise PageUnusable(PageFault.UNREADABLE)
