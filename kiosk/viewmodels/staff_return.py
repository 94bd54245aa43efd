"""What nobody has come for, and goes back to the city."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.collection_events import ReturnConfirmed, ReturnMarked
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.staff_shelf import ReturnRow, overdue_items, return_row, shelf_failure
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def return_title() -> str:
    """Return the heading over the signature for what goes back."""
    return QCoreApplication.translate("StaffReturn", "Sign for what goes back")


def return_instruction() -> str:
    """Return what the clerk signs, and how."""
    return QCoreApplication.translate(
        "StaffReturn", "With the PIN of your card you sign that what is in the bag goes back to the city."
    )


@QmlElement
class StaffReturnViewModel(ViewModel):
    """The clerk marks what she has put into the bag; only that is signed for."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._rows = Rows(ReturnRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._rows.show([return_row(each, self.journey) for each in overdue_items(self.journey, self.session.today())])
        super().refresh()

    @Property(Rows, constant=True)
    def items(self) -> Rows:
        """What is overdue, as `ReturnRow` rows."""
        return self._rows

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last try came to nothing and what to do, or nothing."""
        return shelf_failure(self.journey)

    @Property(bool, notify=changed)
    def canSign(self) -> bool:
        """Whether something is in the bag."""
        return bool(self.journey.shelf.marked)

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        count = len(self.journey.shelf.marked)
        return self.tr("Sign and send back %n items", "", count) if count else self.tr("Sign and send back")

    @Slot(str)
    def mark(self, number: str) -> None:
        """Put it into the bag, or take it out."""
        self.session.send(ReturnMarked(number))

    @Slot()
    def sign(self) -> None:
        """Sign for what is in the bag."""
        self.session.send(ReturnConfirmed())
