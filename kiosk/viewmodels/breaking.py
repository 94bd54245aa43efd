"""Where long words may be broken, so that the largest text fits the narrowest screen."""

from __future__ import annotations

import re

SOFT_HYPHEN = "\u00ad"
BREAK = "\u200b"
"""Zero-width space: a line may end here, without a hyphen."""

_JOINTS = (
    "Bewohner|park|ausweis",
    "Bewohner|park|zone",
    "Daten|schutz|beauftragte",
    "Melde|bescheinigung",
    "Melde|bestätigung",
    "Personal|ausweis",
    "Transparenz|beauftragte",
    "Wohnungs|geber|bestätigung",
    "Wohnungs|genossenschaft",
)
"""The joints of the long words of this house; those of a citizen's own words are guessed."""

_KNOWN = {each.replace("|", "").lower(): each.lower().split("|") for each in _JOINTS}
_KNOWN_WORD = re.compile("|".join(sorted(_KNOWN, key=len, reverse=True)), re.IGNORECASE)

_LONG_WORD = re.compile(r"[^\W\d_]{15,}")
_ADDRESS = re.compile(r"\S*[@/]\S*\.\S*")
_AFTER = re.compile(r"(?<=[@/.\-])(?=\w)")
_SYLLABLE = re.compile(
    r"(?<=[aeiouyäöü])([bcdfghjklmnpqrstvwxzß]*?)(?=(?:sch|ch|ck|ph|th|st|qu|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü])",
    re.IGNORECASE,
)
_SHORTEST_PART = 4


def breakable(text: str) -> str:
    """Return the text with marks where its long words and its addresses may be broken."""
    return _LONG_WORD.sub(_hyphenated, _ADDRESS.sub(_parted, text))


def unbroken(text: str) -> str:
    """Return the text without the marks."""
    return text.replace(SOFT_HYPHEN, "").replace(BREAK, "")


def _parted(address: re.Match[str]) -> str:
    return _AFTER.sub(BREAK, address.group())


def _hyphenated(word: re.Match[str]) -> str:
    whole = word.group()
    if _KNOWN_WORD.search(whole):
        return _KNOWN_WORD.sub(_at_joints, whole)
    return _SYLLABLE.sub(lambda found: found.group() + _mark(whole, found.end()), whole)


def _at_joints(known: re.Match[str]) -> str:
    parts, begin = [], 0
    for each in _KNOWN[known.group().lower()]:
        parts.append(known.group()[begin : begin + len(each)])
        begin += len(each)
    before = SOFT_HYPHEN if known.start() else ""
    return before + SOFT_HYPHEN.join(parts)


def _mark(word: str, place: int) -> str:
    return SOFT_HYPHEN if _SHORTEST_PART <= place <= len(word) - _SHORTEST_PART else ""
