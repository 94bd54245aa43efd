"""The appointment before it is booked: for what, where, when, for whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.appointing import matter_title
from kiosk.journey.appointment_events import BookingConfirmed
from kiosk.journey.journey import Booking
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import moment_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing to look over."""

    label: str
    value: str


@QmlElement
class AppointmentCheckViewModel(ViewModel):
    """Shows everything once more, and books it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._facts = Rows(FactRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        booking = self.journey.booking
        self._facts.show(list(self._rows(booking)) if booking else [])
        super().refresh()

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """What to look over, as `FactRow` rows."""
        return self._facts

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether it is being booked."""
        return self.journey.awaits_city

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question."""
        if self._moves():
            return self.tr("Move your appointment?")
        return self.tr("Is everything right?")

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What happens then."""
        existing = self.journey.booking.existing if self.journey.booking else None
        if self._moves() and existing:
            old = moment_words(existing.begins_at, self.language)
            return self.tr("Your appointment on {0} is then cancelled.").format(old)
        return self.tr("The time is kept for you for a few minutes.")

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        return self.tr("Move appointment") if self._moves() else self.tr("Book appointment")

    @Slot()
    def book(self) -> None:
        """Book it."""
        self.session.send(BookingConfirmed())

    def _moves(self) -> bool:
        return self.journey.booking is not None and self.journey.booking.moves

    def _rows(self, booking: Booking) -> Iterator[FactRow]:
        office, contact = booking.office, booking.contact
        yield FactRow(self.tr("What for"), matter_title(booking, self.language))
        yield FactRow(self.tr("When"), moment_words(booking.begins_at, self.language))
        if office is not None:
            yield FactRow(self.tr("Where"), f"{office.name}\n{office.address}" if office.address else office.name)
        yield FactRow(self.tr("Name"), contact.name)
        if contact.email:
            yield FactRow(self.tr("E-mail address"), contact.email)
        if contact.telephone:
            yield FactRow(self.tr("Telephone number"), contact.telephone)
