"""What somebody of the staff can do at this kiosk, by role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.staff import StaffRole
from kiosk.journey.advance import advance
from kiosk.journey.collection_events import ShelfRequested
from kiosk.journey.diagnosis_events import DiagnosticsRequested
from kiosk.journey.events import Event, WentBack
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import (
    AssistanceBegan,
    AssistanceEnded,
    ClosingRequested,
    RemarkRequested,
    StaffSignedOut,
)
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StaffTaskRow:
    """One thing to do."""

    icon_name: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class _Task:
    row: StaffTaskRow
    event: Event


@QmlElement
class StaffMenuViewModel(ViewModel):
    """Offers only what leads somewhere: the journey itself says what the role may do."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._offered: tuple[_Task, ...] = ()
        self._rows = Rows(StaffTaskRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._offered = tuple(each for each in self._tasks() if advance(self.journey, each.event)[0] != self.journey)
        self._rows.show([each.row for each in self._offered])
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        if self.journey.staff.role is StaffRole.TECHNICIAN:
            return self.tr("Signed in as a technician")
        return self.tr("Signed in as a clerk")

    @Property(Rows, constant=True)
    def tasks(self) -> Rows:
        """What can be done, as `StaffTaskRow` rows."""
        return self._rows

    @Slot(int)
    def choose(self, index: int) -> None:
        """Do it."""
        if 0 <= index < len(self._offered):
            self.session.send(self._offered[index].event)

    def _tasks(self) -> Iterator[_Task]:
        yield from self._assisting()
        if any(each.hands_over for each in self.session.services):
            yield _Task(
                StaffTaskRow(
                    "papers",
                    self.tr("Hand over or send back"),
                    self.tr("What lies ready in this branch, by the number of the pick-up slip."),
                ),
                ShelfRequested(),
            )
        yield _Task(
            StaffTaskRow(
                "hand-stop",
                self.tr("Close or open"),
                self.tr("This kiosk, or single services. It stays so until you change it."),
            ),
            ClosingRequested(),
        )
        yield _Task(
            StaffTaskRow(
                "certificate",
                self.tr("Test this kiosk"),
                self.tr("Devices, network and deliveries, guided tests, log and readiness report."),
            ),
            DiagnosticsRequested(),
        )
        yield _Task(
            StaffTaskRow("arrow-left", self.tr("Back to the citizens' screens"), self.tr("You stay signed in.")),
            WentBack(),
        )
        yield _Task(
            StaffTaskRow(
                "lock",
                self.tr("Sign out"),
                self.tr("Take your card with you. Without a touch you are signed out after two minutes anyway."),
            ),
            StaffSignedOut(),
        )

    def _assisting(self) -> Iterator[_Task]:
        """What a clerk can do around a visit."""
        visit = self.journey.behind
        begins = visit is None or visit.step is Step.WELCOME
        yield _Task(
            StaffTaskRow(
                "help-circle",
                self.tr("Begin a visit with a citizen") if begins else self.tr("Help the citizen"),
                self.tr("The citizen sees that you help, and goes on in her or his own language and size afterwards."),
            ),
            AssistanceBegan(),
        )
        yield _Task(
            StaffTaskRow(
                "pencil",
                self.tr("Note a remark for the city"),
                self.tr("It goes along with what the citizen sends."),
            ),
            RemarkRequested(),
        )
        yield _Task(
            StaffTaskRow(
                "door-exit",
                self.tr("Leave the citizen alone"),
                self.tr("Language, size and contrast are again as the citizen had them."),
            ),
            AssistanceEnded(),
        )
