"""What every screen with a card and its pad is."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.session import Session
from kiosk.viewmodels.card import CardViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardScreenViewModel(ViewModel):
    """Holds card and pad; a subclass says what its errand adds."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._card = CardViewModel(session, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._card.refresh()
        super().refresh()

    @Property(CardViewModel, constant=True)
    def card(self) -> CardViewModel:
        """Card and pad."""
        return self._card
