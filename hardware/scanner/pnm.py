"""The header of a binary PNM file (Netpbm P4, P5, P6) and the exact size that follows from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACE = rb"(?:[ \t\r\n]|#[^\r\n]*[\r\n])+"
_NUMBER = rb"(\d{1,9})"
_BITMAP = re.compile(rb"P4" + _SPACE + _NUMBER + _SPACE + _NUMBER + rb"[ \t\r\n]")
_PIXMAP = re.compile(rb"P([56])" + (_SPACE + _NUMBER) * 3 + rb"[ \t\r\n]")
HEADER_LIMIT = 1024
_BLOCK_ROWS = 8
_MIDDLE = b"\x80"


class PnmError(ValueError):
    """The bytes are no complete binary PNM file with at most 8 bits a sample."""


@dataclass(frozen=True, slots=True)
class PnmHeader:
    """What the header says: `channels` is 0 for a bitmap, 1 for grey, 3 for colour; `offset` is where pixels begin."""

    channels: int
    width: int
    height: int
    offset: int

    @property
    def file_size(self) -> int:
        """Return the exact size in bytes that a complete file of this header has."""
        row = self.width * self.channels if self.channels else (self.width + 7) // 8
        return self.offset + row * self.height


def parse_header(pnm: bytes | bytearray) -> PnmHeader:
    """Return the header.

    Raises:
        PnmError: it is not one that we take.
    """
    start = bytes(pnm[:HEADER_LIMIT])
    if match := _BITMAP.match(start):
        return PnmHeader(0, int(match[1]), int(match[2]), match.end())
    if (match := _PIXMAP.match(start)) and match[4] == b"255":
        return PnmHeader(3 if match[1] == b"6" else 1, int(match[2]), int(match[3]), match.end())
    raise PnmError("no header of a binary PNM file with 8 bits a sample")


def check_complete(pnm: bytes | bytearray) -> PnmHeader:
    """Return the header of a file that is neither empty, nor shorter, nor longer than the header says.

    Raises:
        PnmError: it is.
    """
    header = parse_header(pnm)
    if not header.width or not header.height:
        raise PnmError("an image without pixels")
    if header.file_size != len(pnm):
        raise PnmError(f"{len(pnm)} bytes instead of {header.file_size}")
    return header


def ends_in_filler(pnm: bytes) -> bool:
    """Return whether the last rows are what decoders of JPEG put in place of those that never came.

    Coefficients that are missing count as zero, which is the middle of the range in every channel (ITU-T T.81, A.3.3):
    a grey without the least noise, over the whole width. No sheet or lid looks so through a scanner.
    """
    header = parse_header(pnm)
    tail = header.width * header.channels * _BLOCK_ROWS
    return 0 < tail <= len(pnm) - header.offset and pnm.endswith(_MIDDLE * tail)
