"""What can be done here with the PIN of a card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import PinErrand
from kiosk.journey.events import PinErrandChosen
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ErrandRow:
    """One thing to do, and when it is the right one."""

    errand: str
    icon_name: str
    title: str
    summary: str


@QmlElement
class PinMenuViewModel(ViewModel):
    """Offers the errands in the words of those who need them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._errands = Rows(ErrandRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._errands.show(
            [
                ErrandRow(
                    PinErrand.CHANGE.value,
                    "pencil",
                    self.tr("Change my PIN"),
                    self.tr("You know your PIN and want another one."),
                ),
                ErrandRow(
                    PinErrand.FIRST.value,
                    "mail",
                    self.tr("Choose my first PIN"),
                    self.tr("You have the PIN letter with the five-digit transport PIN."),
                ),
                ErrandRow(
                    PinErrand.UNBLOCK.value,
                    "lock-open",
                    self.tr("Unblock my PIN"),
                    self.tr("It was wrong three times. You know it again and have the PUK."),
                ),
                ErrandRow(
                    PinErrand.CHECK.value,
                    "circle-check",
                    self.tr("Check my PIN"),
                    self.tr("You want to know whether you still remember it rightly."),
                ),
            ]
        )
        super().refresh()

    @Property(Rows, constant=True)
    def errands(self) -> Rows:
        """What can be done, as `ErrandRow` rows."""
        return self._errands

    @Slot(str)
    def choose(self, errand: str) -> None:
        """Choose what to do."""
        self.session.send(PinErrandChosen(PinErrand(errand)))
