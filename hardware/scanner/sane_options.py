"""What a SANE device offers, read from the option list that `scanimage --all-options` prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from hardware.scanner.capabilities import ScannerCapabilities, ScanSource, SourceCapabilities
from hardware.scanner.scanner import FeederState

_MODE = re.compile(r"^\s+--mode (?P<values>\S.*?)(?: \[[^\]]*\])?\s*$", re.MULTILINE)
_SOURCE = re.compile(r"^\s+--source (?P<values>\S.*?)(?: \[(?P<chosen>[^\]]*)\])?\s*$", re.MULTILINE)
_ADF_MODE = re.compile(r"^\s+--adf-mode (?P<values>\S.*?)(?: \[[^\]]*\])?\s*$", re.MULTILINE)
_DUPLEX_SWITCH = re.compile(r"^\s+--duplex\[=", re.MULTILINE)
_PAGE_LOADED = re.compile(r"^\s+--page-loaded\[=\(yes\|no\)\] \[(?P<value>yes|no)\]", re.MULTILINE)
_LAMP = re.compile(r"^\s+--(?:lamp|warm-?up)\b", re.MULTILINE)
_PREVIEW = re.compile(r"^\s+--preview\[=", re.MULTILINE)
_RESOLUTION_RANGE = re.compile(
    r"^\s+--resolution (?P<low>\d+)(?:\.\d+)?\.\.(?P<high>\d+)(?:\.\d+)?dpi(?: \(in steps of (?P<step>\d+))?",
    re.MULTILINE,
)
_RESOLUTION_LIST = re.compile(r"^\s+--resolution (?P<values>\d+(?:\|\d+)*)dpi", re.MULTILINE)
_EXTENT = re.compile(r"^\s+-(?P<axis>[xy]) [\d.]+?\.\.(?P<limit>\d+(?:\.\d+)?)mm", re.MULTILINE)

_COLOR: Final = ("color", "colour")
_GREY: Final = ("gray", "grey")
_FEEDER: Final = ("adf", "feeder", "automatic document")
_DUPLEX: Final = ("duplex", "both sides")
_BACK: Final = ("back", "rear")
_FILM: Final = ("transparen", "tpu", "film", "slide", "negative")


@dataclass(frozen=True, slots=True)
class SaneOptions:
    """Modes and sources by the device's own names, resolutions in dpi, the glass of the chosen source in mm."""

    modes: tuple[str, ...] = ()
    resolutions_dpi: range | tuple[int, ...] = ()
    width_mm: float | None = None
    height_mm: float | None = None
    source_arguments: Mapping[ScanSource, tuple[str, ...]] | None = None
    page_loaded: bool | None = None
    has_lamp: bool = False
    has_preview: bool = False

    def mode(self, color: bool) -> str | None:
        """Return the device's name for colour or grey, or None if it has no such mode."""
        return _first_with(_COLOR if color else _GREY, self.modes)

    @property
    def sources(self) -> Mapping[ScanSource, tuple[str, ...]]:
        """Return what chooses each source; a device that names none has a flatbed."""
        return self.source_arguments or {ScanSource.FLATBED: ()}

    @property
    def feeder(self) -> FeederState:
        """Return what the device says of its feeder."""
        if not any(source.is_feeder for source in self.sources):
            return FeederState.NONE
        if self.page_loaded is None:
            return FeederState.UNKNOWN
        return FeederState.LOADED if self.page_loaded else FeederState.EMPTY

    def capabilities(self) -> ScannerCapabilities:
        """Return the same in the words of the port. SANE tells sizes for the source that is chosen only."""
        offered = SourceCapabilities(
            resolutions_dpi=self.resolutions_dpi,
            color=self.mode(color=True) is not None,
            grey=self.mode(color=False) is not None,
            width_mm=self.width_mm,
            height_mm=self.height_mm,
        )
        return ScannerCapabilities(dict.fromkeys(self.sources, offered))


def parse_options(text: str) -> SaneOptions:
    """Return what the option list says; what it does not mention stays empty."""
    extents = {match["axis"]: float(match["limit"]) for match in _EXTENT.finditer(text)}
    loaded = _PAGE_LOADED.search(text)
    return SaneOptions(
        modes=_values(_MODE, text),
        resolutions_dpi=_resolutions(text),
        width_mm=extents.get("x"),
        height_mm=extents.get("y"),
        source_arguments=_sources(text),
        page_loaded=loaded["value"] == "yes" if loaded else None,
        has_lamp=_LAMP.search(text) is not None,
        has_preview=_PREVIEW.search(text) is not None,
    )


def _resolutions(text: str) -> range | tuple[int, ...]:
    if between := _RESOLUTION_RANGE.search(text):
        return range(int(between["low"]), int(between["high"]) + 1, max(1, int(between["step"] or 1)))
    among = _RESOLUTION_LIST.search(text)
    return tuple(int(value) for value in among["values"].split("|")) if among else ()


def _sources(text: str) -> dict[ScanSource, tuple[str, ...]]:
    """Return the arguments for each source; duplex is a source of its own, a mode of the feeder, or a switch."""
    found: dict[ScanSource, tuple[str, ...]] = {}
    values = _values(_SOURCE, text)
    feeders = [each for each in values if _has(_FEEDER, each) or _has(_DUPLEX, each)]
    simplex = [each for each in feeders if not _has(_DUPLEX, each) and not _has(_BACK, each)]
    if flatbed := next((each for each in values if each not in feeders and not _has(_FILM, each)), None):
        found[ScanSource.FLATBED] = (f"--source={flatbed}",)
    if simplex:
        found[ScanSource.FEEDER] = (f"--source={simplex[0]}",)
    if duplex := _first_with(_DUPLEX, feeders):
        found[ScanSource.FEEDER_DUPLEX] = (f"--source={duplex}",)
    elif simplex and (both := _duplex_option(text)):
        found[ScanSource.FEEDER_DUPLEX] = (f"--source={simplex[0]}", both)
    return found


def _duplex_option(text: str) -> str | None:
    if mode := _first_with(_DUPLEX, _values(_ADF_MODE, text)):
        return f"--adf-mode={mode}"
    return "--duplex=yes" if _DUPLEX_SWITCH.search(text) else None


def _values(option: re.Pattern[str], text: str) -> tuple[str, ...]:
    match = option.search(text)
    return tuple(match["values"].split("|")) if match else ()


def _first_with(words: Iterable[str], values: Iterable[str]) -> str | None:
    return next((value for value in values if _has(words, value)), None)


def _has(words: Iterable[str], value: str) -> bool:
    return any(word in value.casefold() for word in words)
