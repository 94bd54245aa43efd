"""Pages that can be laid over every screen: language, display, help, and those that the law asks for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import StaffCalled
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.help_texts import file_help, help_text
from kiosk.viewmodels.legal_texts import LegalPage, Paragraph, legal_paragraphs, legal_title
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGE, DISPLAY, HELP = "language", "display", "help"
_LEGAL = {each.value: each for each in LegalPage}


@dataclass(frozen=True, slots=True)
class PageLink:
    """A way to one of the pages that the law asks for."""

    page: str
    title: str


@QmlElement
class SidePageViewModel(ViewModel):
    """At most one page at a time; closed by the citizen, or by the journey moving on."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(self, session: Session, display: DisplayViewModel, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._display = display
        self._page = ""
        self._step = session.journey.step
        self._paragraphs = Rows(Paragraph, self)
        self._links = Rows(PageLink, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._paragraphs.show(self._current_paragraphs())
        self._links.show([PageLink(each.value, legal_title(each)) for each in LegalPage])
        super().refresh()
        if self._step is not self.journey.step:
            self._step = self.journey.step
            self._turn_to("")

    @Property(bool, notify=pageChanged)
    def isOpen(self) -> bool:
        """Whether a page lies over the screen."""
        return bool(self._page)

    @Property(str, notify=pageChanged)
    def pageUrl(self) -> str:
        """The file of the page, or nothing."""
        if not self._page:
            return ""
        name = self._page if self._page in {LANGUAGE, DISPLAY} else "information"
        return f"screens/{name.capitalize()}Page.qml"

    @Property(QObject, notify=pageChanged)
    def pageViewModel(self) -> QObject:
        """The view model of the page."""
        return self._display if self._page in {LANGUAGE, DISPLAY} else self

    @Property(bool, notify=changed)
    def isHelp(self) -> bool:
        """Whether the page is the help, which leads to those that the law asks for."""
        return self._page == HELP

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading of the help or of a page that the law asks for."""
        if self._page == HELP:
            return self.tr("Help")
        return legal_title(_LEGAL[self._page]) if self._page in _LEGAL else ""

    @Property(Rows, constant=True)
    def paragraphs(self) -> Rows:
        """The page, as `Paragraph` rows."""
        return self._paragraphs

    @Property(Rows, constant=True)
    def links(self) -> Rows:
        """The pages that the law asks for, as `PageLink` rows."""
        return self._links

    @Property(bool, notify=changed)
    def canCallStaff(self) -> bool:
        """Whether the staff can be called from here: not by itself, and not from a visit that is over."""
        return self._page == HELP and self.journey.behind is None and self.journey.step is not Step.END

    @Slot()
    def callStaff(self) -> None:
        """Put up the sign that calls somebody of the branch; the screen waits behind it."""
        self.close()
        self.session.send(StaffCalled())

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page; the same touch once more closes it."""
        if page in {LANGUAGE, DISPLAY, HELP, *_LEGAL}:
            self._turn_to("" if page == self._page else page)

    @Slot()
    def close(self) -> None:
        """Close the page."""
        self._turn_to("")

    def _turn_to(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.refresh()
            self.pageChanged.emit()

    def _current_paragraphs(self) -> tuple[Paragraph, ...]:
        if self._page in _LEGAL:
            return legal_paragraphs(_LEGAL[self._page])
        if self._page != HELP:
            return ()
        branch = self.session.branch
        files = file_help(self.journey.step)
        talk = self.tr("The staff of this branch will gladly help you to use this device. Please speak to them.")
        return (
            Paragraph(self.tr("On this screen"), help_text(self.journey.step)),
            *((Paragraph(self.tr("USB stick, e-mail, phone"), files),) if files else ()),
            *(() if self.canCallStaff else (Paragraph(self.tr("Talk to somebody"), talk),)),
            Paragraph(
                self.tr("Easier to read"),
                self.tr("Under “Display” you can make the text larger and the contrast stronger."),
            ),
            Paragraph(self.tr("Where you are"), "\n".join((branch.name, branch.address, *branch.hours))),
        )
