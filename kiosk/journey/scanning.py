"""The papers: scan, look, scan again, put in order, next paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.document import PagePreview
from kiosk.domain.service import Paper
from kiosk.journey import filling, suggesting
from kiosk.journey.effects import CancelTask, DiscardPage, KeepRefusedPage, Move, ScanPage, TurnPage
from kiosk.journey.events import Event, WentBack
from kiosk.journey.journey import Journey, Scan, ScanPhase, Step
from kiosk.journey.scan_events import (
    PageDeletionRequested,
    PageDiscarded,
    PageMoved,
    PageOpened,
    PagePreviewed,
    PageRefused,
    PageScanned,
    PageTurned,
    PaperCompleted,
    RefusedPageKept,
    ScanEnded,
    ScanProgressed,
    ScanRequested,
    SuggestionAccepted,
)


def scan(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while papers are scanned."""
    paper = journey.current_paper
    assert paper is not None  # noqa: S101 - this step is entered with a paper only
    if journey.scan.is_running:
        return _while_working(journey, event)
    match event:
        case ScanRequested(replaces):
            return _begin(journey, paper, replaces or _to_replace(journey))
        case RefusedPageKept() if journey.scan.fault is not None and journey.scan.fault.may_be_kept:
            making = replace(journey.scan, phase=ScanPhase.CLEANING)
            return replace(journey, scan=making), (KeepRefusedPage(paper.slug),)
        case PaperCompleted() if journey.scan.phase is ScanPhase.IDLE and (
            journey.pages_of(paper) or not paper.required
        ):
            return _next_paper(journey), ()
        case SuggestionAccepted(suggestion):
            return suggesting.accept(journey, suggestion)
        case WentBack():
            return _back(journey)
    return _arrange(journey, event)


def _while_working(journey: Journey, event: Event) -> Move | None:
    running = journey.scan
    match event:
        case ScanProgressed(fraction):
            return replace(journey, scan=replace(running, phase=ScanPhase.SCANNING, progress=fraction)), ()
        case PagePreviewed(jpeg):
            return replace(journey, scan=replace(running, phase=ScanPhase.CLEANING, preview=jpeg)), ()
        case PageScanned(preview, is_last):
            return _take(journey, preview, is_last=is_last)
        case PageRefused(fault):
            return replace(journey, scan=replace(running, phase=ScanPhase.REFUSED, fault=fault)), ()
        case ScanEnded():
            return replace(journey, scan=Scan()), ()
        case WentBack():
            return replace(journey, scan=_looking_at(running.page_id)), (CancelTask(),)
    return None


def _arrange(journey: Journey, event: Event) -> Move | None:
    """Handle what is done with a page that has been scanned."""
    match event:
        case PageOpened(page_id) if journey.page(page_id):
            return replace(journey, scan=_looking_at(page_id)), ()
        case PageTurned(page_id) if page := journey.page(page_id):
            turned = replace(page, quarter_turns=(page.quarter_turns + 1) % 4)
            return _with_page(journey, page_id, turned), (TurnPage(page_id, turned.quarter_turns),)
        case PageMoved(page_id, places):
            return replace(journey, pages=_moved(journey.pages, page_id, places)), ()
        case PageDeletionRequested(page_id) if journey.page(page_id):
            return replace(journey, scan=Scan(ScanPhase.DELETING, page_id=page_id)), ()
        case PageDiscarded(page_id):
            kept = tuple(each for each in journey.pages if each.page_id != page_id)
            return replace(journey, pages=kept, scan=Scan()), (DiscardPage(page_id),)
    return None


def _begin(journey: Journey, paper: Paper, replaces: str) -> Move | None:
    room = paper.max_pages - len(journey.pages_of(paper))
    if not replaces and room < 1:
        return None
    starting = Scan(ScanPhase.WARMING_UP, page_id=replaces)
    return replace(journey, scan=starting), (ScanPage(paper.slug, 1 if replaces else room),)


def _to_replace(journey: Journey) -> str:
    """A scan that follows on a refused page is for the same place."""
    return journey.scan.page_id if journey.scan.phase is ScanPhase.REFUSED else ""


def _take(journey: Journey, preview: PagePreview, *, is_last: bool) -> Move:
    """Put the page where it belongs; one that replaces another is shown at once, to be compared."""
    running, page = journey.scan, replace(preview, fault=journey.scan.fault)
    if running.page_id:
        placed = _with_page(journey, running.page_id, page)
        return replace(placed, scan=_looking_at(page.page_id)), (DiscardPage(running.page_id),)
    scanning = Scan() if is_last else Scan(ScanPhase.SCANNING)
    return replace(journey, scan=scanning, pages=(*journey.pages, page)), ()


def _with_page(journey: Journey, page_id: str, page: PagePreview) -> Journey:
    return replace(journey, pages=tuple(page if each.page_id == page_id else each for each in journey.pages))


def _moved(pages: tuple[PagePreview, ...], page_id: str, places: int) -> tuple[PagePreview, ...]:
    """Return the pages with one of them moved among those of its paper, as far as it goes."""
    paper = next((each.paper for each in pages if each.page_id == page_id), None)
    own = [each for each in pages if each.paper == paper]
    before = next((number for number, each in enumerate(own) if each.page_id == page_id), 0)
    if own:
        own.insert(max(0, before + places), own.pop(before))
    return (*(each for each in pages if each.paper != paper), *own)


def _looking_at(page_id: str) -> Scan:
    return Scan(ScanPhase.VIEWING, page_id=page_id) if page_id else Scan()


def _next_paper(journey: Journey) -> Journey:
    following = journey.paper + 1
    if following < len(journey.papers) and not journey.correcting:
        return replace(journey, paper=following)
    return journey.at(Step.REVIEW, answers_before=None, corrected=journey.correcting)


def _back(journey: Journey) -> Move:
    match journey.scan.phase:
        case ScanPhase.REFUSED | ScanPhase.DELETING:
            return replace(journey, scan=_looking_at(journey.scan.page_id)), ()
        case ScanPhase.VIEWING:
            return replace(journey, scan=Scan()), ()
    if journey.correcting:
        return journey.at(Step.REVIEW, answers_before=None), ()
    if journey.paper > 0:
        return replace(journey, paper=journey.paper - 1), ()
    if journey.form_pages:
        return journey.at(Step.FORM, form_page=len(journey.form_pages) - 1), ()
    return filling.back_to_start(journey)
