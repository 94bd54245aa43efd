"""The whole declaration, a warning against haste, and the one touch that sends (VwVfG § 3a(3))."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import DeclarationAccepted
from kiosk.session import Session
from kiosk.viewmodels.prepare import TextRow
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConfirmViewModel(ViewModel):
    """What is accepted is exactly the text that is shown."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._paragraphs = Rows(TextRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._paragraphs.show([TextRow(each) for each in self.service_text("declaration").split("\n\n")])
        super().refresh()

    @Property(str, notify=changed)
    def serviceTitle(self) -> str:
        """What is about to be sent."""
        return self.service_text("title")

    @Property(Rows, constant=True)
    def paragraphs(self) -> Rows:
        """The declaration, as `TextRow` rows."""
        return self._paragraphs

    @Slot()
    def accept(self) -> None:
        """Accept the declaration and send."""
        service = self.journey.service
        if service:
            self.session.send(DeclarationAccepted(service.text(self.language, "declaration")))
