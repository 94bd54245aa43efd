"""German number plates: up to three letters for the place, up to two more, up to four digits, perhaps E or H."""

from __future__ import annotations

import re

_PLATE = re.compile(r"(?P<place>[A-ZÄÖÜ]{1,3})-(?P<letters>[A-Z]{1,2}) (?P<digits>[1-9][0-9]{0,3})(?P<mark>[EH]?)")
_MOST_CHARACTERS = 8
PARTS = 3


def written(place: str, letters: str, digits: str) -> str:
    """Return the plate as it is written, `L-AB 1234`; nothing if every part is empty."""
    place, letters, digits = ("".join(each.split()).upper() for each in (place, letters, digits))
    return f"{place}-{letters} {digits}" if place or letters or digits else ""


def parts(plate: str) -> tuple[str, str, str]:
    """Return place, letters and digits (with E or H), as far as they are there."""
    place, _, rest = plate.partition("-")
    letters, _, digits = rest.partition(" ")
    return place, letters, digits


def compact(text: str) -> str:
    """Return a plate that was typed in one go as it is written, if it can be told where its parts end."""
    found = re.fullmatch(r"\s*([A-Za-zÄÖÜäöü]{1,3})[\s-]+([A-Za-z]{1,2})[\s-]*([0-9]{1,4}\s*[EeHh]?)\s*", text)
    return written(*found.groups()) if found else text


def is_plate(text: str) -> bool:
    """Return whether it is a plate: eight characters at most, or seven beside the mark of its kind."""
    found = _PLATE.fullmatch(text)
    return found is not None and len("".join(found.groups())) <= _MOST_CHARACTERS
