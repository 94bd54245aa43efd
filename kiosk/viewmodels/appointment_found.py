"""An appointment that the citizen has already: to be moved, cancelled, or left as it is."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import Appointment
from kiosk.journey.appointment_events import (
    AppointmentRequested,
    CancellationConfirmed,
    CancellationDismissed,
    CancellationRequested,
    MoveRequested,
)
from kiosk.journey.events import LeaveRequested
from kiosk.viewmodels.appointment_words import moment_words
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppointmentFoundViewModel(ViewModel):
    """Shows when, where and what for, never who: the slip may have been lost."""

    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the screen is about now."""
        if self.cancelled:
            return self.tr("Your appointment is cancelled")
        if self.asking:
            return self.tr("Do you want to cancel this appointment?")
        return self.tr("This is your appointment")

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What that means."""
        if self.cancelled:
            return self.tr("Nobody expects you any more. The time is free for somebody else.")
        if self.asking:
            return self.tr("The time is then given to somebody else at once.")
        return self.tr("You can choose another time, or cancel it.")

    @Property(str, notify=changed)
    def matter(self) -> str:
        """What it is for."""
        existing = self._existing()
        if existing is None:
            return ""
        own = (each for each in self.session.services if each.appointment_service == existing.matter.service_id)
        service = next(own, None)
        return breakable(service.text(self.language, "title") if service else existing.matter.name)

    @Property(str, notify=changed)
    def moment(self) -> str:
        """When it is."""
        existing = self._existing()
        return moment_words(existing.begins_at, self.language) if existing else ""

    @Property(str, notify=changed)
    def office(self) -> str:
        """Where it is."""
        existing = self._existing()
        return existing.office.name if existing else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """The office's address."""
        existing = self._existing()
        return existing.office.address if existing else ""

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether it is being cancelled."""
        return self.journey.awaits_city

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the question is open."""
        return self.journey.booking is not None and self.journey.booking.asks_to_cancel

    @Property(bool, notify=changed)
    def cancelled(self) -> bool:
        """Whether it is cancelled."""
        return self.journey.booking is not None and self.journey.booking.is_cancelled

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        if self.cancelled:
            return self.tr("Finish visit")
        return self.tr("Cancel the appointment") if self.asking else self.tr("Choose another time")

    @Property(str, notify=changed)
    def secondaryLabel(self) -> str:
        """What else can be done."""
        if self.cancelled:
            return self.tr("Book a new appointment")
        return self.tr("Keep the appointment") if self.asking else self.tr("Cancel this appointment")

    @Slot()
    def goOn(self) -> None:
        """Do what the main button says."""
        if self.cancelled:
            self.session.send(LeaveRequested())
        elif self.asking:
            self.session.send(CancellationConfirmed())
        else:
            existing = self._existing()
            matter = existing.matter.service_id if existing else 0
            own = (each for each in self.session.services if each.appointment_service == matter)
            self.session.send(MoveRequested(next(own, None)))

    @Slot()
    def goOtherWay(self) -> None:
        """Do what the other button says."""
        if self.cancelled:
            self.session.send(AppointmentRequested())
        else:
            self.session.send(CancellationDismissed() if self.asking else CancellationRequested())

    def _existing(self) -> Appointment | None:
        return self.journey.booking.existing if self.journey.booking else None
