"""International bank account numbers (ISO 13616): their length by country, check digits, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LENGTHS = """
AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26
IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22
"""
LENGTHS: Mapping[str, int] = {each[:2]: int(each[2:]) for each in _LENGTHS.split()}
"""How many characters the numbers of each country have from which SEPA direct debits are collected."""


def compact(text: str) -> str:
    """Return the number without blanks, in capitals, as it is sent."""
    return "".join(text.split()).upper()


def grouped(text: str) -> str:
    """Return the number in groups of four, as it is printed."""
    whole = compact(text)
    return " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))


def has_form(iban: str) -> bool:
    """Return whether it begins as such a number does: country, two check digits, letters and digits."""
    return re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}", iban) is not None


def has_right_check_digits(iban: str) -> bool:
    """Return whether the number, its first four characters put last and letters as 10 to 35, leaves 1 modulo 97."""
    return has_form(iban) and int("".join(str(int(each, 36)) for each in iban[4:] + iban[:4])) % 97 == 1


def is_iban(iban: str) -> bool:
    """Return whether it is a whole and right number of one of the countries."""
    return LENGTHS.get(iban[:2]) == len(iban) and has_right_check_digits(iban)


def likely(iban: str) -> str:
    """Return what may have been meant: the country was left out, or letters stand where a German number has digits."""
    if re.fullmatch(r"[0-9OI]{20}", iban):
        iban = f"DE{iban}"
    if iban.startswith("DE"):
        return "DE" + iban[2:].translate({ord("O"): "0", ord("I"): "1"})
    return iban
