"""The ScanSettings document that asks an eSCL scanner for a job (eSCL specification, chapter 7)."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from hardware.scanner.capabilities import Area, ScanSource
from hardware.scanner.escl.capabilities import COLOR, GREY, JPEG, EsclCapabilities
from hardware.scanner.escl.names import PWG, SCAN
from hardware.scanner.scanner import ScanSettings

_UNITS_PER_MM: Final = 300 / 25.4


def scan_settings(settings: ScanSettings, area: Area, offered: EsclCapabilities) -> bytes:
    """Return the document: JPEG, compressed as little as the device can, of exactly the area."""
    register_namespace("scan", SCAN)
    register_namespace("pwg", PWG)
    root = Element(f"{{{SCAN}}}ScanSettings")
    _pwg(root, "Version", offered.version or "2.0")
    if (intent := _intent(settings, offered)) is not None:
        _scan(root, "Intent", intent)
    _region(SubElement(root, f"{{{PWG}}}ScanRegions"), area)
    _pwg(root, "InputSource", "Feeder" if settings.source.is_feeder else "Platen")
    _scan(root, "ColorMode", COLOR if settings.color else GREY)
    _pwg(root, "DocumentFormat", JPEG)
    if offered.names_format_twice:
        _scan(root, "DocumentFormatExt", JPEG)
    _scan(root, "XResolution", str(settings.resolution_dpi))
    _scan(root, "YResolution", str(settings.resolution_dpi))
    if settings.source.is_feeder:
        _scan(root, "Duplex", "true" if settings.source is ScanSource.FEEDER_DUPLEX else "false")
    if offered.compression is not None:
        _scan(root, "CompressionFactor", str(offered.compression.lowest))
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _intent(settings: ScanSettings, offered: EsclCapabilities) -> str | None:
    wanted = ("Preview",) if settings.preview else ("Document",)
    return next((each for each in wanted if each in offered.intents.get(settings.source, ())), None)


def _region(regions: Element, area: Area) -> None:
    regions.set(f"{{{PWG}}}MustHonor", "true")
    region = SubElement(regions, f"{{{PWG}}}ScanRegion")
    _pwg(region, "ContentRegionUnits", "escl:ThreeHundredthsOfInches")
    _pwg(region, "Height", str(_units(area.height_mm)))
    _pwg(region, "Width", str(_units(area.width_mm)))
    _pwg(region, "XOffset", "0")
    _pwg(region, "YOffset", "0")


def _pwg(parent: Element, name: str, content: str) -> None:
    SubElement(parent, f"{{{PWG}}}{name}").text = content


def _scan(parent: Element, name: str, content: str) -> None:
    SubElement(parent, f"{{{SCAN}}}{name}").text = content


def _units(length_mm: float) -> int:
    """Return three-hundredths of an inch, rounded down: a millimetre of glass that is not there is refused."""
    return int(length_mm * _UNITS_PER_MM + 1e-6)
