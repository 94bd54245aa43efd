"""The papers: one sheet after the other on the glass, each looked at before the next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.document import PagePreview
from kiosk.journey.events import PageDiscarded, PaperCompleted, ScanRequested
from kiosk.journey.journey import ScanPhase
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class PageRow:
    """A scanned page."""

    page_id: str
    label: str
    picture: str


@QmlElement
class ScanViewModel(ViewModel):
    """Shows the current paper and its pages."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._pages = Rows(PageRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._pages.show(
            [
                PageRow(each.page_id, self.tr("Page {0}").format(number), wording.picture(each.jpeg))
                for number, each in enumerate(self._scanned(), start=1)
            ]
        )
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The paper."""
        paper = self.journey.current_paper
        return self.service_text(f"paper.{paper.slug}.title") if paper else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """What must be seen on the paper."""
        paper = self.journey.current_paper
        return self.service_text(f"paper.{paper.slug}.help") if paper else ""

    @Property(str, notify=changed)
    def paperText(self) -> str:
        """Which paper of how many, where there are several."""
        total = len(self.journey.papers)
        return self.tr("Paper {0} of {1}").format(self.journey.paper + 1, total) if total > 1 else ""

    @Property(Rows, constant=True)
    def pages(self) -> Rows:
        """The scanned pages, as `PageRow` rows."""
        return self._pages

    @Property(bool, notify=changed)
    def hasPages(self) -> bool:
        """Whether a page has been scanned."""
        return bool(self._scanned())

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        """Whether the scanner works."""
        return self.journey.scan is ScanPhase.SCANNING

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of the sheet has been scanned, from 0 to 1."""
        return self.journey.scan_progress

    @Property(str, notify=changed)
    def progressText(self) -> str:
        """How much of the sheet has been scanned, in words."""
        return wording.percent(self.journey.scan_progress)

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does: scan the first page, then go on."""
        return self.tr("All pages scanned") if self._scanned() else self.tr("Scan page")

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """The icon of the main button."""
        return "arrow-right" if self._scanned() else "scan"

    @Property(str, notify=changed)
    def secondaryLabel(self) -> str:
        """The other thing that can be done now, or nothing."""
        paper = self.journey.current_paper
        if paper is None:
            return ""
        if not self._scanned():
            return "" if paper.required else self.tr("Continue without this paper")
        return self.tr("Scan another page") if len(self._scanned()) < paper.max_pages else ""

    @Property(str, notify=changed)
    def secondaryIcon(self) -> str:
        """The icon of the other button."""
        return "plus" if self._scanned() else "arrow-right"

    @Slot()
    def goOn(self) -> None:
        """Do what the main button says."""
        self.session.send(PaperCompleted() if self._scanned() else ScanRequested())

    @Slot()
    def goOtherWay(self) -> None:
        """Do what the other button says."""
        self.session.send(ScanRequested() if self._scanned() else PaperCompleted())

    @Slot(str)
    def discard(self, page_id: str) -> None:
        """Throw a page away."""
        self.session.send(PageDiscarded(page_id))

    @Slot(str)
    def scanAgain(self, page_id: str) -> None:
        """Throw a page away and scan the sheet on the glass in its place."""
        self.session.send(PageDiscarded(page_id))
        self.session.send(ScanRequested())

    def _scanned(self) -> tuple[PagePreview, ...]:
        paper = self.journey.current_paper
        return self.journey.pages_of(paper) if paper else ()
