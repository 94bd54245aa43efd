"""Scans one sheet and keeps it as a page of a paper."""

from __future__ import annotations

import secrets

from hardware.errors import ScanCancelled
from hardware.scanner.scanner import ScanSettings
from kiosk.documents import Reading
from kiosk.documents.suggestions import suggestions_of
from kiosk.domain.document import PagePreview
from kiosk.journey.effects import DiscardPage, ScanPage
from kiosk.journey.events import PageScanned, ScanProgressed
from kiosk.tasks.visit import KeptPage, TaskControl, Visit


def scan_page(effect: ScanPage, visit: Visit, control: TaskControl) -> None:
    """Scan, check and keep one page; a cancelled scan ends without an event.

    Raises:
        ScannerError, DocumentError: as scanner and page pipeline do.
    """
    try:
        image = visit.scanner.scan(ScanSettings(), control.cancelled, lambda done: control.report(ScanProgressed(done)))
    except ScanCancelled:
        return
    made = visit.page_process.make_page(image.content, image.resolution_dpi)
    if control.cancelled.is_set():
        return
    page, page_id = made.page, secrets.token_hex(8)
    visit.pages[page_id] = KeptPage(effect.paper, page, Reading(page, made.bands))
    preview = PagePreview(page_id, effect.paper, page.preview_jpeg(), suggestions_of(page.codes))
    control.report(PageScanned(preview))


def discard_page(effect: DiscardPage, visit: Visit) -> None:
    """Forget a page."""
    kept = visit.pages.pop(effect.page_id, None)
    if kept is not None:
        kept.stop_reading()
