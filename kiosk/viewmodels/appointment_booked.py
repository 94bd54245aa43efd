"""The booked appointment: its number, when and where it is, and what to bring."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import Appointment
from kiosk.journey.appointing import matter_title, to_bring
from kiosk.journey.events import LeaveRequested
from kiosk.session import Session
from kiosk.viewmodels.appointment_words import moment_words
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.prepare import TextRow
from kiosk.viewmodels.prints import PrintsViewModel
from kiosk.viewmodels.qr_picture import qr_picture
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppointmentBookedViewModel(ViewModel):
    """Shows what to remember, and offers it on paper."""

    changed = Signal()
    numberChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._bring = Rows(TextRow, self)
        self._prints = PrintsViewModel(session, self)
        self._number = self._qr_code = ""

    def refresh(self) -> None:
        """Show the journey as it is now."""
        booked, booking = self._booked(), self.journey.booking
        number = booked.key.written if booked else ""
        if number != self._number:
            self._number = number
            self._qr_code = qr_picture(number) if number else ""
            self.numberChanged.emit()
        self._bring.show([TextRow(breakable(each)) for each in to_bring(booking, self.language)] if booking else [])
        self._prints.refresh()
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is true now."""
        moves = self.journey.booking is not None and self.journey.booking.moves
        return self.tr("Your appointment is moved") if moves else self.tr("Your appointment is booked")

    @Property(str, notify=changed)
    def matter(self) -> str:
        """What it is for."""
        return breakable(matter_title(self.journey.booking, self.language)) if self.journey.booking else ""

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """Number and code."""
        return self._number

    @Property(str, notify=numberChanged)
    def qrCode(self) -> str:
        """The same as a QR code, as the address of a picture."""
        return self._qr_code

    @Property(str, notify=changed)
    def moment(self) -> str:
        """When it is."""
        booked = self._booked()
        return moment_words(booked.begins_at, self.language) if booked else ""

    @Property(str, notify=changed)
    def office(self) -> str:
        """Where it is."""
        booked = self._booked()
        return "\n".join(each for each in (booked.office.name, booked.office.address) if each) if booked else ""

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What the office says of its entrance, in its own words."""
        booked = self._booked()
        return booked.office.hint if booked else ""

    @Property(str, notify=changed)
    def oldRemains(self) -> str:
        """That the earlier appointment is still there and what to do, or nothing."""
        old = self.journey.booking.existing if self.journey.booking else None
        if old is None:
            return ""
        when = moment_words(old.begins_at, self.language)
        return self.tr("Your earlier appointment on {0} could not be cancelled. Please call 115.").format(when)

    @Property(Rows, constant=True)
    def bring(self) -> Rows:
        """What to bring, as `TextRow` rows."""
        return self._bring

    @Property(PrintsViewModel, constant=True)
    def prints(self) -> PrintsViewModel:
        """The slip, to be printed."""
        return self._prints

    @Slot()
    def finish(self) -> None:
        """End the visit."""
        self.session.send(LeaveRequested())

    def _booked(self) -> Appointment | None:
        return self.journey.booking.booked if self.journey.booking else None
