"""Dates, money, durations and files as words and addresses for the screen."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kiosk.domain.service import Service
from kiosk.viewmodels.breaking import breakable


def day(iso: str, language: str) -> str:
    """Return an ISO 8601 date, or a time's date, as it is written in the language; other texts unchanged."""
    try:
        value = datetime.fromisoformat(iso).date() if "T" in iso else date.fromisoformat(iso)
    except ValueError:
        return iso
    pattern = QCoreApplication.translate("Wording", "d MMMM yyyy")
    return QLocale(language).toString(QDate(value.year, value.month, value.day), pattern)


def money(amount: Decimal, language: str) -> str:
    """Return an amount in euros; nothing to pay is said in words."""
    if not amount:
        return QCoreApplication.translate("Wording", "Free of charge")
    return QLocale(language).toCurrencyString(float(amount), "€")


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


def picture(jpeg: bytes) -> str:
    """Return a JPEG as an address that QML can show."""
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode()
