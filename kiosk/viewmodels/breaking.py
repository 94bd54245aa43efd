"""Where long words may be broken, so that the largest text fits the narrowest screen."""

from __future__ import annotations

import re

SOFT_HYPHEN = "\u00ad"
BREAK = "\u200b"
"""Zero-width space: a line may end here, without a hyphen."""

_PARTS = (
    "adresse|angehörigkeit|anmeldung|anzeige|ausweis|auszug|bahn|beauftragte|behörde|berecht|bericht|bescheid|"
    "bescheinigung|bestimmung|bestätigung|datum|dienst|erlaubnis|freiheit|führung|geber|genossenschaft|gerät|"
    "gesellschaft|gesetz|gewerbe|kammer|karte|linie|meister|merkmal|niederlassung|nummer|park|prüfung|register|"
    "satzung|scheibe|schreiben|schutz|sperre|sprache|stelle|steuer|ständig|titel|unternehmen|urkunde|verifikation|"
    "verkehr|verordnung|verwaltung|zeugnis|zone"
)
"""What the long words of this house go on with: they may be broken before it. Other long words are guessed at."""

_JOINT = re.compile(f"(?<=\\w{{4}})(?={_PARTS})", re.IGNORECASE)

_LONG_WORD = re.compile(r"[^\W\d_]{14,}")
_LONG_PART = re.compile(r"[^\W\d_]{15,}")
_ADDRESS = re.compile(r"(?=\S{15})((?<!\S)(?=\S*[@/])(?=\S*\.)\S+|(?<![\w.-])(?:[\w-]++\.)+[a-z]{2,})")
_AFTER = re.compile(r"(?<=[@/.\-])(?=\w)")
_SYLLABLE = re.compile(
    r"(?<=[aeiouyäöü])([bcdfghjklmnpqrstvwxzß]*?)(?=(?:sch|ch|ck|ph|th|st|qu|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü])",
    re.IGNORECASE,
)
_LONE_LETTER = re.compile(f"(?<={SOFT_HYPHEN})(\\w){SOFT_HYPHEN}")
_SHORTEST_PART = 4


def breakable(text: str) -> str:
    """Return the text with marks where its long words and its addresses may be broken."""
    pieces = enumerate(_ADDRESS.split(text))
    return "".join(_parted(each) if number % 2 else _hyphenated(each) for number, each in pieces)


def unbroken(text: str) -> str:
    """Return the text without the marks."""
    return text.replace(SOFT_HYPHEN, "").replace(BREAK, "")


def _parted(address: str) -> str:
    return _AFTER.sub(BREAK, _hyphenated(address).replace(SOFT_HYPHEN, BREAK))


def _hyphenated(text: str) -> str:
    return _LONG_WORD.sub(_parts, text)


def _parts(word: re.Match[str]) -> str:
    return SOFT_HYPHEN.join(_LONG_PART.sub(_guessed, each) for each in _JOINT.split(word.group()))


def _guessed(word: re.Match[str]) -> str:
    whole = word.group()
    guessed = _SYLLABLE.sub(lambda found: found.group() + _mark(whole, found.end()), whole)
    return _LONE_LETTER.sub(r"\1", guessed)


def _mark(word: str, place: int) -> str:
    return SOFT_HYPHEN if _SHORTEST_PART <= place <= len(word) - _SHORTEST_PART else ""
