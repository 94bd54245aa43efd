"""The card on the reader, the PIN on the pad, and the reading."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import PinErrand
from kiosk.journey.events import PinErrandChosen
from kiosk.journey.journey import IdentifyPhase, SecretKind
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.card import CardViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdentifyViewModel(ViewModel):
    """What an identification adds to card and pad: how far the reading is, and a way for who has no PIN yet."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._card = CardViewModel(session, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._card.refresh()
        super().refresh()

    @Property(CardViewModel, constant=True)
    def card(self) -> CardViewModel:
        """Card and pad."""
        return self._card

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        return self.tr("Your ID card is being read") if self._is_reading() else str(self._card.title)

    @Property(bool, notify=changed)
    def mayHaveFiveDigits(self) -> bool:
        """Whether to offer a way to those who hold the letter with the transport PIN in their hands."""
        return self.journey.awaited_secret is SecretKind.PIN

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much has been read, from 0 to 1."""
        return self.journey.identification.progress

    @Property(bool, notify=changed)
    def hasProgress(self) -> bool:
        """Whether it can be said how much has been read."""
        return self._is_reading()

    @Property(str, notify=changed)
    def progressText(self) -> str:
        """How much has been read, in words."""
        return wording.percent(self.journey.identification.progress)

    @Slot()
    def chooseFirstPin(self) -> None:
        """Choose a first PIN with the transport PIN, before anything else."""
        self.session.send(PinErrandChosen(PinErrand.FIRST))

    def _is_reading(self) -> bool:
        return self.journey.identification.phase is IdentifyPhase.READING
