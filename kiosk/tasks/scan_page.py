"""Scans sheets and keeps them as pages of a paper."""

from __future__ import annotations

import secrets
from contextlib import closing, suppress
from dataclasses import replace

from hardware.errors import ScanCancelled, ScannerFeederEmpty
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.scanner import FeederState, Pages, ScannedImage, Scanner, ScanSettings
from kiosk.documents import SERVICE_FILE_BYTES, Reading
from kiosk.documents.suggestions import suggestions_of
from kiosk.domain.document import PageFault, PagePreview
from kiosk.errors import PageUnusable, PapersLost
from kiosk.journey.effects import DiscardPage, KeepRefusedPage, ScanPage, TurnPage
from kiosk.journey.scan_events import (
    PagePreviewed,
    PageRefused,
    PageScanned,
    ScanEnded,
    ScanProgressed,
)
from kiosk.tasks.visit import KeptPage, TaskControl, Visit


def scan_page(effect: ScanPage, visit: Visit, control: TaskControl) -> None:
    """Scan, check and keep pages: all of a loaded feeder, else the one on the glass.

    A page that is not good enough ends the scan and stays at hand; a cancelled scan ends without an event.

    Raises:
        ScannerError: as the scanner does.
    """
    visit.refused.clear()
    visit.page_process.start()  # it is ready when the scanner is
    try:
        *seldom_loaded, last = _sources(visit.scanner)
        for source in seldom_loaded:
            with suppress(ScannerFeederEmpty):
                _scan_from(source, effect, visit, control)
                return
        _scan_from(last, effect, visit, control)
    except ScanCancelled:
        return


def keep_refused_page(effect: KeepRefusedPage, visit: Visit, control: TaskControl) -> None:
    """Keep the page that was refused last, hard to read as it is.

    Raises:
        PapersLost: the worker that had it is gone.
    """
    image = visit.refused.pop(effect.paper, None)
    if image is None:
        raise PapersLost("the worker that held the page is gone")
    try:
        control.report(PageScanned(_kept(effect.paper, image, visit, control, is_judged=False)))
    except PageUnusable as refused:
        control.report(PageRefused(refused.reason))
    except ScanCancelled:
        return


def turn_page(effect: TurnPage, visit: Visit) -> None:
    """Turn a page as it will be archived."""
    kept = visit.pages.get(effect.page_id)
    if kept is not None:
        visit.pages[effect.page_id] = replace(kept, quarter_turns=effect.quarter_turns)


def discard_page(effect: DiscardPage, visit: Visit) -> None:
    """Forget a page."""
    kept = visit.pages.pop(effect.page_id, None)
    if kept is not None:
        kept.stop_reading()


def _sources(scanner: Scanner) -> tuple[ScanSource, ...]:
    """Return where to look for paper, the first first: many feeders tell only while they scan that they are empty."""
    offered = scanner.capabilities().sources
    feeder = next((each for each in (ScanSource.FEEDER_DUPLEX, ScanSource.FEEDER) if each in offered), None)
    if feeder is None:
        return (ScanSource.FLATBED,)
    if ScanSource.FLATBED not in offered:
        return (feeder,)
    match scanner.feeder():
        case FeederState.LOADED:
            return (feeder,)
        case FeederState.UNKNOWN:
            return (feeder, ScanSource.FLATBED)
    return (ScanSource.FLATBED,)


def _scan_from(source: ScanSource, effect: ScanPage, visit: Visit, control: TaskControl) -> None:
    count = 0
    with closing(_images(source, visit, control)) as images:
        for image in images:
            try:
                page = _kept(effect.paper, image, visit, control)
            except PageUnusable as refused:
                if source is ScanSource.FEEDER_DUPLEX and refused.reason is PageFault.BLANK:
                    continue  # a side without writing
                visit.refused[effect.paper] = image
                control.report(PageRefused(refused.reason))
                return
            control.report(PageScanned(page, is_last=not source.is_feeder))
            count += 1
            if count == effect.most_pages:
                break
    if source.is_feeder:
        control.report(ScanEnded() if count else PageRefused(PageFault.BLANK))


def _images(source: ScanSource, visit: Visit, control: TaskControl) -> Pages:
    told = -1

    def tell(done: float) -> None:
        nonlocal told
        if round(100 * done) != told:
            told = round(100 * done)
            control.report(ScanProgressed(done))

    return visit.scanner.scan_pages(ScanSettings(source=source), control.cancelled, tell)


def _weight(paper: str, visit: Visit) -> int:
    """Return what the pages of a paper weigh together."""
    return sum(len(each.page.picture) for each in tuple(visit.pages.values()) if each.paper == paper)


def _kept(
    paper: str, image: ScannedImage, visit: Visit, control: TaskControl, *, is_judged: bool = True
) -> PagePreview:
    """Make a page of the image, keep it, and return what the citizen gets to see.

    Raises:
        ScanCancelled: the citizen does not want it any more.
        PageUnusable: as the page process does; or the pages of the paper weigh too much together.
    """
    made = visit.page_process.make_page(
        image.content,
        image.resolution_dpi,
        lambda jpeg: control.report(PagePreviewed(jpeg)),
        is_judged=is_judged,
    )
    if control.cancelled.is_set():
        raise ScanCancelled("cancelled while the page was made")
    if _weight(paper, visit) + len(made.page.picture) > SERVICE_FILE_BYTES:
        raise PageUnusable(PageFault.NO_ROOM)
    page, page_id = made.page, secrets.token_hex(8)
    visit.pages[page_id] = KeptPage(paper, page, Reading(page, made.bands))
    return PagePreview(page_id, paper, page.preview_jpeg(), suggestions_of(page.codes))
