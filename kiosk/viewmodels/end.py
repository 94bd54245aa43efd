"""The goodbye; the screen closes by itself."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import LeaveRequested
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EndViewModel(ViewModel):
    """Says that nothing of the citizen stays behind."""

    changed = Signal()

    @Property(bool, notify=changed)
    def cardLeft(self) -> bool:
        """Whether a card still lies on the reader."""
        return self.journey.card_left

    @Property(str, notify=changed)
    def title(self) -> str:
        """The goodbye; a forgotten card comes first."""
        return self.tr("Please take your ID card") if self.journey.card_left else self.tr("Thank you and goodbye")

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The illustration."""
        return "card_remove" if self.journey.card_left else "welcome"

    @Property(str, notify=changed)
    def reminder(self) -> str:
        """What not to forget."""
        if self.journey.card_left:
            return self.tr("Your ID card still lies on the reader.")
        return self.tr("Take your papers from the scanner and your receipt from the printer.")

    @Slot()
    def startAgain(self) -> None:
        """Make room for whoever is next."""
        self.session.send(LeaveRequested())
