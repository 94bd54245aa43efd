"""The form: one page after the other, and back to the review after a correction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.domain.form import page_faults, visible_fields
from kiosk.domain.service import Field
from kiosk.journey import repeating
from kiosk.journey.effects import CancelTask, DiscardPage, Move
from kiosk.journey.events import Event, WentBack
from kiosk.journey.form_events import FieldAnswered, PageCompleted, RepetitionAdded, RepetitionRemoved
from kiosk.journey.journey import Journey, Step


def back_to_start(journey: Journey) -> Move:
    """Return the journey before its consent; what was read, answered and scanned since then is forgotten."""
    pages = tuple(DiscardPage(each.page_id) for each in journey.pages)
    return journey.emptied().at(Step.PREPARE, eligibility=journey.eligibility), (CancelTask(), *pages)


def begin(journey: Journey) -> Journey:
    """Return the journey at its first question."""
    fresh = replace(journey, answers_before=None)
    return at_page(fresh, 0) if fresh.form_pages else after_form(fresh)


def at_page(journey: Journey, index: int) -> Journey:
    """Return the journey at a form page, what the card or the service already answers filled in."""
    arrived = journey.at(Step.FORM, form_page=index)
    page = arrived.current_page
    assert page is not None  # noqa: S101 - the callers count the pages
    known = {page.key(field): _known(arrived, field) for field in page.page.fields if _known(arrived, field)}
    return replace(arrived, answers={**known, **arrived.answers})


def form(journey: Journey, event: Event) -> Move | None:
    """Handle what happens on a form page."""
    match event:
        case FieldAnswered(key, value) if _is_asked(journey, key):
            return replace(journey, answers={**journey.answers, key: value}), ()
        case PageCompleted(today) if not _has_faults(journey, date.fromisoformat(today)):
            return _on_to(journey, journey.form_page + 1), ()
        case RepetitionAdded(today) if repeating.can_add(journey) and not _has_faults(
            journey, date.fromisoformat(today)
        ):
            return at_page(repeating.with_one_more(journey), journey.form_page + 1), ()
        case RepetitionRemoved() if repeating.can_remove(journey):
            return _on_to(repeating.without_this(journey), journey.form_page), ()
        case WentBack() if journey.answers_before is not None:
            return journey.at(Step.REVIEW, answers=journey.answers_before, answers_before=None), ()
        case WentBack() if journey.form_page > 0:
            return at_page(journey, journey.form_page - 1), ()
        case WentBack():
            return back_to_start(journey)
    return None


def after_form(journey: Journey) -> Journey:
    """Return the journey at the papers, or at the review where none are needed."""
    return journey.at(Step.SCAN, paper=0) if journey.papers else journey.at(Step.REVIEW)


def _known(journey: Journey, field: Field) -> str:
    from_card = journey.identity.words(field.prefill) if journey.identity else ""
    return from_card or journey.answers.get(field.copy_of, "") or field.default


def _on_to(journey: Journey, index: int) -> Journey:
    """Return the journey at that page, at what follows the last one, or at the review that a correction came from."""
    if journey.correcting and not _has_new_questions(journey):
        return journey.at(Step.REVIEW, answers_before=None, corrected=True)
    if index < len(journey.form_pages):
        return at_page(journey, index)
    return after_form(replace(journey, answers_before=None))


def _has_new_questions(journey: Journey) -> bool:
    """A correction can open pages that were not asked before: then the citizen walks on, not back to the review."""
    return any(
        field.required and not journey.answers.get(page.key(field))
        for page in journey.form_pages
        for field in visible_fields(page, journey.asked)
    ) or any(paper.required and not journey.pages_of(paper) for paper in journey.papers)


def _has_faults(journey: Journey, today: date) -> bool:
    page = journey.current_page
    return page is not None and bool(page_faults(page, journey.answers, today))


def _is_asked(journey: Journey, key: str) -> bool:
    page = journey.current_page
    return page is not None and any(page.key(field) == key for field in page.page.fields)
