"""What an appointment can be for, and the way to one that the citizen has already."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import AppointmentMatter
from kiosk.domain.service import Service
from kiosk.journey.appointment_events import ExistingAppointmentNamed, MatterChosen
from kiosk.session import Session
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One thing to come for; `matter` is its number."""

    matter: int
    icon_name: str
    title: str


@QmlElement
class AppointmentMenuViewModel(ViewModel):
    """Says what the kiosk knows itself in its own words, and the rest in the city's."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._matters = Rows(MatterRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        booking = self.journey.booking
        self._matters.show([self._row(each) for each in booking.matters] if booking else [])
        super().refresh()

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the appointment system has not answered yet."""
        return self.journey.awaits_city

    @Property(Rows, constant=True)
    def matters(self) -> Rows:
        """What one can come for, as `MatterRow` rows."""
        return self._matters

    @Slot(int)
    def choose(self, matter: int) -> None:
        """Choose what to come for."""
        self.session.send(MatterChosen(matter, self.service_of(matter)))

    @Slot()
    def nameExisting(self) -> None:
        """Change or cancel an appointment."""
        self.session.send(ExistingAppointmentNamed())

    def service_of(self, matter: int) -> Service | None:
        """Return the kiosk's own service about the matter, if it has one."""
        return next((each for each in self.session.services if each.appointment_service == matter), None)

    def _row(self, matter: AppointmentMatter) -> MatterRow:
        service = self.service_of(matter.service_id)
        title = service.text(self.language, "title") if service else matter.name
        return MatterRow(matter.service_id, service.icon if service else "calendar", breakable(title))
