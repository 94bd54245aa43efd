"""The pad for the secret of a step: how many digits were pressed, never which."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import Event
from kiosk.session import Session
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecretPadViewModel(ViewModel):
    """Hands digits to the pad of the session; `confirmed` is sent when there are enough."""

    changed = Signal()
    digitsChanged = Signal()

    def __init__(self, session: Session, confirmed: Event, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._confirmed = confirmed
        session.pad.changed.connect(self.digitsChanged)

    @Property(int, notify=digitsChanged)
    def digitCount(self) -> int:
        """How many digits have been pressed."""
        return self.session.pad.count

    @Property(int, notify=changed)
    def digitTotal(self) -> int:
        """How many digits there are at most."""
        return self.session.pad.length

    @Property(bool, notify=digitsChanged)
    def isComplete(self) -> bool:
        """Whether there are enough digits."""
        return self.session.pad.is_complete

    @Slot(int)
    def press(self, digit: int) -> None:
        """Take a digit."""
        self.session.touched()
        self.session.pad.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self.session.touched()
        self.session.pad.erase()

    @Slot()
    def submit(self) -> None:
        """Show the secret to the card."""
        if self.session.pad.is_complete:
            self.session.send(self._confirmed)
