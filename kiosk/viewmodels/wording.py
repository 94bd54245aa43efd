"""Dates, money, durations and files as words and addresses for the screen."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kiosk.domain.fee import Fee
from kiosk.domain.language import locale_name
from kiosk.domain.money import euros
from kiosk.domain.service import Service
from kiosk.viewmodels.breaking import breakable


def day(iso: str, language: str) -> str:
    """Return an ISO 8601 date, or a time's date, as it is written in the language; other texts unchanged."""
    try:
        value = datetime.fromisoformat(iso).date() if "T" in iso else date.fromisoformat(iso)
    except ValueError:
        return iso
    pattern = QCoreApplication.translate("Wording", "d MMMM yyyy")
    return QLocale(locale_name(language)).toString(QDate(value.year, value.month, value.day), pattern)


def money(amount: Decimal | None, language: str) -> str:
    """Return an amount in euros; nothing to pay, and what only a notice will say, is said in words."""
    if amount is None:
        return QCoreApplication.translate("Wording", "Fee by notice")
    return euros(amount, language) if amount else QCoreApplication.translate("Wording", "Free of charge")


def price(fee: Fee, language: str) -> str:
    """Return what a service costs before anything is answered: an amount, or the least and the most."""
    if not fee.amounts:
        return money(None, language)
    least, most = min(fee.amounts), max(fee.amounts)
    if least == most:
        return money(least, language)
    return QCoreApplication.translate("Wording", "{0} to {1}").format(euros(least, language), euros(most, language))


class _Plurals(QObject):
    """Texts with a number in them: `lupdate` finds their plural forms in the methods of a class only."""

    def minutes(self, count: int) -> str:
        return self.tr("About %n minutes", "", count)


def minutes(count: int) -> str:
    """Return how long something takes."""
    return _Plurals().minutes(count)


def percent(fraction: float) -> str:
    """Return a fraction from 0 to 1 in per cent."""
    return QCoreApplication.translate("Wording", "{0} per cent").format(round(100 * fraction))


def numbered(service: Service, language: str, name: str) -> tuple[str, ...]:
    """Return the service's texts `<name>.1`, `<name>.2` … as far as they go."""

    def texts() -> Iterator[str]:
        number = 1
        while text := service.text(language, f"{name}.{number}"):
            yield breakable(text)
            number += 1

    return tuple(texts())


def picture(jpeg: bytes, quarter_turns: int = 0) -> str:
    """Return a JPEG as an address that QML can show, turned clockwise by its Exif orientation (`autoTransform`)."""
    turned = jpeg[:2] + _exif_orientation(_ORIENTATIONS[quarter_turns % 4]) + jpeg[2:] if quarter_turns % 4 else jpeg
    return "data:image/jpeg;base64," + base64.b64encode(turned).decode()


def _exif_orientation(orientation: int) -> bytes:
    """Return the APP1 segment of a JPEG with the tag Orientation alone (CIPA DC-008, 4.6)."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM" + struct.pack(">HIH", 42, 8, 1) + entry + bytes(4)
    content = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


_ORIENTATIONS = {1: 6, 2: 3, 3: 8}
