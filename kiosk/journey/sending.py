"""Review, confirm, seal, receipt: from what was said to what is on its way."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.draft import Draft
from kiosk.domain.failure import Failure
from kiosk.domain.form import page_instances, visible_fields
from kiosk.journey import filling
from kiosk.journey.effects import Move, PrintReceipt, SealDraft, WatchDelivery
from kiosk.journey.events import (
    DeclarationAccepted,
    DeliveryProgressed,
    Event,
    PageCorrectionRequested,
    PaperCorrectionRequested,
    PrintRequested,
    ReceiptPrinted,
    ReviewConfirmed,
    Sealed,
    WentBack,
)
from kiosk.journey.journey import Journey, PrintPhase, Step


def review(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the citizen looks everything over."""
    match event:
        case PageCorrectionRequested(index) if 0 <= index < len(journey.form_pages):
            return journey.at(Step.FORM, form_page=index, answers_before=journey.answers), ()
        case PaperCorrectionRequested(index) if 0 <= index < len(journey.papers):
            return journey.at(Step.SCAN, paper=index, answers_before=journey.answers), ()
        case ReviewConfirmed():
            return journey.at(Step.CONFIRM), ()
        case WentBack() if journey.papers:
            return journey.at(Step.SCAN, paper=len(journey.papers) - 1), ()
        case WentBack() if journey.form_pages:
            return journey.at(Step.FORM, form_page=len(journey.form_pages) - 1), ()
        case WentBack():
            return filling.back_to_start(journey)
    return None


def confirm(journey: Journey, event: Event) -> Move | None:
    """Handle what happens on the declaration."""
    match event:
        case DeclarationAccepted(declaration):
            return seal_again(replace(journey, declaration=declaration))
        case WentBack():
            return journey.at(Step.REVIEW), ()
    return None


def seal(journey: Journey, event: Event) -> Move | None:
    """Handle the answer of the sealing: from here the submission is safe, and everything plain is dropped."""
    match event:
        case Sealed(receipt_):
            return journey.emptied().at(Step.RECEIPT, receipt=receipt_), (WatchDelivery(receipt_.reference),)
    return None


def receipt(journey: Journey, event: Event) -> Move | None:
    """Handle what happens on the receipt."""
    match event:
        case DeliveryProgressed(state):
            return replace(journey, delivery=state), ()
        case PrintRequested() if journey.receipt and journey.printing is not PrintPhase.PRINTING:
            return replace(journey, printing=PrintPhase.PRINTING, print_failure=None), (PrintReceipt(journey.receipt),)
        case ReceiptPrinted() if journey.printing is PrintPhase.PRINTING:
            return replace(journey, printing=PrintPhase.PRINTED), ()
    return None


def printing_failed(journey: Journey, failure: Failure) -> Journey:
    """Return the receipt with the reason why it is not on paper; the QR code on the screen stays."""
    if journey.printing is not PrintPhase.PRINTING:
        return journey
    return replace(journey, printing=PrintPhase.FAILED, print_failure=failure)


def seal_again(journey: Journey) -> Move:
    """Return the journey at the sealing; a submission that is safe already is found by its reference."""
    return journey.at(Step.SEAL, failure=None), (SealDraft(draft_of(journey)),)


def draft_of(journey: Journey) -> Draft:
    """Return what will be sealed: only answers that are still asked, and only pages of papers still wanted."""
    service = journey.service
    assert service is not None  # noqa: S101 - a service was chosen before
    answers = {
        page.key(field): journey.answers[page.key(field)]
        for page in page_instances(service, journey.answers)
        for field in visible_fields(page, journey.answers)
        if journey.answers.get(page.key(field))
    }
    pages = tuple(preview.page_id for paper in journey.papers for preview in journey.pages_of(paper))
    return Draft(
        journey.reference,
        service.slug,
        journey.display.language,
        answers,
        journey.identity,
        pages,
        journey.declaration,
    )
