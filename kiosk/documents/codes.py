"""The codes printed on letters: what they say, and what they may mean for the form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

_MAX_CODES: Final = 8
_MAX_TEXT: Final = 2000


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """One code: its kind as ISO/IEC name it (QRCode, DataMatrix, Aztec, Code128), and its text."""

    symbology: str
    text: str

    def __repr__(self) -> str:
        """Say the kind only: the text is personal data."""
        return f"ScannedCode({self.symbology})"


def codes_in(grey: Image.Image) -> tuple[ScannedCode, ...]:
    """Return the readable codes of a grey page, each once, from the top down."""
    import zxingcpp  # noqa: PLC0415 - only the process that reads pages needs the decoder

    kinds = zxingcpp.barcode_formats_from_str("QRCode|DataMatrix|Aztec|Code128")
    found = zxingcpp.read_barcodes(grey, formats=kinds, try_rotate=True, try_downscale=True, try_invert=False)
    found = sorted(found, key=lambda each: (each.position.top_left.y, each.position.top_left.x))
    texts = [
        ScannedCode(each.format.name, each.text) for each in found if each.valid and 0 < len(each.text) <= _MAX_TEXT
    ]
    return tuple(dict.fromkeys(texts))[:_MAX_CODES]
