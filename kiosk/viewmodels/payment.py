"""What a service costs and how it is paid: before the form as a range, after it to the cent."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.fee import NOTHING_TO_PAY, Payment, payment_key, payment_of
from kiosk.journey.journey import Step
from kiosk.viewmodels import wording
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaymentViewModel(ViewModel):
    """One place for prepare, review and receipt."""

    changed = Signal()

    @Property(str, notify=changed)
    def cost(self) -> str:
        """The amount, as far as it is known."""
        service, payment = self.journey.service, self._payment()
        if service is None:
            return ""
        return wording.price(service.fee, self.language) if payment is None else self._money(payment)

    @Property(str, notify=changed)
    def how(self) -> str:
        """How it is paid, or that there is nothing to pay."""
        return self.service_text(payment_key(self._payment() or NOTHING_TO_PAY))

    @Property(bool, notify=changed)
    def isDue(self) -> bool:
        """Whether there is anything to pay, so that the amount stands above the words."""
        service, payment = self.journey.service, self._payment()
        amounts = (payment.amount,) if payment else service.fee.amounts if service else ()
        return any(amounts)

    def _payment(self) -> Payment | None:
        """Return what the answers cost; None before they are complete."""
        journey = self.journey
        if journey.receipt is not None:
            return journey.receipt.payment
        if journey.service is None or journey.step not in {Step.REVIEW, Step.CONFIRM}:
            return None
        return payment_of(journey.service.fee, journey.asked, journey.identity, self.session.today())

    def _money(self, payment: Payment) -> str:
        return wording.money(payment.amount, self.language)
