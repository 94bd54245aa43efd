"""Speech as the citizen wants it: whether, how fast, how loud, and whether the screen is dark meanwhile."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import DisplayChosen
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

VOLUME, LOUDEST, SOFTEST, VOLUME_STEP = 50, 100, 10, 10
WORDS_PER_MINUTE, FASTEST, SLOWEST, PACE_STEP = 160, 340, 100, 30


@QmlElement
class SpeechViewModel(ViewModel):
    """Is gone with the visit: loudness and pace are the usual ones again, and the screen is bright."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._available = False
        self._screen_off = False
        self.volume, self.words_per_minute = VOLUME, WORDS_PER_MINUTE

    def refresh(self) -> None:
        """Show the journey as it is now."""
        if not self.journey.display.speech or self.journey.step is Step.END:
            self._screen_off = False
            self.volume, self.words_per_minute = VOLUME, WORDS_PER_MINUTE
        super().refresh()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this kiosk can be heard."""
        return self._available

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """Whether everything is spoken."""
        return self.journey.display.speech

    @Property(bool, notify=changed)
    def screenOff(self) -> bool:
        """Whether nothing is to be seen."""
        return self._screen_off

    @Slot(bool)
    def choose(self, spoken: bool) -> None:
        """Speak from now on, or no longer."""
        self.session.send(DisplayChosen(replace(self.journey.display, speech=spoken)))

    @Slot()
    def toggleScreen(self) -> None:
        """Show nothing, or everything again; dark is a screen for somebody who hears what is on it."""
        self._screen_off = self.journey.display.speech and not self._screen_off
        self.changed.emit()

    def notice(self, *, available: bool) -> None:
        """Note whether there is anything to be heard with."""
        self._available = available
        self.changed.emit()

    def louder(self, steps: int) -> None:
        """Speak louder, or less loud."""
        self.volume = min(LOUDEST, max(SOFTEST, self.volume + steps * VOLUME_STEP))

    def faster(self, steps: int) -> None:
        """Speak faster, or slower."""
        self.words_per_minute = min(FASTEST, max(SLOWEST, self.words_per_minute + steps * PACE_STEP))
