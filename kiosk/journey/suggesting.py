"""From what a code on a paper says to an answer of the form: offered, and taken by the citizen only."""

from __future__ import annotations

import re

from kiosk.domain.condition import answers_that_meet, holds
from kiosk.domain.document import Suggestion
from kiosk.domain.form import PageInstance
from kiosk.domain.service import Field
from kiosk.journey.effects import Move
from kiosk.journey.journey import Journey, Scan, Step


def offered(journey: Journey) -> Suggestion | None:
    """Return what the scanned pages suggest and the form has a field for, unless that is its answer already."""
    found = (each for page in journey.pages for each in page.suggestions)
    return next((each for each in found if _open_question(journey, each) is not None), None)


def accept(journey: Journey, suggestion: Suggestion) -> Move | None:
    """Return the journey at the form page where the suggestion is the answer now, to be seen and gone on from."""
    question = _open_question(journey, suggestion)
    if question is None:
        return None
    number, page, field = question
    answers = {**journey.answers, **answers_that_meet(page.rule(field)), page.key(field): suggestion.value}
    return journey.at(Step.FORM, form_page=number, answers=answers, scan=Scan()), ()


def _open_question(journey: Journey, suggestion: Suggestion) -> tuple[int, PageInstance, Field] | None:
    """Return the form page and the field that the suggestion would answer, differently from now."""
    for number, page in enumerate(journey.form_pages):
        for field in page.page.fields:
            if field.suggestion is suggestion.kind and _fits(field, suggestion):
                is_answered = journey.answers.get(page.key(field)) == suggestion.value
                return None if is_answered and holds(page.rule(field), journey.asked) else (number, page, field)
    return None


def _fits(field: Field, suggestion: Suggestion) -> bool:
    is_short = len(suggestion.value) <= field.max_length
    return is_short and (not field.pattern or re.fullmatch(field.pattern, suggestion.value) is not None)
