"""What can be printed on a step: the sheets, what the printer does with them, and why it does not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.printable import AppointmentSlip, Printable, ReadinessReport
from kiosk.domain.receipt import Receipt
from kiosk.journey.events import PrintRequested
from kiosk.journey.journey import PrintPhase
from kiosk.journey.printing import offered
from kiosk.session import Session
from kiosk.viewmodels.failure_texts import failure_words
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PrintRow:
    """A sheet that can be printed; `summary` says what is on it, where that is not plain."""

    label: str
    summary: str
    available: bool


@QmlElement
class PrintsViewModel(ViewModel):
    """Offers the sheets of the present step, one button each."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._sheets: tuple[Printable, ...] = ()
        self._rows = Rows(PrintRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._sheets = offered(self.journey)
        running = self.journey.printing.is_running
        self._rows.show([PrintRow(self._label(each), self._summary(each), not running) for each in self._sheets])
        super().refresh()

    @Property(Rows, constant=True)
    def sheets(self) -> Rows:
        """What can be printed, as `PrintRow` rows."""
        return self._rows

    @Property(str, notify=changed)
    def printedText(self) -> str:
        """That a sheet lies in the tray, or nothing."""
        printing = self.journey.printing
        if printing.phase is not PrintPhase.PRINTED:
            return ""
        match printing.sheet:
            case CitizenCopy():
                return self.tr("Please take your copy. Leave no page behind: it shows your personal details.")
            case Receipt():
                return self.tr("Please take your receipt.")
        return self.tr("Please take your printout.")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why something could not be printed, or cannot be now, and what to do instead; or nothing."""
        printing = self.journey.printing
        if printing.is_running or printing.phase is PrintPhase.PRINTED or not (self._sheets or printing.failure):
            return ""
        failure = printing.failure or _at_rest(self.journey.availability.printer)
        if failure is None:
            return ""
        words = failure_words(failure)
        instead = words.next_step if failure.code is FailureCode.COPY_LOST else self._instead(printing.sheet)
        return f"{words.title}. {instead}"

    @Slot(int)
    def printSheet(self, index: int) -> None:
        """Print one of the sheets."""
        if 0 <= index < len(self._sheets):
            self.session.send(PrintRequested(self._sheets[index]))

    def _label(self, sheet: Printable) -> str:
        printing = self.journey.printing
        if printing.is_running and printing.sheet == sheet:
            return self.tr("Printing …")
        match sheet:
            case Receipt():
                return self.tr("Print receipt")
            case CitizenCopy():
                return self.tr("Print your copy")
            case AppointmentSlip():
                return self.tr("Print appointment")
            case ReadinessReport():
                return self.tr("Print report")

    def _summary(self, sheet: Printable) -> str:
        match sheet:
            case CitizenCopy(scanned_pages=0):
                return self.tr("Your copy shows all your answers.")
            case CitizenCopy(scanned_pages=pages):
                return self.tr("Your copy shows all your answers and %n scanned pages.", "", pages)
        return ""

    def _instead(self, sheet: Printable | None) -> str:
        match sheet or next(iter(self._sheets), None):
            case CitizenCopy():
                return self.tr("Try again, or ask the city for a copy with your case reference.")
            case AppointmentSlip():
                return self.tr("You can note the day and the number instead.")
            case ReadinessReport():
                return self.tr("Try again once the printer is ready.")
        return self.tr("You can photograph the QR code or note the case reference instead.")


def _at_rest(code: FailureCode | None) -> Failure | None:
    return None if code is None else Failure(code)
