"""The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2, built here so that it never changes."""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

_WHITE: Final = (0.9642, 1.0, 0.8249)
"""D50, the profile connection space."""
_PRIMARIES: Final = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
"""The primaries of sRGB, adapted from D65 to D50 after Bradford."""
_CURVE_POINTS: Final = 1024
_NAME: Final = b"sRGB IEC61966-2-1"
_HEADER_SIZE: Final = 128


@cache
def srgb_profile() -> bytes:
    """Return the profile."""
    curve = b"curv" + bytes(4) + struct.pack(">I", _CURVE_POINTS)
    curve += struct.pack(
        f">{_CURVE_POINTS}H", *(round(_linear(each / (_CURVE_POINTS - 1)) * 65535) for each in range(_CURVE_POINTS))
    )
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(_NAME) + 1) + _NAME + bytes(1 + 4 + 4 + 2 + 1 + 67),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": _xyz(_WHITE),
        **{name: _xyz(each) for name, each in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _assembled(tags)


def _linear(level: float) -> float:
    """Return the light of a level of sRGB."""
    return level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(each * 65536) for each in values))


def _assembled(tags: dict[bytes, bytes]) -> bytes:
    """Return header, table of tags and their data; equal data are written once."""
    start = _HEADER_SIZE + 4 + 12 * len(tags)
    table, data, places = struct.pack(">I", len(tags)), b"", {}
    for name, content in tags.items():
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += name + struct.pack(">2I", places[content], len(content))
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI3i4s",
        start + len(data),
        bytes(4),
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        bytes(4),
        0,
        bytes(4),
        bytes(4),
        0,
        0,
        *(round(each * 65536) for each in _WHITE),
        bytes(4),
    )
    return header.ljust(_HEADER_SIZE, b"\0") + table + data
