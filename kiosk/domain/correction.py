"""What the citizen may have meant by an answer that will not do: offered, and taken by her only."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from kiosk.domain import iban, number_plate, postcode
from kiosk.domain.answer import field_fault, kept
from kiosk.domain.service import Field, FieldKind

_MONTHS = 12
_MAIL_HOMES = ("gmail.com", "gmx.de", "web.de", "t-online.de", "outlook.com", "hotmail.com", "freenet.de", "icloud.com")


def correction(field: Field, text: str, today: date) -> str:
    """Return an answer that will do and differs from this one as slips of the finger do, or nothing."""
    found = (kept(field.kind, each) for each in _candidates(field, text, today))
    return next((each for each in found if each != text and field_fault(field, each, today) is None), "")


def place_for(code: str, place: str) -> str:
    """Return the place that the postcode belongs to, if that is known and another one is written."""
    return "Leipzig" if postcode.is_in_leipzig(code) and not postcode.is_leipzig(place) else ""


def _candidates(field: Field, text: str, today: date) -> Iterator[str]:
    match field.kind:
        case FieldKind.DATE:
            yield from _dates(text, today)
        case FieldKind.EMAIL:
            yield from _emails(text)
        case FieldKind.POSTCODE:
            yield from (re.sub(r"[^0-9]", "", text), f"0{text}")
            yield from postcode.nearest_in_leipzig(text) if field.in_leipzig else ()
        case FieldKind.IBAN:
            yield iban.likely(text)
        case FieldKind.PLATE:
            yield number_plate.written(*(each.replace(" ", "") for each in number_plate.parts(text)))
        case FieldKind.TEXT if field.pattern:
            plain = re.sub(r"[\s./]", "", text)
            yield from (plain, plain.upper(), plain.upper().replace("O", "0"))
        case FieldKind.PHONE | FieldKind.NUMBER | FieldKind.TRANSPONDER:
            yield re.sub(r"[^0-9+]", "", text.translate({ord("O"): "0", ord("o"): "0"}))


def _dates(text: str, today: date) -> Iterator[str]:
    if not re.fullmatch(r"[0-9]{2,4}-[0-9]{2}-[0-9]{2}", text):
        return
    year, month, day = (int(each) for each in text.split("-"))
    for full_year in (year,) if len(text.split("-", maxsplit=1)[0]) > 3 else _years(year, today):
        for number, within in ((month, day), (day, month)):
            with suppress(ValueError):
                yield date(full_year, number, within).isoformat()
        if 1 <= month <= _MONTHS and full_year:
            yield date(full_year, month, monthrange(full_year, month)[1]).isoformat()


def _years(short: int, today: date) -> tuple[int, ...]:
    """Return the years that two digits can mean, the one of this century first unless it is still to come."""
    century = today.year // 100 * 100
    return (century + short, century - 100 + short) if short < 100 else ()


def _emails(text: str) -> Iterator[str]:
    plain = re.sub(r"\s|\.$", "", re.sub(r"\s*(\(at\)|\[at\])\s*", "@", text.replace(",", ".")))
    yield plain
    name, _, home = plain.partition("@")
    for each in _MAIL_HOMES:
        if home and each.startswith(home.rstrip(".")):
            yield f"{name}@{each}"
