"""How a language writes dates, numbers and money."""

from __future__ import annotations

_LOCALES = {"ar": "ar-AE"}
"""Arabic with the digits of German papers and of our own keys; elsewhere the language's usual locale is right."""


def locale_name(language: str) -> str:
    """Return the name (BCP 47) of the locale in which the language is written here."""
    return _LOCALES.get(language, language)
