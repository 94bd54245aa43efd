"""How the citizen identifies in an assisted visit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.service import IdentityKind
from kiosk.journey.assisting import ways
from kiosk.journey.staff_events import IdentityWayChosen
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WayOfIdentifyingRow:
    """One way, and when it is the right one."""

    way: str
    icon_name: str
    title: str
    summary: str


@QmlElement
class IdentityWayViewModel(ViewModel):
    """Offers the ways that the service takes."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._rows = Rows(WayOfIdentifyingRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._rows.show([self._row(each) for each in ways(self.journey)])
        super().refresh()

    @Property(Rows, constant=True)
    def ways(self) -> Rows:
        """The ways, as `WayOfIdentifyingRow` rows."""
        return self._rows

    @Slot(str)
    def choose(self, way: str) -> None:
        """Take this way."""
        self.session.send(IdentityWayChosen(IdentityKind(way)))

    def _row(self, way: IdentityKind) -> WayOfIdentifyingRow:
        match way:
            case IdentityKind.EID:
                title, icon = self.tr("With ID card and PIN"), "lock"
                summary = self.tr("The citizen enters the PIN alone. Staff turn away meanwhile.")
            case IdentityKind.ON_SITE:
                title, icon = self.tr("With ID card, without PIN"), "id"
                summary = self.tr(
                    "Staff compare the photo with the person. Then the six-digit number on the card is enough."
                )
            case IdentityKind.NONE:
                title, icon = self.tr("Without ID card"), "pencil"
                summary = self.tr("The citizen states everything herself or himself.")
        return WayOfIdentifyingRow(way.value, icon, title, summary)
