"""The offices that have time, the nearest first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import Coordinates, FreeTimes
from kiosk.journey.appointing import matter_title
from kiosk.journey.appointment_events import OfficeChosen
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import distance_words, next_time_words
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One office: where it is, and when it has time next."""

    office: int
    title: str
    summary: str
    meta: str


@QmlElement
class AppointmentOfficeViewModel(ViewModel):
    """Lets the citizen choose by way and by time."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._offices = Rows(OfficeRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        booking = self.journey.booking
        self._offices.show([self._row(each) for each in booking.offered] if booking and not self.waiting else [])
        super().refresh()

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the appointment system has not answered yet."""
        return self.journey.awaits_city

    @Property(str, notify=changed)
    def matter(self) -> str:
        """What the appointment is for."""
        return breakable(matter_title(self.journey.booking, self.language)) if self.journey.booking else ""

    @Property(bool, notify=changed)
    def sortedByDistance(self) -> bool:
        """Whether the kiosk knows where it stands."""
        return self._here() is not None

    @Property(Rows, constant=True)
    def offices(self) -> Rows:
        """The offices, as `OfficeRow` rows."""
        return self._offices

    @Slot(int)
    def choose(self, office: int) -> None:
        """Choose where to go."""
        self.session.send(OfficeChosen(office))

    def _here(self) -> Coordinates | None:
        branch = self.session.branch
        is_known = branch.latitude or branch.longitude
        return Coordinates(branch.latitude, branch.longitude) if is_known else None

    def _row(self, free: FreeTimes) -> OfficeRow:
        here, place = self._here(), free.office.place
        distance = distance_words(here.distance_km(place), self.language) if here and place else ""
        next_time = self.tr("Next free: {0}").format(next_time_words(free.times[0], self.language))
        where = self.tr("{0} ({1})").format(free.office.address, distance) if distance else free.office.address
        return OfficeRow(free.office.office_id, breakable(free.office.name), breakable(where), next_time)
