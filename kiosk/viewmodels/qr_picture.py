"""QR codes as QML shows them."""

from __future__ import annotations

from typing import Final

_QUIET_ZONE_MODULES: Final = 4  # ISO/IEC 18004 asks for four light modules around the symbol


def qr_picture(payload: str) -> str:
    """Return the QR code of the text, as the address of a picture."""
    import segno  # noqa: PLC0415 - the first screen has no QR code

    return str(segno.make(payload, micro=False, error="m").svg_data_uri(border=_QUIET_ZONE_MODULES))
