"""What every view model is: a view of the journey that tells QML when to look again, and sends events."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.service import Service
from kiosk.journey.journey import Journey
from kiosk.session import Session
from kiosk.viewmodels.breaking import breakable


class ViewModel(QObject):
    """Facts to show, and slots that send events; a subclass declares `changed = Signal()` for its own properties."""

    changed: ClassVar[Signal]

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self.changed.emit()

    @property
    def journey(self) -> Journey:
        """The visit as it is now."""
        return self.session.journey

    @property
    def language(self) -> str:
        """The code of the language that the citizen reads."""
        return self.journey.display.language

    def service_text(self, key: str, service: Service | None = None) -> str:
        """Return a text of the service, by default of the chosen one, in the citizen's language, to be shown."""
        about = service or self.journey.service
        return breakable(about.text(self.language, key)) if about else ""
