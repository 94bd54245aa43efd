"""The list of services, with those that cannot be started now saying why."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import ServiceChosen
from kiosk.session import Session
from kiosk.viewmodels.offer import Offer, offers
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChooseViewModel(ViewModel):
    """Offers what this branch may offer."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._services = Rows(Offer, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._services.show(offers(self))
        super().refresh()

    @Property(Rows, constant=True)
    def services(self) -> Rows:
        """What can be chosen, as `Offer` rows."""
        return self._services

    @Slot(str)
    def choose(self, slug: str) -> None:
        """Choose the service."""
        for service in self.session.services:
            if service.slug == slug:
                self.session.send(ServiceChosen(service))
