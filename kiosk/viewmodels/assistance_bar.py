"""The bar under the head of every screen: who of the staff is there, what they see, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.staff import StaffPhase
from kiosk.journey.advance import advance
from kiosk.journey.events import Event
from kiosk.journey.journey import SecretKind
from kiosk.journey.staff_events import (
    AssistancePaused,
    AssistanceResumed,
    StaffMenuRequested,
    StaffSignInRequested,
)
from kiosk.journey.staffing import UNINTERRUPTED
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AssistanceBarViewModel(ViewModel):
    """There only while a visit is practised, a staff card is in or a clerk helps; not on the staff's own screens."""

    changed = Signal()

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is the case, or nothing."""
        journey = self.journey
        if journey.behind is not None:
            return ""
        if journey.assistance is not None and journey.awaited_secret not in {None, SecretKind.CAN}:
            return ""  # the pad needs the room: at a PIN the citizen is alone, at the signature the title says it all
        if journey.practice:
            return self.tr("Practice as Erika Mustermann, PIN 123456. Nothing is sent.")
        if journey.assistance is not None:
            if journey.assistance.is_paused:
                return self.tr("You are alone with the screen. Staff cannot use it now.")
            return self.tr("A member of staff is helping you and sees what is on this screen, but never your PIN.")
        if journey.staff.waits and journey.step in UNINTERRUPTED:
            return self.tr("A staff card was inserted. Staff can sign in as soon as you have finished this step.")
        match journey.staff.phase:
            case StaffPhase.LOCKED:
                return self.tr("A staff card is in the staff reader. Nobody is signed in.")
            case StaffPhase.SIGNED_IN:
                return self.tr("Staff is signed in.")
        return ""

    @Property(str, notify=changed)
    def shortText(self) -> str:
        """The same in a few words, where text is large and room is scarce."""
        helper = self.journey.assistance
        if helper is None or not self.text:
            is_staffs = self.text and self._staffs() is not None
            return self.tr("Staff card inserted.") if is_staffs else str(self.text)
        if self.journey.awaited_secret is not None:
            return ""
        return self.tr("You are alone.") if helper.is_paused else self.tr("Staff are helping and see this.")

    @Property(str, notify=changed)
    def citizensText(self) -> str:
        """What the citizen can do about it, or nothing."""
        match self._citizens():
            case AssistancePaused():
                return self.tr("Go on alone")
            case AssistanceResumed():
                return self.tr("Let staff help again")
        return ""

    @Property(str, notify=changed)
    def staffsText(self) -> str:
        """What the staff can do, or nothing."""
        match self._staffs():
            case StaffSignInRequested():
                return self.tr("Staff: sign in")
            case StaffMenuRequested():
                return self.tr("Staff menu")
        return ""

    @Slot()
    def actAsCitizen(self) -> None:
        """Do what the citizen can do."""
        self._do(self._citizens())

    @Slot()
    def actAsStaff(self) -> None:
        """Do what the staff can do."""
        self._do(self._staffs())

    def _do(self, event: Event | None) -> None:
        if event is not None:
            self.session.send(event)

    def _citizens(self) -> Event | None:
        helper = self.journey.assistance
        if helper is None or self.journey.needs_privacy:
            return None
        return self._if_possible(AssistanceResumed() if helper.is_paused else AssistancePaused())

    def _staffs(self) -> Event | None:
        match self.journey.staff.phase:
            case StaffPhase.LOCKED:
                return self._if_possible(StaffSignInRequested())
            case StaffPhase.SIGNED_IN:
                return self._if_possible(StaffMenuRequested())
        return None

    def _if_possible(self, event: Event) -> Event | None:
        return event if advance(self.journey, event)[0] != self.journey else None
