"""German postcodes, and which of them are Leipzig's, with the parts of the city that they serve."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

DISTRICTS: Mapping[str, str] = {
    "04103": "Zentrum-Ost, Zentrum-Südost",
    "04105": "Zentrum-Nord, Zentrum-Nordwest",
    "04107": "Zentrum-Süd, Südvorstadt",
    "04109": "Zentrum, Zentrum-West",
    "04129": "Eutritzsch",
    "04155": "Gohlis-Süd, Gohlis-Mitte",
    "04157": "Gohlis-Nord, Gohlis-Mitte",
    "04158": "Wiederitzsch, Lindenthal",
    "04159": "Möckern, Wahren, Lützschena-Stahmeln",
    "04177": "Altlindenau, Lindenau",
    "04178": "Böhlitz-Ehrenberg, Burghausen-Rückmarsdorf",
    "04179": "Leutzsch, Schönau",
    "04205": "Miltitz, Grünau",
    "04207": "Grünau, Lausen-Grünau",
    "04209": "Grünau",
    "04229": "Plagwitz, Kleinzschocher, Schleußig",
    "04249": "Großzschocher, Knautkleeberg-Knauthain, Hartmannsdorf-Knautnaundorf",
    "04275": "Südvorstadt, Connewitz",
    "04277": "Connewitz, Marienbrunn, Lößnig",
    "04279": "Lößnig, Dölitz-Dösen",
    "04288": "Holzhausen, Liebertwolkwitz",
    "04289": "Probstheida, Meusdorf",
    "04299": "Stötteritz",
    "04315": "Neustadt-Neuschönefeld, Volkmarsdorf",
    "04316": "Mölkau, Baalsdorf",
    "04317": "Reudnitz-Thonberg, Anger-Crottendorf",
    "04318": "Anger-Crottendorf, Sellerhausen-Stünz",
    "04319": "Engelsdorf, Althen-Kleinpösna",
    "04328": "Paunsdorf, Sellerhausen-Stünz",
    "04329": "Paunsdorf, Heiterblick",
    "04347": "Schönefeld-Abtnaundorf, Schönefeld-Ost",
    "04349": "Thekla, Plaußig-Portitz",
    "04356": "Seehausen",
    "04357": "Mockau-Nord, Mockau-Süd",
}
"""Leipzig's postcodes for deliveries, and the larger parts of the city in each: a help to see a slip of the finger."""

_UNUSED_REGIONS = ("00", "05", "43", "62")
_FIRST, _LAST = 1001, 99998


def is_postcode(text: str) -> bool:
    """Return whether such a postcode can be: five digits, in a region that is in use."""
    if not re.fullmatch(r"[0-9]{5}", text) or text.startswith(_UNUSED_REGIONS):
        return False
    return _FIRST <= int(text) <= _LAST


def is_in_leipzig(postcode: str) -> bool:
    """Return whether the postcode is one of Leipzig's."""
    return postcode in DISTRICTS


def nearest_in_leipzig(text: str) -> tuple[str, ...]:
    """Return Leipzig's postcode with one other digit or two swapped, if there is only one of that."""
    near = tuple(each for each in DISTRICTS if _is_near(each, text))
    return near if len(near) == 1 else ()


def _is_near(code: str, text: str) -> bool:
    if len(code) != len(text):
        return False
    places = [place for place, pair in enumerate(zip(code, text, strict=True)) if pair[0] != pair[1]]
    is_swapped = len(places) == 2 and [code[each] for each in places] == [text[each] for each in reversed(places)]
    return len(places) == 1 or is_swapped


def is_leipzig(place: str) -> bool:
    """Return whether somebody who writes this place means Leipzig."""
    plain = unicodedata.normalize("NFC", place).casefold().strip(" .,")
    return plain == "leipzig" or re.match(r"leipzig[\s,(/-]", plain) is not None


def fit(postcode: str, place: str) -> bool:
    """Return whether postcode and place can belong together; only of Leipzig we know it for sure."""
    return is_in_leipzig(postcode) == is_leipzig(place)
