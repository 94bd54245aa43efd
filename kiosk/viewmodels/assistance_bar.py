"""The bar under the head of every screen for what is special about this visit: staff is here, or it is practised."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.staff import StaffPhase
from kiosk.journey.events import Event
from kiosk.journey.staff_events import StaffMenuRequested, StaffSignInRequested
from kiosk.journey.staffing import UNINTERRUPTED
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AssistanceBarViewModel(ViewModel):
    """There only while a visit is practised or a card lies in the staff reader, and not on the staff's own screens."""

    changed = Signal()

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is the case, or nothing."""
        staff = self.journey.staff
        if self.journey.behind is not None:
            return ""
        if self.journey.practice:
            return self.tr("Practice as Erika Mustermann, PIN 123456. Nothing is sent.")
        if staff.waits and self.journey.step in UNINTERRUPTED:
            return self.tr("A staff card was inserted. Staff can sign in as soon as you have finished this step.")
        match staff.phase:
            case StaffPhase.LOCKED:
                return self.tr("A staff card is in the staff reader. Nobody is signed in.")
            case StaffPhase.SIGNED_IN:
                return self.tr("Staff is signed in.")
        return ""

    @Property(str, notify=changed)
    def actionText(self) -> str:
        """What can be done about it, or nothing."""
        match self._action():
            case StaffSignInRequested():
                return self.tr("Staff: sign in")
            case StaffMenuRequested():
                return self.tr("Staff menu")
        return ""

    @Slot()
    def act(self) -> None:
        """Do it."""
        event = self._action()
        if event is not None:
            self.session.send(event)

    def _action(self) -> Event | None:
        if self.journey.behind is not None or self.journey.step in UNINTERRUPTED:
            return None
        match self.journey.staff.phase:
            case StaffPhase.LOCKED:
                return StaffSignInRequested()
            case StaffPhase.SIGNED_IN:
                return StaffMenuRequested()
        return None
