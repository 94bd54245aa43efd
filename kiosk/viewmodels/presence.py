"""Going back, leaving, staying away too long, and hiding everything from somebody behind."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.failure import Recovery
from kiosk.journey import collecting
from kiosk.journey.advance import advance
from kiosk.journey.events import (
    Event,
    LeaveConfirmed,
    LeaveDismissed,
    LeaveRequested,
    PresenceConfirmed,
    StaffCallEnded,
    WentBack,
)
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CALL = "Hier wird Hilfe gebraucht"


@QmlElement
class PresenceViewModel(ViewModel):
    """Whether the citizen is there, and where she can go; the journey itself says what is possible."""

    changed = Signal()
    idleTicked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._hidden = False
        session.idle_ticked.connect(self.idleTicked)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._hidden = self._hidden and self._is_personal()
        self.idleTicked.emit()
        super().refresh()

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a step to go back to; a failure offers it in its own words."""
        return self.journey.step is not Step.FAILURE and self._changes(WentBack())

    @Property(bool, notify=changed)
    def canLeave(self) -> bool:
        """Whether there is a visit to leave; where nothing is left to do, the main button does it."""
        if self._is_at_its_end():
            return False
        return self.journey.leaving or self._changes(LeaveRequested())

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """Whether the question before leaving is open."""
        return self.journey.leaving

    @Property(bool, notify=changed)
    def idleWarning(self) -> bool:
        """Whether the countdown runs."""
        return self.journey.idle_warning

    @Property(bool, notify=changed)
    def staffCalled(self) -> bool:
        """Whether the sign calls somebody of the branch."""
        return self.journey.staff_called

    @Property(str, notify=changed)
    def call(self) -> str:
        """What the sign says to the staff, in the staff's language whatever the citizen reads."""
        return CALL

    @Property(int, notify=idleTicked)
    def idleSeconds(self) -> int:
        """What is left of the countdown."""
        return self.session.idle_seconds_left

    @Property(bool, notify=changed)
    def canHide(self) -> bool:
        """Whether there is something to hide."""
        return self._is_personal()

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        """Whether everything is hidden."""
        return self._hidden

    @Slot()
    def goBack(self) -> None:
        """Go one step back."""
        self.session.send(WentBack())

    @Slot()
    def leave(self) -> None:
        """Ask to leave."""
        self.session.send(LeaveRequested())

    @Slot()
    def stay(self) -> None:
        """Stay after all."""
        self.session.send(LeaveDismissed())

    @Slot()
    def confirmLeaving(self) -> None:
        """End the visit and forget everything."""
        self.session.send(LeaveConfirmed())

    @Slot()
    def stillHere(self) -> None:
        """Stop the countdown."""
        self.session.send(PresenceConfirmed())

    @Slot()
    def endCall(self) -> None:
        """Take the sign away."""
        self.session.send(StaffCallEnded())

    @Slot()
    def hide(self) -> None:
        """Hide everything at once."""
        self._hidden = self._is_personal()
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        """Show everything again."""
        self._hidden = False
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Note a touch or a key."""
        self.session.touched()

    def _is_personal(self) -> bool:
        return self.journey.step not in {Step.WELCOME, Step.CHOOSE, Step.END}

    def _is_at_its_end(self) -> bool:
        service = self.journey.service
        is_pin_done = self.journey.step is Step.PIN_DONE and service is not None and service.manages_pin
        is_done = self.journey.step in {Step.RECEIPT, Step.APPOINTMENT_BOOKED}
        is_answered = self.journey.step is Step.COLLECTION_STATUS and not collecting.leads_on(self.journey)
        is_cancelled = self.journey.booking is not None and self.journey.booking.is_cancelled
        return is_done or is_answered or is_pin_done or is_cancelled or self._has_ended_by_failure()

    def _has_ended_by_failure(self) -> bool:
        failure = self.journey.failure if self.journey.step is Step.FAILURE else None
        return failure is not None and failure.code.recovery is Recovery.END_VISIT

    def _changes(self, event: Event) -> bool:
        return advance(self.journey, event)[0] != self.journey
