"""What is closed here, and closing and opening it: the kiosk, or one service after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.closure import Closure
from kiosk.journey.staff_events import ClosureDecided
from kiosk.session import Session
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ServiceSwitchRow:
    """One service of this branch, and whether it is open."""

    slug: str
    title: str
    is_open: bool


@QmlElement
class StaffClosingViewModel(ViewModel):
    """Each switch takes effect at once, and shows what is kept."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._services = Rows(ServiceSwitchRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        closed = self._closure.services
        self._services.show(
            [
                ServiceSwitchRow(each.slug, breakable(each.text(self.language, "title")), each.slug not in closed)
                for each in self.session.services
            ]
        )
        super().refresh()

    @Property(bool, notify=changed)
    def kioskOpen(self) -> bool:
        """Whether citizens can begin a visit."""
        return not self._closure.kiosk

    @Property(Rows, constant=True)
    def services(self) -> Rows:
        """What this branch may offer, as `ServiceSwitchRow` rows."""
        return self._services

    @Property(str, notify=changed)
    def problem(self) -> str:
        """That the last change could not be kept, or nothing."""
        if self.journey.staff.failure is None:
            return ""
        return self.tr("Nothing was changed: this kiosk cannot store anything. Please call the service desk.")

    @Slot(bool)
    def setKioskOpen(self, is_open: bool) -> None:
        """Open or close the kiosk."""
        self._decide(self._closure.with_kiosk(is_open=is_open))

    @Slot(str, bool)
    def setServiceOpen(self, slug: str, is_open: bool) -> None:
        """Open or close a service."""
        self._decide(self._closure.with_service(slug, is_open=is_open))

    @property
    def _closure(self) -> Closure:
        return self.journey.availability.closure

    def _decide(self, closure: Closure) -> None:
        self.session.send(ClosureDecided(closure))
