"""The number of an appointment that the citizen has already."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import read_key
from kiosk.journey.appointment_events import AppointmentNumberEntered
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.number_entry import NumberEntryViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppointmentFindViewModel(NumberEntryViewModel):
    """Takes number and code as they are printed on the slip."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Step.APPOINTMENT_FIND, parent)

    @Slot()
    def find(self) -> None:
        """Look it up, or say what is wrong."""
        key = read_key(self.typed)
        if key is None:
            self.complain(self.tr("Please enter all of it with the hyphen, for example 100001-ab3f."))
        else:
            self.session.send(AppointmentNumberEntered(key))
