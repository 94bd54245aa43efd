"""The card on the reader, the PIN on the pad, and the reading; digits never pass through here."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import SecretEntered
from kiosk.journey.journey import IdentifyPhase, SecretKind
from kiosk.session import SecretPad, Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdentifyViewModel(ViewModel):
    """Says who has the ball: the citizen with card or PIN, or the machine."""

    changed = Signal()
    digitsChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        session.pad.changed.connect(self.digitsChanged)

    @Property(bool, notify=changed)
    def awaitsCard(self) -> bool:
        """Whether the card must be laid on the reader."""
        return self._phase() is IdentifyPhase.CARD_AWAITED

    @Property(bool, notify=changed)
    def awaitsSecret(self) -> bool:
        """Whether the pad is to be used."""
        return self._phase() is IdentifyPhase.SECRET_AWAITED

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the machine looks at the card or reads it."""
        return self._phase() not in {IdentifyPhase.CARD_AWAITED, IdentifyPhase.SECRET_AWAITED}

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        match self._phase():
            case IdentifyPhase.CARD_AWAITED:
                return self.tr("Place your ID card on the reader")
            case IdentifyPhase.SECRET_AWAITED:
                return self.tr("Enter your CAN") if self._asks_for_can() else self.tr("Enter your PIN")
            case IdentifyPhase.READING:
                return self.tr("Your ID card is being read")
        return self.tr("Your ID card is being checked")

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """What to do now."""
        match self._phase():
            case IdentifyPhase.CARD_AWAITED:
                return self.tr("Lay it flat on the marked area and leave it there. You take it back at the end.")
            case IdentifyPhase.SECRET_AWAITED if self._asks_for_can():
                return self.tr(
                    "After two wrong PINs your card asks for the six-digit access number (CAN). "
                    "It is printed on the front of your card, at the bottom right."
                )
            case IdentifyPhase.SECRET_AWAITED:
                return self.tr("The six digits that you chose yourself.")
        return self.tr("Please leave your card on the reader.")

    @Property(bool, notify=changed)
    def asksForCan(self) -> bool:
        """Whether the pad asks for the CAN instead of the PIN."""
        return self._asks_for_can()

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was wrong with the last secret, and what is left, or nothing."""
        state = self.journey.identification
        if self._phase() is not IdentifyPhase.SECRET_AWAITED:
            return ""
        if not state.was_refused:
            return "" if self._asks_for_can() or state.retries_left in {None, 3} else self._tries(state.retries_left)
        if self._asks_for_can():
            return self.tr("That was not the right CAN. Please look at your card and try again.")
        return self.tr("That was not the right PIN.") + " " + self._tries(state.retries_left)

    @Property(int, notify=digitsChanged)
    def digitCount(self) -> int:
        """How many digits have been pressed."""
        return self.session.pad.count

    @Property(int, constant=True)
    def digitTotal(self) -> int:
        """How many digits a secret has."""
        return SecretPad.LENGTH

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much has been read, from 0 to 1."""
        return self.journey.identification.progress

    @Property(bool, notify=changed)
    def hasProgress(self) -> bool:
        """Whether it can be said how much has been read."""
        return self._phase() is IdentifyPhase.READING

    @Property(str, notify=changed)
    def progressText(self) -> str:
        """How much has been read, in words."""
        return wording.percent(self.journey.identification.progress)

    @Slot(int)
    def press(self, digit: int) -> None:
        """Hand one digit to the pad."""
        self.session.touched()
        self.session.pad.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self.session.touched()
        self.session.pad.erase()

    @Slot()
    def clear(self) -> None:
        """Take back all digits."""
        self.session.touched()
        self.session.pad.clear()

    @Slot()
    def submit(self) -> None:
        """Send the secret to the card."""
        if self.session.pad.is_complete:
            self.session.send(SecretEntered())

    def _phase(self) -> IdentifyPhase:
        return self.journey.identification.phase

    def _asks_for_can(self) -> bool:
        return self.journey.identification.secret is SecretKind.CAN

    def _tries(self, left: int | None) -> str:
        if left is None:
            return self.tr("Please try again.")
        if left == 1:
            return self.tr("You have one try left. After another wrong PIN the PIN is blocked.")
        return self.tr("You have %n tries left.", "", left)
