"""The citizen's part of the hand-over: she says that she has it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.collection_events import ReceiptConfirmed
from kiosk.journey.events import WentBack
from kiosk.viewmodels.collection_thing import CollectionThingViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionReceivedViewModel(CollectionThingViewModel):
    """Takes the citizen's word."""

    @Slot()
    def confirm(self) -> None:
        """She has it."""
        self.session.send(ReceiptConfirmed())

    @Slot()
    def deny(self) -> None:
        """She has not, or it is the wrong one."""
        self.session.send(WentBack())
