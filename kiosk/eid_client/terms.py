"""The terms of usage of a certificate description as text that can be shown (TR-03110-3, C.3.1)."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from hardware.eid.certificate_description import CertificateDescription, TermsFormat

_UNSEEN: Final = frozenset({"iframe", "noscript", "object", "script", "style", "template", "title"})
_WITHIN_A_LINE: Final = frozenset(
    {"a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "mark", "s", "small", "span", "strong"}
    | {"sub", "sup", "tt", "u", "wbr"}
)


def readable_terms(description: CertificateDescription) -> str:
    """Return the terms; empty for a document that is not shown here (PDF) and for HTML without any text."""
    if description.terms_format is TermsFormat.HTML:
        return text_of_html(description.terms.decode())
    return (description.text or "").strip()


def text_of_html(document: str) -> str:
    """Return the text of a page, a line for each of its blocks: no markup, no links, no scripts; empty if malformed."""
    reader = _TextReader()
    try:
        reader.feed(document)
        reader.close()
    except AssertionError:  # what the parser says to declarations that nobody writes
        return ""
    lines = (" ".join(each.split()) for each in "".join(reader.pieces).split("\n"))
    return "\n".join(each for each in lines if each)


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the base's
        if tag in _UNSEEN:
            self._unseen = self._unseen or tag
        else:
            self._break_at(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unseen:
            self._unseen = ""
        else:
            self._break_at(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))

    def _break_at(self, tag: str) -> None:
        if not self._unseen and tag not in _WITHIN_A_LINE:
            self.pieces.append("\n")
