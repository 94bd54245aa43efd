"""The card on the reader, the PIN on the pad, and the reading."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import PinErrand
from kiosk.journey.events import PinErrandChosen
from kiosk.journey.journey import IdentifyPhase, SecretKind
from kiosk.viewmodels import wording
from kiosk.viewmodels.card_screen import CardScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdentifyViewModel(CardScreenViewModel):
    """What an identification adds to card and pad: how far the reading is, and a way for who has no PIN yet."""

    changed = Signal()

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
