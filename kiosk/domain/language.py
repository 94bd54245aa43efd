"""A language of the kiosk, and how it writes dates, numbers and money."""

from __future__ import annotations

from dataclasses import dataclass

_LOCALES = {"ar": "ar-AE"}
"""Arabic with the digits of German papers and of our own keys; elsewhere the language's usual locale is right."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that screens speak: its code (BCP 47), its own name, its direction of writing."""

    code: str
    name: str
    is_right_to_left: bool = False


def locale_name(language: str) -> str:
    """Return the name (BCP 47) of the locale in which the language is written here."""
    return _LOCALES.get(language, language)
