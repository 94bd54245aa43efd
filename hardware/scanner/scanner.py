"""The port of a scanner: one sheet in, one page image out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class ScannerState(Enum):
    """What a look at the scanner finds."""

    READY = "ready"
    UNAVAILABLE = "unavailable"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """How to scan one sheet. Sizes in millimetres from the top left corner of the glass."""

    resolution_dpi: int = 300
    color: bool = True
    width_mm: float = 210.0
    height_mm: float = 297.0


@dataclass(frozen=True, slots=True)
class ScannedImage:
    """A binary PNM file (P4, P5 or P6) as the device delivered it, and its resolution."""

    pnm: bytes
    resolution_dpi: int

    def __repr__(self) -> str:
        """Return sizes only: the picture is personal data."""
        return f"ScannedImage({len(self.pnm)} bytes, {self.resolution_dpi} dpi)"


class Scanner(Protocol):
    """One scanner with a flatbed."""

    def state(self) -> ScannerState:
        """Return what is known without moving anything. Never raises."""
        ...

    def scan(
        self,
        settings: ScanSettings,
        cancel: threading.Event,
        progress: Callable[[float], None],
    ) -> ScannedImage:
        """Scan the sheet on the glass; `progress` gets fractions from 0 to 1 where the device gives them.

        Raises:
            ScannerError: every fault has its own subclass; `ScanCancelled` after `cancel` was set.
        """
        ...
