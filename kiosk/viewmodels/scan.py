"""The papers: one sheet after the other on the scanner, each looked at, turned, moved, deleted or scanned again."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.document import PagePreview, Suggestion, SuggestionKind
from kiosk.domain.failure import Failure
from kiosk.domain.service import Paper
from kiosk.journey.journey import Scan, ScanPhase
from kiosk.journey.scan_events import PageOpened, SuggestionAccepted
from kiosk.journey.suggesting import offered
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.failure_texts import failure_words
from kiosk.viewmodels.page_fault_texts import page_fault_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.scan_ways import NO_WAY, ScanWays, Way
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORK = (ScanPhase.WARMING_UP, ScanPhase.SCANNING, ScanPhase.CLEANING)
_ABOUT_A_PAGE = {ScanPhase.VIEWING, ScanPhase.DELETING}


@dataclass(frozen=True, slots=True, repr=False)
class PageRow:
    """A scanned page; `warning` says what is wrong with one that is kept all the same."""

    page_id: str
    label: str
    picture: str
    warning: str


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Something that can be done."""

    label: str
    icon_name: str
    available: bool


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A step of the machine's work."""

    label: str
    icon_name: str
    current: bool


@QmlElement
class ScanViewModel(ViewModel):
    """Shows the current paper and its pages."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._words = ScanWays(self)
        self._ways: tuple[Way, ...] = (NO_WAY,)
        self._pages = Rows(PageRow, self)
        self._actions = Rows(ActionRow, self)
        self._work = Rows(WorkRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        paper = self._paper()
        self._ways = self._words.of(self.journey, paper) if paper else (NO_WAY,)
        self._actions.show([ActionRow(each.label, each.icon_name, each.event is not None) for each in self._ways[1:]])
        self._pages.show([self._page_row(n, each) for n, each in enumerate(self._scanned(), start=1)])
        self._work.show(self._work_rows())
        super().refresh()

    @Property(str, notify=changed)
    def view(self) -> str:
        """What is shown; another one is read from its top."""
        return "working" if self._scan().is_running else self._scan().phase.value

    @Property(str, notify=changed)
    def title(self) -> str:
        """The paper, or what is done about one page of it."""
        scan = self._scan()
        match scan.phase:
            case ScanPhase.REFUSED if scan.fault:
                return page_fault_words(scan.fault).title
            case ScanPhase.VIEWING:
                return self.tr("Page {0} of {1}").format(self._number(), len(self._scanned()))
            case ScanPhase.DELETING:
                return self.tr("Delete page {0}?").format(self._number())
        return self._paper_text("title")

    @Property(str, notify=changed)
    def help(self) -> str:
        """What must be seen on the paper or on the page, or what to do about a page that is not good enough."""
        scan = self._scan()
        match scan.phase:
            case ScanPhase.IDLE if not self._scanned():
                return self._paper_text("help")
            case ScanPhase.IDLE:
                return self.tr("Touch a page to look at it closely or to change it.")
            case ScanPhase.REFUSED if scan.fault:
                return page_fault_words(scan.fault).advice
            case ScanPhase.VIEWING:
                return self.tr("Can everything be read, and is the page upright?")
            case ScanPhase.DELETING:
                return self.tr("The page will not be sent to the city. You can scan it again later.")
        return ""

    @Property(str, notify=changed)
    def paperText(self) -> str:
        """Which paper of how many, where there are several."""
        total = len(self.journey.papers)
        several = total > 1 and self._scan().phase is ScanPhase.IDLE
        return self.tr("Paper {0} of {1}").format(self.journey.paper + 1, total) if several else ""

    @Property(Rows, constant=True)
    def pages(self) -> Rows:
        """The scanned pages, as `PageRow` rows."""
        return self._pages

    @Property(Rows, constant=True)
    def work(self) -> Rows:
        """The steps of scanning one page, as `WorkRow` rows."""
        return self._work

    @Property(Rows, constant=True)
    def actions(self) -> Rows:
        """What can be done beside the main action, as `ActionRow` rows."""
        return self._actions

    @Property(bool, notify=changed)
    def showsPlace(self) -> bool:
        """Whether it is shown where to lay the paper."""
        scan = self._scan()
        return (scan.is_running and not scan.preview) or (scan.phase is ScanPhase.IDLE and not self._scanned())

    @Property(bool, notify=changed)
    def showsPages(self) -> bool:
        """Whether all pages are shown side by side."""
        return self._scan().phase is ScanPhase.IDLE and bool(self._scanned())

    @Property(bool, notify=changed)
    def waitsForPaper(self) -> bool:
        """Whether the first page is still to be scanned."""
        return self._scan().phase is ScanPhase.IDLE and not self._scanned()

    @Property(str, notify=changed)
    def problemTitle(self) -> str:
        """Why the scanner cannot be used now, or nothing."""
        problem = self._problem()
        return failure_words(problem).title if problem else ""

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """What to do about that."""
        problem = self._problem()
        return failure_words(problem).next_step if problem else ""

    @Property(bool, notify=changed)
    def hasFeeder(self) -> bool:
        """Whether sheets can be put into a feeder, too."""
        return self.journey.availability.has_feeder

    @Property(str, notify=changed)
    def placeText(self) -> str:
        """Where one sheet is laid."""
        if self.journey.availability.has_feeder:
            return self.tr("One sheet: face down on the glass, into the marked corner")
        return self.tr("Lay the sheet face down on the glass, into the marked corner, and close the cover.")

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the machine works."""
        return self._scan().is_running

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of the sheet has been scanned, from 0 to 1; below 0 where the scanner does not tell."""
        scan = self._scan()
        return scan.progress if scan.phase is ScanPhase.SCANNING else -1.0

    @Property(str, notify=changed)
    def workText(self) -> str:
        """What the machine does now."""
        return next((each.label for each in self._work_rows() if each.current), "")

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The one page that is looked at, or nothing."""
        scan = self._scan()
        if scan.phase in _ABOUT_A_PAGE and (page := self.journey.page(scan.page_id)):
            return wording.picture(page.jpeg, page.quarter_turns)
        return wording.picture(scan.preview) if scan.preview else ""

    @Property(str, notify=changed)
    def pictureText(self) -> str:
        """What the picture shows."""
        number = self._number()
        return self.tr("Page {0}").format(number) if number else self.tr("The page as it was scanned")

    @Property(str, notify=changed)
    def suggestionTitle(self) -> str:
        """What a code on the paper can be used for, or nothing."""
        return self.tr("There is a code on your paper") if self._suggestion() else ""

    @Property(str, notify=changed)
    def suggestionText(self) -> str:
        """The code, and what it replaces."""
        match self._suggestion():
            case Suggestion(SuggestionKind.LANDLORD_CODE, value):
                words = self.tr(
                    "“{0}” can replace this paper, so that you need not send it. You see it in the form first."
                )
                return words.format(value)
            case Suggestion(_, value):
                return self.tr("“{0}” can be filled into the form for you. You see it there first.").format(value)
        return ""

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does, or nothing while there is only to wait."""
        return self._ways[0].label

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """The icon of the main button."""
        return self._ways[0].icon_name

    @Slot()
    def goOn(self) -> None:
        """Do what the main button says."""
        self._take(self._ways[0])

    @Slot(int)
    def act(self, index: int) -> None:
        """Do what one of the other buttons says."""
        if 0 <= index < len(self._ways) - 1:
            self._take(self._ways[1 + index])

    @Slot(str)
    def open(self, page_id: str) -> None:
        """Look at a page."""
        self.session.send(PageOpened(page_id))

    @Slot()
    def acceptSuggestion(self) -> None:
        """Use the code as an answer."""
        suggestion = self._suggestion()
        if suggestion is not None:
            self.session.send(SuggestionAccepted(suggestion))

    def _take(self, way: Way) -> None:
        if way.event is not None:
            self.session.send(way.event)

    def _page_row(self, number: int, page: PagePreview) -> PageRow:
        warning = page_fault_words(page.fault).mark if page.fault else ""
        picture = wording.picture(page.jpeg, page.quarter_turns)
        return PageRow(page.page_id, self.tr("Page {0}").format(number), picture, warning)

    def _work_rows(self) -> list[WorkRow]:
        phase = self._scan().phase
        if phase not in _WORK:
            return []
        now = _WORK.index(phase)
        labels = (
            self.tr("Warming up the scanner"),
            self.tr("Scanning the page"),
            self.tr("Straightening and cleaning the page"),
        )
        icons = ("circle-check",) * now + ("scan",) + ("clock",) * (len(labels) - now - 1)
        return [
            WorkRow(label, icon, number == now) for number, (label, icon) in enumerate(zip(labels, icons, strict=True))
        ]

    def _problem(self) -> Failure | None:
        code = self.journey.availability.scanner
        return Failure(code) if code and self._scan().phase is ScanPhase.IDLE else None

    def _suggestion(self) -> Suggestion | None:
        return offered(self.journey) if self._scan().phase is ScanPhase.IDLE else None

    def _number(self) -> int:
        """Return the number of the page that the phase is about, 0 for none."""
        ids = [each.page_id for each in self._scanned()]
        return ids.index(self._scan().page_id) + 1 if self._scan().page_id in ids else 0

    def _paper_text(self, kind: str) -> str:
        paper = self._paper()
        return self.service_text(f"paper.{paper.slug}.{kind}") if paper else ""

    def _paper(self) -> Paper | None:
        return self.journey.current_paper

    def _scan(self) -> Scan:
        return self.journey.scan

    def _scanned(self) -> tuple[PagePreview, ...]:
        paper = self._paper()
        return self.journey.pages_of(paper) if paper else ()
