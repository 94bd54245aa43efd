"""Two languages that nobody speaks, made of the English texts: one longer and accented, one from right to left."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.language import Language
from kiosk.domain.service import Service

LONG = Language("en-XA", "[Ŀôñĝ ôñé]")
MIRRORED = Language("ar-XB", "كلمات معكوسة", is_right_to_left=True)
LANGUAGES = (LONG, MIRRORED)

_GROWTH = 0.4
_DATE = re.compile(r"[dMyHhms ,.:]+")
_PLACE = re.compile(r"(%\d|%n|\{\w+\}|\n|\w*[äöüßÄÖÜ]\w*)")
"""Places for numbers and names, and German names, which no language translates."""

_ACCENTED = str.maketrans("aceginosuyzACEGINOSUYZ", "áçéğíñôšûýžÁÇÉĞÍÑÔŠÛÝŽ")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهفغحيجكلمنوبقرستوفوكيز")
_FILLER = ("ôñé", "ţŵô", "ţĥřéé", "ƒôûř", "ƒíṽé")


def pretended(language: str, text: str) -> str:
    """Return the text as the language would have it; what is not translated stays, and patterns of dates."""
    if _DATE.fullmatch(text):
        return text
    if language == MIRRORED.code:
        return "".join(part if _PLACE.fullmatch(part) else part.lower().translate(_ARABIC) for part in _parts(text))
    accented = "".join(part if _PLACE.fullmatch(part) else part.translate(_ACCENTED) for part in _parts(text))
    return f"[{accented}{_more(len(text))}]"


def pretended_ts(language: str, english: Path) -> str:
    """Return Qt's text file of the language, made of the English one."""
    tree = ElementTree.parse(english)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in (translation, *translation.iter("numerusform")):
            form.text = pretended(language, form.text) if (form.text or "").strip() else form.text
    return ElementTree.tostring(tree.getroot(), encoding="unicode")


def pretending(service: Service) -> Service:
    """Return the service with texts in both languages."""
    return replace(service, texts={**service.texts, **{each.code: _texts(service, each.code) for each in LANGUAGES}})


def _texts(service: Service, language: str) -> Mapping[str, str]:
    return {key: pretended(language, text) for key, text in service.texts["en"].items()}


def _parts(text: str) -> list[str]:
    return [part for part in _PLACE.split(text) if part]


@cache
def _more(length: int) -> str:
    """Words that make a text of that length longer by the growth."""
    words = " ".join(islice(cycle(_FILLER), length))
    wanted = round(length * _GROWTH)
    return f" {words[:wanted].strip()}" if wanted > 1 else ""
