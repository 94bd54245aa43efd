"""The number of a pick-up slip."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.collection import tidy_number
from kiosk.journey.appointment_events import CollectionNumberEntered
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.number_entry import NumberEntryViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionNumberViewModel(ViewModel):
    """Takes the number as it is printed, in blocks or not, in large letters or small."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._entry = NumberEntryViewModel(session, Step.COLLECTION_NUMBER, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._entry.refresh()
        super().refresh()

    @Property(NumberEntryViewModel, constant=True)
    def entry(self) -> NumberEntryViewModel:
        """The box to type in."""
        return self._entry

    @Slot()
    def find(self) -> None:
        """Look it up, or say what is wrong."""
        number = tidy_number(self._entry.typed)
        if number:
            self.session.send(CollectionNumberEntered(number))
        else:
            self._entry.complain(
                self.tr("Please enter the letters and digits from the slip, for example LE 2471 1001.")
            )
