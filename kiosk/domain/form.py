"""Which questions there are, as the answers so far demand them, and what is wrong on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain import postcode
from kiosk.domain.answer import FieldFault, field_fault
from kiosk.domain.condition import Rule, holds, within
from kiosk.domain.service import Field, FormPage, Paper, Service

MAX_REPEATS = 20
"""How often a page is repeated at most, whatever was answered."""

Answers = Mapping[str, str]
"""Answers by key, `<page>.<field>` or `<page>.<number>.<field>`; dates as ISO 8601, choices by their value."""


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

    def rule(self, field: Field) -> Rule | None:
        """Return when the field is asked, as it is meant on this page."""
        return field.only_if if self.number is None else within(field.only_if, self.page.slug, self.id)


def page_instances(service: Service, answers: Answers) -> tuple[PageInstance, ...]:
    """Return the pages to ask, in order, as the answers so far demand them."""
    return tuple(_instances(service, answers))


def visible_fields(instance: PageInstance, answers: Answers) -> tuple[Field, ...]:
    """Return the fields of the page that the answers so far demand."""
    return tuple(each for each in instance.page.fields if holds(instance.rule(each), answers))


def wanted_papers(service: Service, answers: Answers) -> tuple[Paper, ...]:
    """Return the papers that the answers demand."""
    return tuple(each for each in service.papers if holds(each.only_if, answers))


def still_asked(service: Service, answers: Answers) -> Answers:
    """Return the answers without those that another answer has hidden, and without those that hang on them."""
    asked = {
        page.key(field): answers[page.key(field)]
        for page in page_instances(service, answers)
        for field in visible_fields(page, answers)
        if answers.get(page.key(field))
    }
    return asked if asked == answers else still_asked(service, asked)


def page_faults(instance: PageInstance, answers: Answers, today: date) -> Mapping[str, FieldFault]:
    """Return what is wrong on the page, by key; empty means the citizen may go on."""
    checked = (
        (instance.key(each), _fault(instance, each, answers, today)) for each in visible_fields(instance, answers)
    )
    return {key: fault for key, fault in checked if fault is not None}


def _fault(instance: PageInstance, field: Field, answers: Answers, today: date) -> FieldFault | None:
    answer = answers.get(instance.key(field), "")
    fault = field_fault(field, answer, today)
    if fault is None and answer and field.place:
        place = answers.get(f"{instance.id}.{field.place}", "")
        return None if not place or postcode.fit(answer, place) else FieldFault.POSTCODE_ELSEWHERE
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
