"""Amounts in euros as they are written, the same on the screen and on paper."""

from __future__ import annotations

from decimal import Decimal

_NO_BREAK = "\u00a0"
_GERMAN = (".", ",", "{}" + _NO_BREAK + "€")
_WAYS = {
    "en": (",", ".", "€{}"),
    "tr": (".", ",", "€{}"),
    "uk": (_NO_BREAK, ",", "{}" + _NO_BREAK + "€"),
    "ar": (",", ".", "\u061c{}€"),
}
"""What parts the thousands and the cents, and where the sign stands, where it is not as in German."""


def euros(amount: Decimal, language: str) -> str:
    """Return an amount with its cents and the sign, in the way of the language."""
    thousands, cents, pattern = _WAYS.get(language, _GERMAN)
    return pattern.format(f"{amount:,.2f}".translate({ord(","): thousands, ord("."): cents}))
