"""The clerk's list of what lies ready in this branch."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.collection import CollectionItem, CollectionState
from kiosk.domain.service import Service
from kiosk.journey.collection_events import ItemChosen, ReturnOpened
from kiosk.journey.events import RetryRequested
from kiosk.journey.journey import Step
from kiosk.journey.shelving import is_busy
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.staff_shelf import ShelfRow, overdue_items, shelf_failure, shelf_row
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffCollectionViewModel(ViewModel):
    """Finds by the number on the slip, typed or read by a hand-held scanner that types."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._rows = Rows(ShelfRow, self)
        self._query = ""

    def refresh(self) -> None:
        """Show the journey as it is now, and who has identified first; a list that is opened anew shows all."""
        if self.journey.step is not Step.STAFF_COLLECTION or self.journey.shelf.is_waiting:
            self._query = ""
        self._rows.show([shelf_row(each, self.journey, self.session.today()) for each in self._found()])
        super().refresh()

    @Property(Rows, constant=True)
    def items(self) -> Rows:
        """What lies ready, as `ShelfRow` rows."""
        return self._rows

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is typed of a number."""
        return self._query

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the city has the ball."""
        return self.journey.shelf.is_waiting

    @Property(bool, notify=changed)
    def hasItems(self) -> bool:
        """Whether there is a list to look through."""
        return bool(self.journey.shelf.items)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is no list and what to do, or nothing."""
        return shelf_failure(self.journey)

    @Property(str, notify=changed)
    def done(self) -> str:
        """What has just been sent back, or nothing."""
        returned = self.journey.shelf.returned
        return self.tr("%n items go back to the city. Give the bag to the courier.", "", returned) if returned else ""

    @Property(str, notify=changed)
    def hint(self) -> str:
        """Why there is nothing to choose from, or nothing."""
        if self.journey.shelf.items is None or self.waiting:
            return ""
        if not self.journey.shelf.items:
            return self.tr("Nothing lies ready in this branch.")
        if not self._rows.rows:
            return self.tr("No item in this branch has this number. Ask for the slip: it names the place.")
        return ""

    @Property(str, notify=changed)
    def obstacle(self) -> str:
        """Why nothing can be handed over now, or nothing."""
        service = self._service()
        if service is None or self.journey.availability.closure.closes_by_itself(service):
            return self.tr("This service is closed. Open it first in the staff menu.")
        if is_busy(self.journey):
            return self.tr("Only after the visit that is under way has been finished or ended.")
        return ""

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does; whoever has signed and gone can only read what became of it."""
        if not self.journey.staff.is_open and not self.waiting:
            return self.tr("Done")
        overdue = len(overdue_items(self.journey, self.session.today()))
        return self.tr("Send back %n overdue items", "", overdue) if overdue else self.tr("Ask the city again")

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """The icon of the main button."""
        if not self.journey.staff.is_open and not self.waiting:
            return "check"
        return "send" if self._returns() else "refresh"

    @Slot(str)
    def search(self, query: str) -> None:
        """Show what has this in its number, at once."""
        if query != self._query:
            self._query = query
            self.session.touched()
            self.refresh()

    @Slot(str)
    def choose(self, number: str) -> None:
        """Hand this over: its owner is here."""
        service = self._service()
        if service is not None:
            self.session.send(ItemChosen(number, service))

    @Slot()
    def chooseFound(self) -> None:
        """Hand over what was found, where it is one: a hand-held scanner ends what it has read with Enter."""
        found = self._found()
        if len(found) == 1:
            self.choose(found[0].number)

    @Slot()
    def goOn(self) -> None:
        """Do what the main button says."""
        self.session.send(ReturnOpened() if self._returns() else RetryRequested())

    def _found(self) -> list[CollectionItem]:
        wanted = "".join(self._query.split()).replace("-", "").upper()
        found = (each for each in self.journey.shelf.items or () if wanted in each.number)
        return sorted(found, key=lambda each: each.state is not CollectionState.CLAIMED)

    def _service(self) -> Service | None:
        return next((each for each in self.session.services if each.hands_over), None)

    def _returns(self) -> bool:
        return bool(overdue_items(self.journey, self.session.today()))
