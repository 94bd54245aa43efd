"""What a SANE device offers, read from the option list that `scanimage --all-options` prints."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MODE = re.compile(r"^\s+--mode (?P<values>\S.*?)(?: \[[^\]]*\])?\s*$", re.MULTILINE)
_RESOLUTION_RANGE = re.compile(r"^\s+--resolution (?P<low>\d+)(?:\.\d+)?\.\.(?P<high>\d+)", re.MULTILINE)
_RESOLUTION_LIST = re.compile(r"^\s+--resolution (?P<values>\d+(?:\|\d+)*)dpi", re.MULTILINE)
_EXTENT = re.compile(r"^\s+-(?P<axis>[xy]) [\d.]+?\.\.(?P<limit>\d+(?:\.\d+)?)mm", re.MULTILINE)

_MODE_WORDS = {True: ("color", "colour"), False: ("gray", "grey")}


@dataclass(frozen=True, slots=True)
class SaneOptions:
    """Modes by the device's own names, resolutions in dpi as (lowest, highest) or a list, and the glass in mm."""

    modes: tuple[str, ...]
    resolution_range: tuple[int, int] | None
    resolutions: tuple[int, ...]
    width_mm: float | None
    height_mm: float | None

    def mode(self, color: bool) -> str | None:
        """Return the device's name for colour or grey, or None if it has no such mode."""
        words = _MODE_WORDS[color]
        return next((mode for mode in self.modes if any(word in mode.casefold() for word in words)), None)

    def has_resolution(self, resolution_dpi: int) -> bool:
        """Return whether the device scans at exactly this resolution."""
        if self.resolution_range is not None:
            low, high = self.resolution_range
            return low <= resolution_dpi <= high
        return resolution_dpi in self.resolutions


def parse_options(text: str) -> SaneOptions:
    """Return what the option list says; what it does not mention stays empty."""
    mode = _MODE.search(text)
    between = _RESOLUTION_RANGE.search(text)
    among = _RESOLUTION_LIST.search(text)
    extents = {match["axis"]: float(match["limit"]) for match in _EXTENT.finditer(text)}
    return SaneOptions(
        modes=tuple(mode["values"].split("|")) if mode else (),
        resolution_range=(int(between["low"]), int(between["high"])) if between else None,
        resolutions=tuple(int(value) for value in among["values"].split("|")) if among else (),
        width_mm=extents.get("x"),
        height_mm=extents.get("y"),
    )
