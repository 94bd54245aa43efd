"""The number of a pick-up slip."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.collection import tidy_number
from kiosk.journey.collection_events import CollectionNumberEntered
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.number_entry import NumberEntryViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionNumberViewModel(NumberEntryViewModel):
    """Takes the number as it is printed, in blocks or not, in large letters or small."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Step.COLLECTION_NUMBER, parent)

    @Slot()
    def find(self) -> None:
        """Look it up, or say what is wrong."""
        number = tidy_number(self.typed)
        if number:
            self.session.send(CollectionNumberEntered(number))
        else:
            self.complain(self.tr("Please enter the letters and digits from the slip, for example LE 2471 1001."))
