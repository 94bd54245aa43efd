"""The receipt: case reference, how far the submission has come, what it costs and what happens next."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.receipt import Receipt
from kiosk.domain.submission import DeliveryState
from kiosk.journey.events import LeaveRequested
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.payment import PaymentViewModel
from kiosk.viewmodels.prepare import TextRow
from kiosk.viewmodels.prints import PrintsViewModel
from kiosk.viewmodels.qr_picture import qr_picture
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReceiptViewModel(ViewModel):
    """Shows the receipt, and what can be printed of it."""

    changed = Signal()
    receiptChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._payment = PaymentViewModel(session, self)
        self._next_steps = Rows(TextRow, self)
        self._prints = PrintsViewModel(session, self)
        self._qr_code = ""
        self._receipt: Receipt | None = None

    def refresh(self) -> None:
        """Show the journey as it is now."""
        receipt, service = self.journey.receipt, self.journey.service
        if receipt != self._receipt:
            self._receipt = receipt
            self._qr_code = qr_picture(receipt.qr_payload) if receipt else ""
            self.receiptChanged.emit()
        self._next_steps.show(
            [TextRow(each) for each in wording.numbered(service, self.language, "next")] if service else []
        )
        self._prints.refresh()
        self._payment.refresh()
        super().refresh()

    @Property(str, notify=changed)
    def serviceTitle(self) -> str:
        """What was sent."""
        return self.service_text("title")

    @Property(str, notify=receiptChanged)
    def reference(self) -> str:
        """The case reference."""
        return self._receipt.reference if self._receipt else ""

    @Property(str, notify=changed)
    def sealedOn(self) -> str:
        """The day of the submission."""
        return wording.day(self._receipt.sealed_at, self.language) if self._receipt else ""

    @Property(str, notify=receiptChanged)
    def qrCode(self) -> str:
        """The QR code, as the address of a picture."""
        return self._qr_code

    @Property(bool, notify=changed)
    def delivered(self) -> bool:
        """Whether the city holds the submission."""
        return self.journey.delivery.is_delivered

    @Property(bool, notify=changed)
    def needsStaff(self) -> bool:
        """Whether the city did not take the submission."""
        return self.journey.delivery in {DeliveryState.REJECTED, DeliveryState.QUARANTINED}

    @Property(str, notify=changed)
    def deliveryIcon(self) -> str:
        """How far it has come, as an icon."""
        return "circle-check" if self.journey.delivery.is_delivered else "shield-check"

    @Property(str, notify=changed)
    def deliveryText(self) -> str:
        """How far the submission has come."""
        if self.journey.delivery.is_delivered:
            return self.tr("Handed over to the city")
        match self.journey.delivery:
            case DeliveryState.REJECTED | DeliveryState.QUARANTINED:
                return self.tr("Safely stored, but the city could not accept it yet. The staff have been told.")
            case DeliveryState.SEALED:
                return self.tr("Safely stored. It is handed over to the city as soon as the line is up.")
        return self.tr("Safely stored. It is on its way to the city.")

    @Property(PaymentViewModel, constant=True)
    def payment(self) -> PaymentViewModel:
        """What it costs, and how it is paid."""
        return self._payment

    @Property(Rows, constant=True)
    def nextSteps(self) -> Rows:
        """What happens next, as `TextRow` rows."""
        return self._next_steps

    @Property(PrintsViewModel, constant=True)
    def prints(self) -> PrintsViewModel:
        """The receipt and the citizen's copy on paper."""
        return self._prints

    @Slot()
    def finish(self) -> None:
        """End the visit."""
        self.session.send(LeaveRequested())
