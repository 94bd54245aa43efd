"""The free times of one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.appointment_events import TimeChosen
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import date_words, is_morning, time_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One free time; `begins_at` is in seconds since the epoch."""

    begins_at: int
    label: str


@QmlElement
class AppointmentTimeViewModel(ViewModel):
    """Parts the day at noon, so that nobody searches long."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._mornings = Rows(TimeRow, self)
        self._afternoons = Rows(TimeRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._mornings.show([self._row(each) for each in self._times() if is_morning(each)])
        self._afternoons.show([self._row(each) for each in self._times() if not is_morning(each)])
        super().refresh()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The chosen day."""
        return date_words(self.journey.booking.day, self.language) if self.journey.booking else ""

    @Property(str, notify=changed)
    def office(self) -> str:
        """Where it will be."""
        booking = self.journey.booking
        return booking.office.name if booking and booking.office else ""

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the appointment system has the ball."""
        return self.journey.awaits_city

    @Property(str, notify=changed)
    def waitingText(self) -> str:
        """What it does."""
        chosen = self.journey.booking is not None and self.journey.booking.begins_at > 0
        return self.tr("The time is being kept for you …") if chosen else self.tr("Looking for free times …")

    @Property(Rows, constant=True)
    def mornings(self) -> Rows:
        """The times before noon, as `TimeRow` rows."""
        return self._mornings

    @Property(Rows, constant=True)
    def afternoons(self) -> Rows:
        """The times from noon on, as `TimeRow` rows."""
        return self._afternoons

    @Slot(int)
    def choose(self, begins_at: int) -> None:
        """Choose the time."""
        self.session.send(TimeChosen(begins_at))

    def _times(self) -> Sequence[int]:
        booking = self.journey.booking
        if booking is None or booking.free_times is None or not booking.day or self.waiting:
            return ()
        return booking.free_times.times_on(date.fromisoformat(booking.day))

    def _row(self, moment: int) -> TimeRow:
        return TimeRow(moment, time_words(moment, self.language))
