"""The image of a scanner, opened without trust: PNM, JPEG or PNG, whole, of 8 bits a sample, and no larger than a scan.

Only the decoders for these three are asked, whatever the bytes claim to be: Pillow's other formats include PostScript,
which is a program. What a file claims is checked before a pixel is decoded.
"""

from __future__ import annotations

import io
import warnings
from typing import Final

from PIL import Image, ImageFile

from kiosk.domain.document import PageFault
from kiosk.errors import PageUnusable

MAX_IMAGE_PIXELS: Final = 40_000_000
"""A4 at 600 dpi has 35 million."""
MAX_FILE_BYTES: Final = 3 * MAX_IMAGE_PIXELS + 1024
_FORMATS: Final = ("PPM", "JPEG", "PNG")
_MODES: Final = ("1", "L", "RGB", "P", "RGBA", "LA")
_MAX_SCANS: Final = 40
"""A progressive JPEG may ask for its picture to be built up any number of times; ten are usual."""
_LEAST_JPEG_BYTES_PER_PIXEL: Final = 0.0015
"""Each block of 64 pixels takes a bit at least."""
_PNG_END: Final = b"IEND\xaeB`\x82"


def open_image(file: bytes) -> Image.Image:
    """Return the decoded image in grey (L) or colour (RGB).

    Raises:
        PageUnusable: UNREADABLE, and the bytes are not quoted.
    """
    try:
        return _opened(file)
    except PageUnusable:
        raise
    # Pillow's decoders raise what they like, bomb errors and warnings among it; nothing of it may pass.
    except Exception:
        raise PageUnusable(PageFault.UNREADABLE) from None


def _opened(file: bytes) -> Image.Image:
    if len(file) > MAX_FILE_BYTES or (file[:2] == b"\xff\xd8" and file.count(b"\xff\xda") > _MAX_SCANS):
        raise PageUnusable(PageFault.UNREADABLE)
    if ImageFile.LOAD_TRUNCATED_IMAGES:
        raise PageUnusable(PageFault.UNREADABLE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        image = Image.open(io.BytesIO(file), formats=_FORMATS)
        _check_claims(image, file)
        image.load()
        return _plain(image)


def _check_claims(image: Image.Image, file: bytes) -> None:
    width, height = image.size
    if not 0 < width * height <= MAX_IMAGE_PIXELS or image.mode not in _MODES:
        raise PageUnusable(PageFault.UNREADABLE)
    if getattr(image, "is_animated", False) or not isinstance(image, ImageFile.ImageFile):
        raise PageUnusable(PageFault.UNREADABLE)
    if image.format == "PPM":
        _check_raw(image, len(file))
    elif image.format == "PNG" and not file.rstrip(b"\0").endswith(_PNG_END):
        raise PageUnusable(PageFault.UNREADABLE)
    elif image.format == "JPEG":
        _check_ends(file, width * height)


def _check_ends(file: bytes, pixels: int) -> None:
    """A JPEG has an end, and data for all that it claims: what is missing, the decoder would make up in grey."""
    if b"\xff\xd9" not in file[-4096:] or len(file) < pixels * _LEAST_JPEG_BYTES_PER_PIXEL:
        raise PageUnusable(PageFault.UNREADABLE)


def _check_raw(image: ImageFile.ImageFile, file_size: int) -> None:
    """A PNM file has one image of exactly the size that it claims."""
    width, height = image.size
    if len(image.tile) != 1:
        raise PageUnusable(PageFault.UNREADABLE)
    tile = image.tile[0]
    row = (width + 7) // 8 if image.mode == "1" else width * len(image.getbands())
    if tile.codec_name != "raw" or tile.offset + row * height != file_size:
        raise PageUnusable(PageFault.UNREADABLE)


def _plain(image: Image.Image) -> Image.Image:
    """Return the picture without palette, transparency or the notes of a camera: the sensor's rows stay as they are."""
    if image.mode in {"RGBA", "LA"} or "transparency" in image.info:
        whole = image.convert("RGBA")
        paper = Image.new("RGBA", whole.size, "white")
        return Image.alpha_composite(paper, whole).convert("L" if image.mode == "LA" else "RGB")
    if image.mode in {"L", "RGB"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")
