"""The papers: scan, look, scan again, next paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import filling
from kiosk.journey.effects import CancelTask, DiscardPage, Move, ScanPage
from kiosk.journey.events import (
    Event,
    PageDiscarded,
    PageScanned,
    PaperCompleted,
    ScanProgressed,
    ScanRequested,
    WentBack,
)
from kiosk.journey.journey import Journey, ScanPhase, Step


def scan(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while papers are scanned."""
    paper = journey.current_paper
    assert paper is not None  # noqa: S101 - this step is entered with a paper only
    is_scanning = journey.scan is ScanPhase.SCANNING
    match event:
        case ScanRequested() if not is_scanning and len(journey.pages_of(paper)) < paper.max_pages:
            return replace(journey, scan=ScanPhase.SCANNING, scan_progress=0.0), (ScanPage(paper.slug),)
        case ScanProgressed(fraction) if is_scanning:
            return replace(journey, scan_progress=fraction), ()
        case PageScanned(preview) if is_scanning:
            return replace(journey, scan=ScanPhase.IDLE, pages=(*journey.pages, preview)), ()
        case PageDiscarded(page_id) if not is_scanning:
            kept = tuple(each for each in journey.pages if each.page_id != page_id)
            return replace(journey, pages=kept), (DiscardPage(page_id),)
        case PaperCompleted() if not is_scanning and (journey.pages_of(paper) or not paper.required):
            return _next_paper(journey), ()
        case WentBack() if is_scanning:
            return replace(journey, scan=ScanPhase.IDLE), (CancelTask(),)
        case WentBack():
            return _back(journey)
    return None


def _next_paper(journey: Journey) -> Journey:
    following = journey.paper + 1
    if following < len(journey.papers) and not journey.correcting:
        return replace(journey, paper=following)
    return journey.at(Step.REVIEW, answers_before=None)


def _back(journey: Journey) -> Move:
    if journey.correcting:
        return journey.at(Step.REVIEW, answers_before=None), ()
    if journey.paper > 0:
        return replace(journey, paper=journey.paper - 1), ()
    if journey.form_pages:
        return journey.at(Step.FORM, form_page=len(journey.form_pages) - 1), ()
    return filling.back_to_start(journey)
