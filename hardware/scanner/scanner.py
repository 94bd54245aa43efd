"""The port of a scanner: sheets in, one image for each scanned side out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from hardware.scanner.capabilities import ScannerCapabilities, ScanSource

__all__ = [
    "A4_MM",
    "A5_MM",
    "ID_1_MM",
    "FeederState",
    "MediaType",
    "Pages",
    "Progress",
    "ScanSettings",
    "ScannedImage",
    "Scanner",
    "ScannerState",
    "first_of",
]

A4_MM: Final = (210.0, 297.0)
A5_MM: Final = (148.0, 210.0)
ID_1_MM: Final = (85.6, 53.98)
"""Width and height of sheets (ISO 216) and of identity cards (ISO/IEC 7810), for `ScanSettings`."""


class ScannerState(Enum):
    """What a look at the scanner finds."""

    READY = "ready"
    UNAVAILABLE = "unavailable"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    BUSY = "busy"


class FeederState(Enum):
    """What a look at the document feeder finds; many devices tell only while they scan."""

    NONE = "none"
    EMPTY = "empty"
    LOADED = "loaded"
    UNKNOWN = "unknown"


class MediaType(Enum):
    """What a scanner delivers: PNM (P5, P6) or JPEG, never anything else."""

    PNM = "image/x-portable-anymap"
    JPEG = "image/jpeg"


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """How to scan. Sizes in millimetres from the upper left corner of the glass, or of each sheet in the feeder.

    `preview` lets a device hurry where it knows a way to; the resolution stays the asked one.
    """

    resolution_dpi: int = 300
    color: bool = True
    width_mm: float = A4_MM[0]
    height_mm: float = A4_MM[1]
    source: ScanSource = ScanSource.FLATBED
    preview: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ScannedImage:
    """An image file as the device delivered it, checked to be whole and of the asked size, and its resolution."""

    content: bytes
    resolution_dpi: int
    media_type: MediaType = MediaType.PNM

    @property
    def pnm(self) -> bytes:
        """Return the content of a device that delivers PNM."""
        if self.media_type is not MediaType.PNM:
            raise AttributeError(f"the image is {self.media_type.value}")
        return self.content

    def __repr__(self) -> str:
        """Return sizes only: the picture is personal data."""
        return f"ScannedImage({len(self.content)} bytes, {self.resolution_dpi} dpi)"


Progress = Callable[[float], None]
"""Gets fractions of the page that is being scanned, from 0 to 1, where the device gives them."""

Pages = Generator[ScannedImage, None, None]
"""Images as they come. Closing it early ends the scan as a cancel does."""


class Scanner(Protocol):
    """One scanner with a flatbed, a feeder, or both."""

    def state(self) -> ScannerState:
        """Return what is known without moving anything. Never raises."""
        ...

    def feeder(self) -> FeederState:
        """Return what is known of the feeder without moving anything. Never raises."""
        ...

    def capabilities(self) -> ScannerCapabilities:
        """Return what the device can do; asked once and remembered until a scan fails.

        Raises:
            ScannerError: it could not be asked.
        """
        ...

    def scan(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> ScannedImage:
        """Scan one side: the sheet on the glass, or the first that the feeder draws in.

        Raises:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
        """
        ...

    def scan_pages(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> Pages:
        """Scan one side from the glass, or all sides of all sheets in the feeder, front before back.

        Raises, from the iteration:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
                Pages that came before the fault are good.
        """
        ...


def first_of(pages: Pages) -> ScannedImage:
    """Return the first image and end the scan: what `Scanner.scan` is to `Scanner.scan_pages`."""
    with closing(pages):
        return next(pages)
