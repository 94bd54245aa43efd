"""One answer: how it is tidied and kept, how it is shown, and why it will not do."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from enum import Enum

from kiosk.domain import iban, number_plate, postcode, transponder
from kiosk.domain.condition import SEPARATOR
from kiosk.domain.service import Field, FieldKind

YES, NO = "yes", "no"


class FieldFault(Enum):
    """Why an answer will not do; each has a text in every language."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_ALLOWED_CHARACTERS = "not_allowed_characters"
    NOT_A_DATE = "not_a_date"
    YEAR_NOT_WHOLE = "year_not_whole"
    NO_SUCH_DAY = "no_such_day"
    DATE_TOO_EARLY = "date_too_early"
    DATE_TOO_LATE = "date_too_late"
    NOT_A_POSTCODE = "not_a_postcode"
    POSTCODE_ELSEWHERE = "postcode_elsewhere"
    NOT_IN_LEIPZIG = "not_in_leipzig"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_PHONE_NUMBER = "not_a_phone_number"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_CHOICE = "not_a_choice"
    NOT_AN_IBAN = "not_an_iban"
    IBAN_COUNTRY = "iban_country"
    IBAN_LENGTH = "iban_length"
    IBAN_CHECK_DIGITS = "iban_check_digits"
    TRANSPONDER_LENGTH = "transponder_length"
    NOT_A_TRANSPONDER = "not_a_transponder"
    NOT_A_PLATE = "not_a_plate"
    WRONG_FORM = "wrong_form"


def tidy(text: str) -> str:
    """Return the text in NFC without control and direction marks, its white space collapsed."""
    shown = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", shown).split())


def kept(kind: FieldKind, text: str) -> str:
    """Return what was typed as it is kept and sent: tidy, and numbers without what groups them."""
    match kind:
        case FieldKind.IBAN:
            return iban.compact(tidy(text))
        case FieldKind.TRANSPONDER:
            return transponder.compact(tidy(text))
        case FieldKind.PLATE:
            return number_plate.compact(tidy(text))
    return tidy(text)


def shown(kind: FieldKind, answer: str) -> str:
    """Return an answer as a person writes and compares it: long numbers in groups."""
    match kind:
        case FieldKind.IBAN:
            return iban.grouped(answer)
        case FieldKind.TRANSPONDER:
            return transponder.grouped(answer)
    return answer


def chosen(answer: str) -> tuple[str, ...]:
    """Return the values of a question with several answers."""
    return tuple(each for each in answer.split(SEPARATOR) if each)


def field_fault(field: Field, text: str, today: date) -> FieldFault | None:
    """Return why the answer will not do, or None."""
    if not text:
        return FieldFault.MISSING if field.required else None
    if field.kind is not FieldKind.CHOICES and len(text) > field.max_length:
        return FieldFault.TOO_LONG
    fault = _kind_fault(field, text, today)
    if fault is None and field.pattern and not re.fullmatch(field.pattern, text):
        return FieldFault.WRONG_FORM
    return fault


def _kind_fault(field: Field, text: str, today: date) -> FieldFault | None:
    match field.kind:
        case FieldKind.CHOICE:
            return None if text in field.choices else FieldFault.NOT_A_CHOICE
        case FieldKind.CHOICES:
            return _choices_fault(field, text)
        case FieldKind.YES_NO:
            return None if text in {YES, NO} else FieldFault.NOT_A_CHOICE
        case FieldKind.DATE:
            return _date_fault(field, text, today)
        case FieldKind.TEXT:
            return None if _is_writable(text) else FieldFault.NOT_ALLOWED_CHARACTERS
        case FieldKind.POSTCODE:
            return _postcode_fault(field, text)
        case FieldKind.PLATE:
            return None if number_plate.is_plate(text) else FieldFault.NOT_A_PLATE
        case FieldKind.IBAN:
            return _iban_fault(text)
        case FieldKind.TRANSPONDER:
            return _transponder_fault(text)
        case kind:
            pattern, fault = _PATTERNS[kind]
            return None if re.fullmatch(pattern, text) else fault


_PATTERNS = {
    FieldKind.EMAIL: (r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+", FieldFault.NOT_AN_EMAIL),
    FieldKind.PHONE: (r"\+?[0-9][0-9 /()-]{4,24}", FieldFault.NOT_A_PHONE_NUMBER),
    FieldKind.NUMBER: (r"[0-9]{1,9}", FieldFault.NOT_A_NUMBER),
}


def _choices_fault(field: Field, text: str) -> FieldFault | None:
    values = text.split(SEPARATOR)
    in_order = [each for each in field.choices if each in values]
    return None if values == in_order else FieldFault.NOT_A_CHOICE


def _postcode_fault(field: Field, text: str) -> FieldFault | None:
    if not postcode.is_postcode(text):
        return FieldFault.NOT_A_POSTCODE
    return FieldFault.NOT_IN_LEIPZIG if field.in_leipzig and not postcode.is_in_leipzig(text) else None


def _iban_fault(text: str) -> FieldFault | None:
    if not iban.has_form(text):
        return FieldFault.NOT_AN_IBAN
    if text[:2] not in iban.LENGTHS:
        return FieldFault.IBAN_COUNTRY
    if len(text) != iban.LENGTHS[text[:2]]:
        return FieldFault.IBAN_LENGTH
    return None if iban.has_right_check_digits(text) else FieldFault.IBAN_CHECK_DIGITS


def _transponder_fault(text: str) -> FieldFault | None:
    if not transponder.has_form(text):
        return FieldFault.TRANSPONDER_LENGTH
    return None if transponder.is_transponder(text) else FieldFault.NOT_A_TRANSPONDER


def _is_writable(text: str) -> bool:
    """Letters, marks, digits, punctuation and blanks of any script; no controls, no pictographs."""
    return all(unicodedata.category(each)[0] in "LMNPZ" or each in "+`´" for each in text)


def _date_fault(field: Field, text: str, today: date) -> FieldFault | None:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):  # fromisoformat takes weeks and missing hyphens too
        return FieldFault.YEAR_NOT_WHOLE if re.fullmatch(r"[0-9]{2,3}(-[0-9]{2}){2}", text) else FieldFault.NOT_A_DATE
    try:
        value = date.fromisoformat(text)
    except ValueError:
        return FieldFault.NO_SUCH_DAY
    if field.earliest_days is not None and value < day_from(today, field.earliest_days):
        return FieldFault.DATE_TOO_EARLY
    if field.latest_days is not None and value > day_from(today, field.latest_days):
        return FieldFault.DATE_TOO_LATE
    return None


def day_from(today: date, days: int) -> date:
    """Return the day so many days from today."""
    return today + timedelta(days=days)
