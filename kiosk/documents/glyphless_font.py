"""A TrueType font whose only glyph is empty (ISO/IEC 14496-22): text that can be searched, but is not seen."""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

UNITS_PER_EM: Final = 1000
ADVANCE: Final = 500
"""Each character is half as wide as it is high."""
GLYPH: Final = 1
_GLYPHS: Final = 2


@cache
def glyphless_font() -> bytes:
    """Return the font file."""
    tables = {
        b"glyf": bytes(4),
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            0x00010000,
            0x00010000,
            0,
            0x5F0F3CF5,
            3,
            UNITS_PER_EM,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            8,
            2,
            0,
            0,
        ),
        b"hhea": struct.pack(">IhhhHhhhhhh4xh4xhH", 0x00010000, 800, -200, 0, ADVANCE, 0, 0, 0, 1, 0, 0, 0, 0, 1),
        b"hmtx": struct.pack(">Hhh", ADVANCE, 0, 0),
        b"loca": struct.pack(">3H", 0, 0, 0),
        b"maxp": struct.pack(">IH13H", 0x00010000, _GLYPHS, *(0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
    }
    font = _assembled(tables)
    adjustment = (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF
    head = font.index(b"\x5f\x0f\x3c\xf5") - 4
    return font[:head] + struct.pack(">I", adjustment) + font[head + 4 :]


def _assembled(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    directory = struct.pack(">IHHHH", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    offset, content = len(directory) + 16 * count, b""
    for name, table in sorted(tables.items()):
        directory += name + struct.pack(">3I", _checksum(table), offset + len(content), len(table))
        content += table + bytes(-len(table) % 4)
    return directory + content


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
