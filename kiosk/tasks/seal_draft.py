"""Makes a draft a sealed submission in the outbox, and a receipt for the citizen."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import partial
from typing import Final

from kiosk.documents import pdf_of
from kiosk.domain.citizen_copy import CitizenCopy, CopyContent
from kiosk.domain.draft import Draft
from kiosk.domain.receipt import receipt_of
from kiosk.domain.service import Service
from kiosk.domain.submission import Submission
from kiosk.errors import PapersLost, SealingError
from kiosk.journey.effects import SealDraft
from kiosk.journey.events import Sealed
from kiosk.outbox.city_state import load_city_state
from kiosk.outbox.store import Outbox
from kiosk.sealing.seal import seal
from kiosk.tasks.countersign import countersign
from kiosk.tasks.visit import TaskControl, Visit

Papers = tuple[tuple[str, bytes], ...]
"""The slugs of papers, and their PDF files."""

_READING_SECONDS: Final = 0.5
"""The words of all pages may be waited for that long; sealing without them is as good."""


def seal_draft(effect: SealDraft, visit: Visit, control: TaskControl) -> None:
    """Seal and keep the draft, then say so; a reference that is safe already is only confirmed.

    Raises:
        PasswordWrong: it was the clerk's, who is asked again.
        SealingError, OutboxError, SecurityModuleError, ClerkUnavailable: nothing was acknowledged.
    """
    try:
        _seal_draft(effect.draft, visit, control)
    finally:
        if visit.staff_desk is not None:
            visit.staff_desk.forget_pin()


def _seal_draft(draft: Draft, visit: Visit, control: TaskControl) -> None:
    service = visit.services[draft.service]
    with Outbox(visit.config.paths.outbox) as outbox:
        entry = outbox.find(draft.reference)
        if entry is None:
            papers = _attachments(draft, service, visit)
            outbox.add(_submission(draft, service, papers, visit))
            entry = outbox.find(draft.reference)
            if entry is not None and draft.reviewed is not None:
                visit.copies[draft.reference] = _copy(draft, service, papers, visit, entry.sealed_at)
        if entry is None:
            raise SealingError("the outbox does not hold what it was given")
    for each in visit.pages.values():
        each.stop_reading()
    visit.pages.clear()
    visit.refused.clear()
    copy = visit.copies.get(draft.reference)
    control.report(
        Sealed(
            receipt_of(draft, service, _place(visit), entry.sealed_at),
            CitizenCopy(copy.reference, sum(pages for _, pages in copy.papers)) if copy else None,
        )
    )


def _submission(draft: Draft, service: Service, papers: Papers, visit: Visit) -> Submission:
    city = load_city_state(visit.config.paths.city_state)
    destination = city.destinations.get(visit.config.city.destination_id)
    if destination is None:
        raise SealingError("the key of the destination is not known")
    return seal(
        draft,
        service,
        papers,
        destination=destination,
        signer=visit.open_keys().signer(),
        branch=visit.config.branch.id,
        now=city.city_time(datetime.now(UTC)).astimezone(),
        countersign=partial(countersign, visit) if draft.assistance is not None else None,
    )


def _attachments(draft: Draft, service: Service, visit: Visit) -> Papers:
    if not set(draft.page_ids) <= set(visit.pages):
        raise PapersLost("the worker that held the pages is gone")
    kept = [visit.pages[each] for each in draft.page_ids]
    by_paper = {paper.slug: [each for each in kept if each.paper == paper.slug] for paper in service.papers}
    end = time.monotonic() + _READING_SECONDS
    return tuple(
        (slug, pdf_of([each.as_read(end - time.monotonic()) for each in pages]))
        for slug, pages in by_paper.items()
        if pages
    )


def _copy(draft: Draft, service: Service, papers: Papers, visit: Visit, sealed_at: str) -> CopyContent:
    """Return what can be printed for the citizen as long as this worker lives; the journey forgets it now."""
    assert draft.reviewed is not None  # noqa: S101 - the caller has looked
    language, kept = draft.reviewed.language, [visit.pages[each].paper for each in draft.page_ids]
    return CopyContent(
        draft.reference,
        sealed_at,
        _place(visit),
        language,
        service.text(language, "title"),
        draft.reviewed.sections,
        tuple((service.text(language, f"paper.{slug}.title"), kept.count(slug)) for slug, _ in papers),
        draft.declaration,
        tuple(pdf for _, pdf in papers),
    )


def _place(visit: Visit) -> str:
    return f"{visit.config.partner.name}, {visit.config.branch.name}"
