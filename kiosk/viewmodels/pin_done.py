"""What is true of the PIN now, and how it goes on."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.journey.events import LeaveRequested, PinErrandChosen, PinResultConfirmed
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinDoneViewModel(ViewModel):
    """Says it in one sentence, and never the PIN itself."""

    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is true now."""
        match self._outcome():
            case PinOutcome.CHANGED:
                return self.tr("Your new PIN is set")
            case PinOutcome.CHOSEN:
                return self.tr("Your first PIN is set")
            case PinOutcome.UNBLOCKED:
                return self.tr("Your PIN is unblocked")
            case PinOutcome.NOT_BLOCKED:
                return self.tr("Your PIN is not blocked")
        return self.tr("Your PIN is right")

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """What that means."""
        match self._outcome():
            case PinOutcome.CHANGED:
                return self.tr("From now on only the new PIN counts. The old one is forgotten.")
            case PinOutcome.CHOSEN:
                return self.tr("You can now identify yourself online. The transport PIN no longer counts.")
            case PinOutcome.UNBLOCKED:
                return self.tr("It is the same PIN as before, with three new tries.")
            case PinOutcome.NOT_BLOCKED:
                return self.tr("The PUK was not needed, and none of its uses has been spent.")
        return self.tr("The card has accepted it. Nothing has been read or changed.")

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to remember."""
        match self._outcome():
            case PinOutcome.UNBLOCKED:
                return self.tr("If you do not remember the PIN, any citizens' office sets a new one for you.")
            case PinOutcome.NOT_BLOCKED:
                return self.tr(
                    "Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN."
                )
        return self.tr("Tell your PIN to nobody, and do not write it on the card or keep it beside it.")

    @Property(bool, notify=changed)
    def serviceWaits(self) -> bool:
        """Whether a service goes on behind this."""
        return self.journey.service is not None and not self.journey.service.manages_pin

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """The way on."""
        if not self.serviceWaits:
            return self.tr("End visit")
        return self.tr("Go on: {0}").format(self.service_text("title"))

    @Property(str, notify=changed)
    def furtherLabel(self) -> str:
        """What else fits now, or nothing."""
        if self.serviceWaits:
            return ""
        return self.tr("Check my PIN now") if self._outcome() is not PinOutcome.RIGHT else self.tr("Change my PIN")

    @Slot()
    def goOn(self) -> None:
        """Go on with the service, or end the visit."""
        self.session.send(PinResultConfirmed() if self.serviceWaits else LeaveRequested())

    @Slot()
    def goFurther(self) -> None:
        """Do what else fits."""
        is_right = self._outcome() is PinOutcome.RIGHT
        self.session.send(PinErrandChosen(PinErrand.CHANGE if is_right else PinErrand.CHECK))

    def _outcome(self) -> PinOutcome:
        return self.journey.pin.outcome or PinOutcome.RIGHT
