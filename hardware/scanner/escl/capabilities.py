"""What an eSCL scanner can do, read from its ScannerCapabilities (eSCL specification, chapter 8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from hardware.scanner.capabilities import ScannerCapabilities, ScanSource, SourceCapabilities
from hardware.scanner.escl.names import descendant, descendants, number, parse_document, text, texts

JPEG: Final = "image/jpeg"
COLOR: Final = "RGB24"
GREY: Final = "Grayscale8"
_UNITS_PER_MM: Final = 300 / 25.4

_INPUT_CAPS: Final = {
    ScanSource.FLATBED: ("PlatenInputCaps",),
    ScanSource.FEEDER: ("AdfSimplexInputCaps",),
    ScanSource.FEEDER_DUPLEX: ("AdfDuplexInputCaps",),
}


@dataclass(frozen=True, slots=True)
class CompressionRange:
    """CompressionFactorSupport: lower factors compress less."""

    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class EsclCapabilities:
    """The capabilities in the port's words, and what else a job needs to know."""

    version: str
    scanner: ScannerCapabilities
    intents: Mapping[ScanSource, tuple[str, ...]]
    names_format_twice: bool
    """Whether DocumentFormatExt is known, which eSCL 2.1 added."""
    compression: CompressionRange | None
    tells_paper: bool
    """Whether the feeder has a sensor (AdfOption DetectPaperLoaded)."""


def parse_capabilities(content: bytes) -> EsclCapabilities:
    """Return what the document says; a source that delivers no JPEG is left out.

    Raises:
        ScannerProtocolError: it is no ScannerCapabilities document.
    """
    root = parse_document(content, "ScannerCapabilities")
    found: dict[ScanSource, SourceCapabilities] = {}
    intents: dict[ScanSource, tuple[str, ...]] = {}
    for source, names in _INPUT_CAPS.items():
        caps = next((each for name in names for each in descendants(root, name)), None)
        if caps is not None and (offered := _source(root, caps)) is not None:
            found[source] = offered
            intents[source] = texts(descendant(caps, "SupportedIntents"), "Intent")
    return EsclCapabilities(
        version=text(root, "Version"),
        scanner=ScannerCapabilities(found, text(root, "MakeAndModel")),
        intents=intents,
        names_format_twice=bool(texts(root, "DocumentFormatExt")),
        compression=_compression(root),
        tells_paper="DetectPaperLoaded" in texts(root, "AdfOption"),
    )


def _source(root: Element, caps: Element) -> SourceCapabilities | None:
    """Return what one source offers; old devices describe profiles once and refer to them."""
    profiles = list(descendants(caps, "SettingProfile"))
    references = {each.get("ref") for each in profiles if each.get("ref")}
    profiles += [each for each in descendants(root, "SettingProfile") if each.get("name") in references]
    usable = [each for each in profiles if JPEG in (*texts(each, "DocumentFormat"), *texts(each, "DocumentFormatExt"))]
    if not usable:
        return None
    modes = {mode for each in usable for mode in texts(each, "ColorMode")}
    return SourceCapabilities(
        resolutions_dpi=_resolutions(usable),
        color=COLOR in modes,
        grey=GREY in modes,
        width_mm=_millimetres(number(caps, "MaxWidth")),
        height_mm=_millimetres(number(caps, "MaxHeight")),
    )


def _resolutions(profiles: Iterable[Element]) -> range | tuple[int, ...]:
    discrete: set[int] = set()
    for profile in profiles:
        if (between := descendant(profile, "XResolutionRange")) is not None:
            low, high = number(between, "Min"), number(between, "Max")
            if low and high:
                return range(low, high + 1, max(1, number(between, "Step") or 1))
        for each in descendants(profile, "DiscreteResolution"):
            across, along = number(each, "XResolution"), number(each, "YResolution")
            if across and across == along:
                discrete.add(across)
    return tuple(sorted(discrete))


def _compression(root: Element) -> CompressionRange | None:
    support = descendant(root, "CompressionFactorSupport")
    low, high = number(support, "Min"), number(support, "Max")
    return CompressionRange(low, high) if low is not None and high is not None else None


def _millimetres(units: int | None) -> float | None:
    return None if units is None else units / _UNITS_PER_MM
