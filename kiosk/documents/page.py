"""One clean page of a paper: the picture that is kept, a preview, and what can be read on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.documents.codes import ScannedCode


class Coding(Enum):
    """How the picture of a page is written."""

    JPEG = "jpeg"
    CCITT_G4 = "ccitt_g4"


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was read, and its box in pixels of the page's picture."""

    text: str
    left: int
    top: int
    width: int
    height: int

    def __repr__(self) -> str:
        """Say nothing: the text is personal data."""
        return "Word(…)"


@dataclass(frozen=True, slots=True, repr=False)
class Page:
    """A picture of the paper alone, upright, its size in pixels, and how many of them make an inch.

    `degrees` is by how much it was turned back, `corners` where the paper lay in the scan, clockwise,
    `turned` how many quarter turns clockwise then made it upright;
    `quarter_turns` clockwise are still to be made when it is shown, since the citizen turned the page.
    """

    picture: bytes
    preview: bytes
    width: int
    height: int
    channels: int
    resolution_dpi: float
    coding: Coding = Coding.JPEG
    degrees: float = 0.0
    corners: tuple[tuple[float, float], ...] = ()
    turned: int = 0
    codes: tuple[ScannedCode, ...] = ()
    words: tuple[Word, ...] = ()
    quarter_turns: int = 0

    def __repr__(self) -> str:
        """Say sizes only: the picture is personal data."""
        return f"Page({self.width} × {self.height}, {len(self.picture)} bytes)"

    def preview_jpeg(self) -> bytes:
        """Return a JPEG to look at, with a long side of at most 1000 pixels."""
        return self.preview

    def read(self, words: tuple[Word, ...]) -> Page:
        """Return the page with what was read on it."""
        return replace(self, words=words)
