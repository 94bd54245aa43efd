"""What the citizen answered, which questions there are, and whether an answer will do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from kiosk.domain.service import Condition, Field, FieldKind, FormPage, Service

YES, NO = "yes", "no"
MAX_REPEATS = 20
"""How often a page is repeated at most, whatever was answered."""

Answers = Mapping[str, str]
"""Answers by key, `<page>.<field>` or `<page>.<number>.<field>`; dates as ISO 8601, choices by their value."""


class FieldFault(Enum):
    """Why an answer will not do; each has a text in every language."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_ALLOWED_CHARACTERS = "not_allowed_characters"
    NOT_A_DATE = "not_a_date"
    DATE_TOO_EARLY = "date_too_early"
    DATE_TOO_LATE = "date_too_late"
    NOT_A_POSTCODE = "not_a_postcode"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_PHONE_NUMBER = "not_a_phone_number"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_CHOICE = "not_a_choice"
    WRONG_FORM = "wrong_form"


@dataclass(frozen=True, slots=True)
class PageInstance:
    """One page as the citizen meets it: a repeated page has an instance for each number from 1."""

    page: FormPage
    number: int | None = None

    @property
    def id(self) -> str:
        """The page's slug, with its number if repeated."""
        return self.page.slug if self.number is None else f"{self.page.slug}.{self.number}"

    def key(self, field: Field) -> str:
        """Return the key of the field's answer on this page."""
        return f"{self.id}.{field.slug}"


def page_instances(service: Service, answers: Answers) -> tuple[PageInstance, ...]:
    """Return the pages to ask, in order, as the answers so far demand them."""
    return tuple(_instances(service, answers))


def visible_fields(instance: PageInstance, answers: Answers) -> tuple[Field, ...]:
    """Return the fields of the page that the answers so far demand."""
    return tuple(each for each in instance.page.fields if holds(each.only_if, answers))


def page_faults(instance: PageInstance, answers: Answers, today: date) -> Mapping[str, FieldFault]:
    """Return what is wrong on the page, by key; empty means the citizen may go on."""
    checked = (
        (instance.key(each), field_fault(each, answers.get(instance.key(each), ""), today))
        for each in visible_fields(instance, answers)
    )
    return {key: fault for key, fault in checked if fault is not None}


def holds(condition: Condition | None, answers: Answers) -> bool:
    """Return whether the condition is met; no condition always is. Conditions name full keys."""
    return condition is None or answers.get(condition.field, "") in condition.values


def tidy(text: str) -> str:
    """Return the text in NFC without control and direction marks, its white space collapsed."""
    shown = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", shown).split())


def field_fault(field: Field, text: str, today: date) -> FieldFault | None:
    """Return why the answer will not do, or None."""
    if not text:
        return FieldFault.MISSING if field.required else None
    if len(text) > field.max_length:
        return FieldFault.TOO_LONG
    fault = _kind_fault(field, text, today)
    if fault is None and field.pattern and not re.fullmatch(field.pattern, text):
        return FieldFault.WRONG_FORM
    return fault


def _instances(service: Service, answers: Answers) -> Iterator[PageInstance]:
    for page in service.pages:
        if not holds(page.only_if, answers):
            continue
        if not page.repeat:
            yield PageInstance(page)
            continue
        count = answers.get(page.repeat, "")
        repeats = min(int(count), MAX_REPEATS) if re.fullmatch(r"[0-9]{1,9}", count) else 0
        yield from (PageInstance(page, n) for n in range(1, repeats + 1))


def _kind_fault(field: Field, text: str, today: date) -> FieldFault | None:
    match field.kind:
        case FieldKind.CHOICE:
            return None if text in field.choices else FieldFault.NOT_A_CHOICE
        case FieldKind.YES_NO:
            return None if text in {YES, NO} else FieldFault.NOT_A_CHOICE
        case FieldKind.DATE:
            return _date_fault(field, text, today)
        case FieldKind.TEXT:
            return None if _is_writable(text) else FieldFault.NOT_ALLOWED_CHARACTERS
        case kind:
            pattern, fault = _PATTERNS[kind]
            return None if re.fullmatch(pattern, text) else fault


_PATTERNS = {
    FieldKind.POSTCODE: (r"[0-9]{5}", FieldFault.NOT_A_POSTCODE),
    FieldKind.EMAIL: (r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+", FieldFault.NOT_AN_EMAIL),
    FieldKind.PHONE: (r"\+?[0-9][0-9 /()-]{4,24}", FieldFault.NOT_A_PHONE_NUMBER),
    FieldKind.NUMBER: (r"[0-9]{1,9}", FieldFault.NOT_A_NUMBER),
}


def _is_writable(text: str) -> bool:
    """Letters, marks, digits, punctuation and blanks of any script; no controls, no pictographs."""
    return all(unicodedata.category(each)[0] in "LMNPZ" or each in "+`´" for each in text)


def _date_fault(field: Field, text: str, today: date) -> FieldFault | None:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):  # fromisoformat takes weeks and missing hyphens too
        return FieldFault.NOT_A_DATE
    try:
        value = date.fromisoformat(text)
    except ValueError:
        return FieldFault.NOT_A_DATE
    if field.earliest_days is not None and value < today + timedelta(days=field.earliest_days):
        return FieldFault.DATE_TOO_EARLY
    if field.latest_days is not None and value > today + timedelta(days=field.latest_days):
        return FieldFault.DATE_TOO_LATE
    return None
