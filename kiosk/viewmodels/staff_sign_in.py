"""The sign-in with a staff card: the card, the PIN on the pad, the proof."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.staff import StaffPhase, StaffRole
from kiosk.journey.staff_events import StaffPinEntered
from kiosk.session import Session
from kiosk.viewmodels.secret_pad import SecretPadViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffSignInViewModel(ViewModel):
    """What the person with the staff card sees; nothing of a citizen is here."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._pad = SecretPadViewModel(session, StaffPinEntered(), self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._pad.refresh()
        super().refresh()

    @Property(SecretPadViewModel, constant=True)
    def pad(self) -> SecretPadViewModel:
        """The pad for the PIN."""
        return self._pad

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        if self.awaitsPin:
            return self.tr("Enter the PIN of your staff card")
        return self.tr("Your staff card is being checked")

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """For whom it is, and what to do."""
        match self.journey.staff.role:
            case StaffRole.CLERK:
                return self.tr("You sign in as a clerk. Six to eight digits. Make sure that nobody is watching.")
            case StaffRole.TECHNICIAN:
                return self.tr("You sign in as a technician. Six to eight digits. Make sure that nobody is watching.")
        return self.tr("Leave the card in the staff reader as long as you work here.")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was wrong with the last PIN and what is left, or nothing."""
        left = self.journey.staff.retries_left
        if left is None or not self.awaitsPin:
            return ""
        if left == 1:
            return self.tr("That was not the right PIN. You have one try left, then the card is blocked.")
        return self.tr("That was not the right PIN. You have %n tries left.", "", left)

    @Property(bool, notify=changed)
    def awaitsPin(self) -> bool:
        """Whether the pad takes the PIN."""
        return self.journey.staff.phase is StaffPhase.LOCKED
