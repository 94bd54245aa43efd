"""The number in an animal's chip: fifteen digits, of which the first three are a country or a maker (ISO 11784)."""

from __future__ import annotations

import re

LENGTH = 15
_LARGEST_NUMBER = 2**38 - 1
_LAST_ISSUER = 998  # 999 is for trials
_GROUPS = (3, 4, 4, 4)


def compact(text: str) -> str:
    """Return the number without what parts it in writing."""
    return re.sub(r"[\s.\-]", "", text)


def grouped(text: str) -> str:
    """Return the number in groups, country or maker first."""
    whole, parts = compact(text), []
    for length in _GROUPS:
        parts.append(whole[:length])
        whole = whole[length:]
    return " ".join(each for each in (*parts, whole) if each)


def has_form(text: str) -> bool:
    """Return whether it has fifteen digits."""
    return re.fullmatch(r"[0-9]{15}", text) is not None


def is_transponder(text: str) -> bool:
    """Return whether it has the form, the code of a country or a maker, and after it a number of 38 bits."""
    if not has_form(text):
        return False
    return 0 < int(text[:3]) <= _LAST_ISSUER and int(text[3:]) <= _LARGEST_NUMBER
