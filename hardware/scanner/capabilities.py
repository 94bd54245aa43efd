"""What a scanner can do, by its sources, and whether it can do what it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from hardware.errors import ScanMismatch, ScannerUnsuitable

_MISSING_GLASS_MM: Final = 5.0
"""Many flatbeds end a few millimetres before the edge of A4; more missing than that would lose text."""
_SIZE_TOLERANCE: Final = 0.02
_ROUNDING_PIXELS: Final = 8
"""Scanners round widths to whole bytes or words of their line buffer."""
_SHORTEST_SHEET_MM: Final = 25.0
_MM_PER_INCH: Final = 25.4


class ScanSource(Enum):
    """Where the paper lies; a duplex feeder scans both sides of each sheet."""

    FLATBED = "flatbed"
    FEEDER = "feeder"
    FEEDER_DUPLEX = "feeder_duplex"

    @property
    def is_feeder(self) -> bool:
        """Return whether sheets are drawn in, one after the other."""
        return self is not ScanSource.FLATBED


@dataclass(frozen=True, slots=True)
class SourceCapabilities:
    """What one source can do; sizes are its largest area in millimetres, None where the device does not say."""

    resolutions_dpi: range | tuple[int, ...]
    color: bool
    grey: bool
    width_mm: float | None
    height_mm: float | None

    def nearest_resolution(self, wanted_dpi: int) -> int | None:
        """Return the lowest resolution that is not below the wanted one, else the highest; None: there is none."""
        enough = [each for each in self.resolutions_dpi if each >= wanted_dpi]
        return min(enough, default=max(self.resolutions_dpi, default=None))


@dataclass(frozen=True, slots=True)
class ScannerCapabilities:
    """The device's sources, and its maker's name for it."""

    sources: Mapping[ScanSource, SourceCapabilities]
    model: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a source that is asked for, in millimetres."""

    width_mm: float
    height_mm: float


def fitted_area(
    capabilities: ScannerCapabilities, source: ScanSource, resolution_dpi: int, *, color: bool, wanted: Area
) -> Area:
    """Return the wanted area, a little smaller where the source ends just before the edge of the sheet.

    Devices round silently what they cannot do (99999 dpi becomes 1 dpi with status 0), hence the check before.

    Raises:
        ScannerUnsuitable: the source is missing, or cannot do that.
    """
    offered = capabilities.sources.get(source)
    if offered is None:
        raise ScannerUnsuitable(f"the scanner has no source {source.value}")
    if resolution_dpi not in offered.resolutions_dpi:
        raise ScannerUnsuitable(f"the scanner has no {resolution_dpi} dpi")
    if not (offered.color if color else offered.grey):
        raise ScannerUnsuitable("the scanner has no such colour mode")
    return Area(_fitted(wanted.width_mm, offered.width_mm), _fitted(wanted.height_mm, offered.height_mm))


def check_size(width: int, height: int, wanted: Area, resolution_dpi: int, source: ScanSource) -> None:
    """Check what was delivered; sheets from a feeder may be shorter than asked.

    Raises:
        ScanMismatch: a device that rounds an option delivers another size than the one asked for, with status 0.
    """
    shortest_mm = min(_SHORTEST_SHEET_MM, wanted.height_mm) if source.is_feeder else wanted.height_mm
    for pixels, least_mm, most_mm in (
        (width, wanted.width_mm, wanted.width_mm),
        (height, shortest_mm, wanted.height_mm),
    ):
        least = _pixels(max(least_mm - _MISSING_GLASS_MM, 0.0), resolution_dpi) * (1 - _SIZE_TOLERANCE)
        most = _pixels(most_mm, resolution_dpi) * (1 + _SIZE_TOLERANCE)
        if not least - _ROUNDING_PIXELS <= pixels <= most + _ROUNDING_PIXELS:
            raise ScanMismatch(f"{pixels} pixels where {least:.0f} to {most:.0f} were asked for")


def _fitted(wanted_mm: float, largest_mm: float | None) -> float:
    if largest_mm is None or wanted_mm <= largest_mm:
        return wanted_mm
    if wanted_mm - largest_mm > _MISSING_GLASS_MM:
        raise ScannerUnsuitable("the scanner is smaller than the sheet")
    return largest_mm


def _pixels(length_mm: float, resolution_dpi: int) -> float:
    return length_mm / _MM_PER_INCH * resolution_dpi
