"""The frame of a JPEG file (ITU-T T.81, annex B): its size, and whether the file has its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_START: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended and progressive with Huffman coding: what decoders in use take."""
_SCAN: Final = 0xDA
_STANDALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_PADDING: Final = b"\0\r\n\xff"


class JpegError(ValueError):
    """The bytes are no complete JPEG file."""


@dataclass(frozen=True, slots=True)
class JpegFrame:
    """What the frame header says."""

    channels: int
    width: int
    height: int


def parse_frame(jpeg: bytes) -> JpegFrame:
    """Return the frame header, which stands before the first scan.

    Raises:
        JpegError: there is none.
    """
    if jpeg[:2] != _START:
        raise JpegError("no beginning of a JPEG file")
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker == 0xFF or marker in _STANDALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(jpeg[at + 2 : at + 4])
        if marker in _FRAMES and length >= 8 and at + 10 <= len(jpeg):
            height, width = (int.from_bytes(jpeg[at + start : at + start + 2]) for start in (5, 7))
            return JpegFrame(jpeg[at + 9], width, height)
        if marker == _SCAN or length < 2:
            break
        at += 2 + length
    raise JpegError("no frame header")


def check_complete(jpeg: bytes) -> JpegFrame:
    """Return the frame of a file that has its end, maybe with padding after it.

    Raises:
        JpegError: it has not, or is empty.
    """
    frame = parse_frame(jpeg)
    if not frame.width or not frame.height:
        raise JpegError("an image without pixels")
    if not jpeg.rstrip(_PADDING).endswith(_END):
        raise JpegError("no end of a JPEG file")
    return frame
