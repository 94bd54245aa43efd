"""Dates, numbers and money in each language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kiosk.viewmodels.wording import day, money


@pytest.mark.parametrize(
    ("language", "amount", "date"),
    [
        ("de", "1.234,50 €", "12 März 2026"),
        ("de-simple", "1.234,50 €", "12 März 2026"),
        ("en", "€1,234.50", "12 March 2026"),
        ("uk", "1 234,50 €", "12 березня 2026"),
        ("tr", "€1.234,50", "12 Mart 2026"),
        ("ar", "1,234.50€", "12 مارس 2026"),
    ],
)
def test_each_language_writes_amounts_and_days_in_its_own_way(language: str, amount: str, date: str) -> None:
    written = money(Decimal("1234.50"), language).replace("\u00a0", " ").replace("\u202f", " ")
    assert written.strip("\u061c\u200f") == amount
    assert day("2026-03-12", language) == date
