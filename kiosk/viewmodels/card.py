"""The card on the reader and the secret on the pad, whatever they are for; digits never pass through here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import AdviceConfirmed, SecretEntered
from kiosk.journey.journey import Identification, IdentifyPhase, Journey, PinManagement, PinPhase, SecretKind, Step
from kiosk.journey.staff_events import AssistancePaused
from kiosk.session import Session
from kiosk.viewmodels.secret_pad import SecretPadViewModel
from kiosk.viewmodels.secret_texts import SecretTexts, picture
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class _Ball(Enum):
    """Who has it."""

    CARD = auto()
    ADVICE = auto()
    PAD = auto()
    READER_PAD = auto()
    PRIVACY = auto()
    MACHINE = auto()


@dataclass(frozen=True, slots=True)
class _Request:
    kind: SecretKind
    retries_left: int | None
    was_refused: bool


_BALLS: dict[IdentifyPhase | PinPhase, _Ball] = {
    IdentifyPhase.CARD_AWAITED: _Ball.CARD,
    PinPhase.CARD_AWAITED: _Ball.CARD,
    IdentifyPhase.CAN_ADVICE: _Ball.ADVICE,
    PinPhase.CAN_ADVICE: _Ball.ADVICE,
    IdentifyPhase.SECRET_AWAITED: _Ball.PAD,
    PinPhase.SECRET_AWAITED: _Ball.PAD,
    IdentifyPhase.READER_PAD_AWAITED: _Ball.READER_PAD,
    PinPhase.READER_PAD_AWAITED: _Ball.READER_PAD,
}


@QmlElement
class CardViewModel(ViewModel):
    """Says who has the ball: the citizen with card, secret or a decision, or the machine."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._pad = SecretPadViewModel(session, SecretEntered(), self)
        self._texts = SecretTexts(self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._pad.refresh()
        super().refresh()

    @Property(SecretPadViewModel, constant=True)
    def pad(self) -> SecretPadViewModel:
        """The pad for the secret."""
        return self._pad

    @Property(bool, notify=changed)
    def awaitsCard(self) -> bool:
        """Whether the card must be laid on the reader."""
        return self._ball() is _Ball.CARD

    @Property(bool, notify=changed)
    def advises(self) -> bool:
        """Whether the citizen reads why the CAN is wanted before her last try."""
        return self._ball() is _Ball.ADVICE

    @Property(bool, notify=changed)
    def awaitsPrivacy(self) -> bool:
        """Whether the citizen must be alone before the pad is shown."""
        return self._ball() is _Ball.PRIVACY

    @Property(bool, notify=changed)
    def awaitsSecret(self) -> bool:
        """Whether the pad on the screen is to be used."""
        return self._ball() is _Ball.PAD

    @Property(bool, notify=changed)
    def usesReaderPad(self) -> bool:
        """Whether the keypad of the reader is to be used."""
        return self._ball() is _Ball.READER_PAD

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the machine has the ball."""
        return self._ball() is _Ball.MACHINE

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        match self._ball():
            case _Ball.CARD:
                return self.tr("Place your ID card on the reader")
            case _Ball.ADVICE:
                return self.tr("Two wrong PINs: one try is left")
            case _Ball.PRIVACY:
                return self.tr("Enter your PIN alone")
            case _Ball.PAD:
                return self._texts.title(self._request().kind)
            case _Ball.READER_PAD:
                return self.tr("Use the keypad of the reader")
        return self.tr("Your ID card is being checked")

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """What to do now."""
        match self._ball():
            case _Ball.CARD:
                return self.tr("Lay it flat on the marked area and leave it there. You take it back at the end.")
            case _Ball.ADVICE:
                return self.tr(
                    "Your card protects itself: before the last try it wants its access number (CAN), then your PIN."
                )
            case _Ball.PRIVACY:
                return self.tr("Please ask the member of staff to turn away.")
            case _Ball.PAD:
                return self._texts.instruction(self._request().kind)
            case _Ball.READER_PAD:
                return self._texts.on_reader(self._request().kind)
        return self.tr("Please leave your card on the reader.")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was wrong with the last secret, and what is left, or nothing."""
        if self._ball() not in {_Ball.PAD, _Ball.READER_PAD}:
            return ""
        asked = self._request()
        return self._texts.problem(asked.kind, asked.retries_left, was_refused=asked.was_refused)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The illustration of where the secret stands, or nothing."""
        return picture(self._request().kind) if self._ball() is _Ball.PAD else ""

    @Property(str, notify=changed)
    def pictureText(self) -> str:
        """The illustration in words."""
        return str(self.instruction)

    @Slot()
    def confirmPrivacy(self) -> None:
        """Be alone, and go on."""
        self.session.send(AssistancePaused())

    @Slot()
    def confirmAdvice(self) -> None:
        """Go on, knowing what must be known."""
        self.session.send(AdviceConfirmed())

    def _ball(self) -> _Ball:
        if self.journey.needs_privacy:
            return _Ball.PRIVACY
        return _BALLS.get(_state(self.journey).phase, _Ball.MACHINE)

    def _request(self) -> _Request:
        state = _state(self.journey)
        return _Request(state.secret, state.retries_left, state.was_refused)


def _state(journey: Journey) -> PinManagement | Identification:
    return journey.pin if journey.step is Step.PIN_ENTRY else journey.identification
