"""What the codes on a paper suggest for the form: an appointment, or the landlord's code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from kiosk.documents.codes import ScannedCode
from kiosk.domain.document import Suggestion, SuggestionKind

# An assumption: no form of the Zuordnungsmerkmal is published, so only a code that names itself is taken for one.
_LANDLORD: Final = re.compile(r"\s*Zuordnungsmerkmal\s*[:=]?\s*([A-Z0-9](?:[A-Z0-9-]{4,38})[A-Z0-9])\s*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[0-9]{1,12}")
_KEY: Final = re.compile(r"[A-Za-z0-9]{4,64}")


def suggestions_of(codes: Iterable[ScannedCode]) -> tuple[Suggestion, ...]:
    """Return what the codes that we know suggest; others are passed over, whatever they say."""
    found = (_appointment(each.text) or _landlord_code(each.text) for each in codes)
    return tuple(each for each in found if each is not None)


def _appointment(text: str) -> Suggestion | None:
    """Return the appointment of a letter: its code names the process and its key, in a link or alone."""
    query = urlsplit(text).query if "?" in text else text
    facts = {name.lower(): value for name, value in parse_qsl(query)}
    number, key = facts.get("processid", ""), facts.get("authkey", "")
    if not _NUMBER.fullmatch(number) or not _KEY.fullmatch(key):
        return None
    return Suggestion(SuggestionKind.APPOINTMENT, f"{number}/{key}")


def _landlord_code(text: str) -> Suggestion | None:
    match = _LANDLORD.fullmatch(text)
    return Suggestion(SuggestionKind.LANDLORD_CODE, match[1].upper()) if match else None
