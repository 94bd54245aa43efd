"""One errand with the PIN: what must be known before, card and pad, and the ways for who chose the wrong errand."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import PinErrand
from kiosk.journey.events import NewPinReconsidered, PinErrandChosen
from kiosk.journey.journey import PinPhase, SecretKind
from kiosk.viewmodels.card_screen import CardScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinEntryViewModel(CardScreenViewModel):
    """What an errand adds to card and pad."""

    changed = Signal()

    @Property(bool, notify=changed)
    def explainsPuk(self) -> bool:
        """Whether the citizen reads what must be known of the PUK, before the card is asked for anything."""
        return self.journey.pin.phase is PinPhase.PUK_ADVICE

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        if self.explainsPuk:
            return self.tr("Unblock the PIN with the PUK")
        if self.journey.awaited_secret is SecretKind.PIN and self.journey.pin.errand is PinErrand.CHANGE:
            return self.tr("Enter your present PIN")
        if self.journey.pin.phase is PinPhase.WORKING and self.journey.pin.secret is SecretKind.NEW_PIN_REPEATED:
            return self.tr("Your card is taking the new PIN")
        return str(self._card.title)

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """What to do now."""
        if self.explainsPuk:
            return self.tr("After three wrong PINs only the PUK helps. It gives your PIN three new tries.")
        return str(self._card.instruction)

    @Property(str, notify=changed)
    def otherErrand(self) -> str:
        """The way for who holds a PIN with another number of digits, or nothing."""
        match self.journey.awaited_secret:
            case SecretKind.PIN if self.journey.pin.errand is PinErrand.CHANGE:
                return self.tr("My PIN has only five digits")
            case SecretKind.TRANSPORT_PIN:
                return self.tr("I have chosen a PIN of six digits before")
        return ""

    @Property(bool, notify=changed)
    def isEasy(self) -> bool:
        """Whether others would try the new PIN first."""
        return self.journey.awaited_secret is SecretKind.NEW_PIN_REPEATED and self.journey.pin.is_easy

    @Property(bool, notify=changed)
    def repeats(self) -> bool:
        """Whether the new PIN is being repeated, so that another one can still be chosen."""
        return self.journey.awaited_secret is SecretKind.NEW_PIN_REPEATED

    @Slot()
    def chooseOtherErrand(self) -> None:
        """Begin again with a PIN of the other length."""
        is_change = self.journey.pin.errand is PinErrand.CHANGE
        self.session.send(PinErrandChosen(PinErrand.FIRST if is_change else PinErrand.CHANGE))

    @Slot()
    def chooseAgain(self) -> None:
        """Choose another new PIN."""
        self.session.pad.clear()
        self.session.send(NewPinReconsidered())
