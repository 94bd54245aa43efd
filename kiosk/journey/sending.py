"""Review, confirm, seal, receipt: from what was said to what is on its way."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.assistance import Assistance
from kiosk.domain.draft import Draft
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import filling, printing
from kiosk.journey.effects import CheckAvailability, Move, SealDraft, WatchDelivery
from kiosk.journey.events import (
    DeclarationAccepted,
    DeliveryProgressed,
    Event,
    PageCorrectionRequested,
    PaperCorrectionRequested,
    ReviewConfirmed,
    Sealed,
    WentBack,
)
from kiosk.journey.journey import Journey, Printing, PrintPhase, Step
from kiosk.journey.staff_events import StaffPinRefused
from kiosk.journey.staffing import ask_to_sign_again


def review(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the citizen looks everything over."""
    match event:
        case PageCorrectionRequested(index) if 0 <= index < len(journey.form_pages):
            return journey.at(Step.FORM, form_page=index, answers_before=journey.answers), ()
        case PaperCorrectionRequested(index) if 0 <= index < len(journey.papers):
            return journey.at(Step.SCAN, paper=index, answers_before=journey.answers), ()
        case ReviewConfirmed(reviewed):
            return journey.at(Step.CONFIRM, reviewed=reviewed), ()
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
        case StaffPinRefused(left) if is_assisted(journey):
            return ask_to_sign_again(journey, left)
        case Sealed(receipt_, copy):
            sent = journey.emptied().at(Step.RECEIPT, receipt=receipt_, copy=copy)
            return sent, (WatchDelivery(receipt_.reference), CheckAvailability())
    return None


def receipt(journey: Journey, event: Event) -> Move | None:
    """Handle what happens on the receipt."""
    match event:
        case DeliveryProgressed(state):
            return replace(journey, delivery=state), ()
    return None


def receipt_without_worker(journey: Journey) -> Move:
    """Return the receipt when its worker is gone: the copy went with it, the QR code on the screen stays."""
    watching = (WatchDelivery(journey.receipt.reference),) if journey.receipt else ()
    if journey.copy is None:
        return printing.failed(journey, Failure(FailureCode.PRINTER_UNAVAILABLE)), watching
    lost = Printing(PrintPhase.FAILED, journey.copy, Failure(FailureCode.COPY_LOST))
    return replace(journey, printing=lost, copy=None), watching


def is_assisted(journey: Journey) -> bool:
    """Return whether a clerk has a part in what is sent, so that she signs it, too."""
    return journey.assistance is not None or journey.on_site is not None


def seal_again(journey: Journey) -> Move:
    """Return the journey at the sealing; a submission that is safe already is found by its reference."""
    if is_assisted(journey):
        return journey.at(Step.COUNTERSIGN, failure=None), ()
    return journey.at(Step.SEAL, failure=None), (SealDraft(draft_of(journey)),)


def draft_of(journey: Journey) -> Draft:
    """Return what will be sealed: only answers that are still asked, and only pages of papers still wanted."""
    service = journey.service
    assert service is not None  # noqa: S101 - a service was chosen before
    pages = tuple(preview.page_id for paper in journey.papers for preview in journey.pages_of(paper))
    return Draft(
        journey.reference,
        service.slug,
        journey.display.language,
        journey.asked,
        journey.identity,
        pages,
        journey.declaration,
        on_site=journey.on_site,
        reviewed=journey.reviewed,
        assistance=(journey.assistance or Assistance()) if is_assisted(journey) else None,
    )
