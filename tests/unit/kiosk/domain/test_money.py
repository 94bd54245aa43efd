"""Amounts as they are written, on paper as on the screen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from kiosk.domain.language import locale_name
from kiosk.domain.money import euros


@pytest.mark.parametrize("language", ["de", "de-simple", "en", "uk", "tr", "ar"])
@pytest.mark.parametrize("amount", ["0.50", "30.70", "1234.50", "1234567.00"])
def test_amounts_are_written_as_the_language_has_them(language: str, amount: str) -> None:
    written = QLocale(locale_name(language)).toCurrencyString(float(amount), "€")
    assert euros(Decimal(amount), language) == written
