"""One page of the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import FieldFault
from kiosk.domain.form import PageInstance, page_faults, visible_fields
from kiosk.journey.form_events import PageCompleted, RepetitionAdded, RepetitionRemoved
from kiosk.journey.repeating import can_add, can_remove
from kiosk.session import Session
from kiosk.viewmodels.form_field import FormFieldViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One question."""

    field: FormFieldViewModel


@QmlElement
class FormViewModel(ViewModel):
    """Asks the questions that the answers so far demand; says what is wrong once the citizen wants to go on."""

    changed = Signal()
    faultsFound = Signal(int, arguments=["firstIndex"])

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._page: PageInstance | None = None
        self._known: dict[str, FormFieldViewModel] = {}
        self._tried = False
        self._fields = Rows(FieldRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        if self._page != self.journey.current_page:
            self._turn_to(self.journey.current_page)
        faults = self._faults() if self._tried else {}
        shown = self._shown()
        for each in shown:
            each.show_fault(faults.get(each.key))
            each.refresh()
        self._fields.show([FieldRow(each) for each in shown])
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The page's heading; on a repeated page with its number."""
        page = self._page
        if page is None:
            return ""
        title = self.service_text(f"page.{page.page.slug}.title")
        if page.number is None:
            return title
        total = self.journey.asked.get(page.page.repeat, "")
        return self.tr("{0} ({1} of {2})").format(title, page.number, total)

    @Property(str, notify=changed)
    def intro(self) -> str:
        """What the page is about."""
        return self.service_text(f"page.{self._page.page.slug}.intro") if self._page else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What must not be overlooked here."""
        return self.service_text(f"page.{self._page.page.slug}.notice") if self._page else ""

    @Property(str, notify=changed)
    def addLabel(self) -> str:
        """What the button says that asks the page once more; nothing where that cannot be."""
        return self._label("add") if can_add(self.journey) else ""

    @Property(str, notify=changed)
    def removeLabel(self) -> str:
        """What the button says that takes this repetition away; nothing where that cannot be."""
        return self._label("remove") if can_remove(self.journey) else ""

    @Property(str, notify=changed)
    def pageText(self) -> str:
        """Which page of how many, where there are several."""
        total = len(self.journey.form_pages)
        return self.tr("Page {0} of {1}").format(self.journey.form_page + 1, total) if total > 1 else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """That something must be corrected first, or nothing."""
        count = len(self._faults()) if self._tried else 0
        return self.tr("Please check %n answers", "", count) if count else ""

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        return self.tr("Save change") if self.journey.correcting else self.tr("Continue")

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        """The questions, as `FieldRow` rows."""
        return self._fields

    @Slot()
    def complete(self) -> None:
        """Go on, or say what is wrong."""
        if self._is_right():
            self.session.send(PageCompleted(self.session.today().isoformat()))

    @Slot()
    def addRepetition(self) -> None:
        """Ask the page once more, or say first what is wrong on this one."""
        if self._is_right():
            self.session.send(RepetitionAdded(self.session.today().isoformat()))

    @Slot()
    def removeRepetition(self) -> None:
        """Take this repetition away."""
        self.session.send(RepetitionRemoved())

    def _is_right(self) -> bool:
        faults = self._faults()
        if faults:
            self._tried = True
            self.refresh()
            self.faultsFound.emit(next(n for n, each in enumerate(self._shown()) if each.key in faults))
        return not faults

    def _label(self, what: str) -> str:
        return self.service_text(f"page.{self._page.page.slug}.{what}") if self._page else ""

    def _turn_to(self, page: PageInstance | None) -> None:
        self._fields.show([])
        for each in self._known.values():
            each.deleteLater()
        self._known = {}
        self._page, self._tried = page, False

    def _shown(self) -> list[FormFieldViewModel]:
        page = self._page
        if page is None:
            return []
        for each in visible_fields(page, self.journey.asked):
            if page.key(each) not in self._known:
                self._known[page.key(each)] = FormFieldViewModel(self.session, page, each, self)
        return [self._known[page.key(each)] for each in visible_fields(page, self.journey.asked)]

    def _faults(self) -> Mapping[str, FieldFault]:
        return page_faults(self._page, self.journey.answers, self.session.today()) if self._page else {}
