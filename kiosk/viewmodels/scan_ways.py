"""What can be done while a paper is scanned, phase by phase: the main action first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.document import PagePreview
from kiosk.domain.service import Paper
from kiosk.journey.events import CitizenEvent, WentBack
from kiosk.journey.journey import Journey, ScanPhase
from kiosk.journey.scan_events import (
    PageDeletionRequested,
    PageDiscarded,
    PageMoved,
    PageTurned,
    PaperCompleted,
    RefusedPageKept,
    ScanRequested,
)


@dataclass(frozen=True, slots=True)
class Way:
    """One action: its words, its icon, and what it does; without an event it cannot be done now."""

    label: str
    icon_name: str
    event: CitizenEvent | None


NO_WAY = Way("", "", None)


class ScanWays(QObject):
    """Words the ways on: `lupdate` finds texts in the methods of a class only."""

    def of(self, journey: Journey, paper: Paper) -> tuple[Way, ...]:
        """Return the main action, which may be `NO_WAY`, and the others."""
        match journey.scan.phase:
            case ScanPhase.IDLE:
                return tuple(self._at_rest(journey.pages_of(paper), paper))
            case ScanPhase.REFUSED:
                return tuple(self._when_refused(journey))
            case ScanPhase.VIEWING:
                return tuple(self._with_page(journey.pages_of(paper), journey.scan.page_id))
            case ScanPhase.DELETING:
                return tuple(self._when_deleting(journey.scan.page_id))
        return NO_WAY, Way(self.tr("Stop scanning"), "x", WentBack())

    def _at_rest(self, pages: tuple[PagePreview, ...], paper: Paper) -> Iterator[Way]:
        if not pages:
            yield Way(self.tr("Scan page"), "scan", ScanRequested())
            if not paper.required:
                yield Way(self.tr("Continue without this paper"), "arrow-right", PaperCompleted())
            return
        yield Way(self.tr("All pages scanned"), "arrow-right", PaperCompleted())
        if len(pages) < paper.max_pages:
            yield Way(self.tr("Scan another page"), "plus", ScanRequested())

    def _when_refused(self, journey: Journey) -> Iterator[Way]:
        yield Way(self.tr("Scan again"), "refresh", ScanRequested())
        if journey.scan.fault is not None and journey.scan.fault.may_be_kept:
            yield Way(self.tr("Keep the page all the same"), "check", RefusedPageKept())

    def _with_page(self, pages: tuple[PagePreview, ...], page_id: str) -> Iterator[Way]:
        ids = [each.page_id for each in pages]
        yield Way(self.tr("Done"), "check", WentBack())
        yield Way(self.tr("Scan again"), "refresh", ScanRequested(page_id))
        yield Way(self.tr("Turn to the right"), "rotate-clockwise", PageTurned(page_id))
        if len(ids) > 1:
            earlier, later = PageMoved(page_id, -1), PageMoved(page_id, 1)
            yield Way(self.tr("Move earlier"), "arrow-left", None if page_id == ids[0] else earlier)
            yield Way(self.tr("Move later"), "arrow-right", None if page_id == ids[-1] else later)
        yield Way(self.tr("Delete this page"), "trash", PageDeletionRequested(page_id))

    def _when_deleting(self, page_id: str) -> Iterator[Way]:
        yield Way(self.tr("Keep this page"), "check", WentBack())
        yield Way(self.tr("Delete this page"), "trash", PageDiscarded(page_id))
