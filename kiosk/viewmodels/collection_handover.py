"""The clerk's part of the hand-over: she compares the photo and gives it to its owner."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.collection_events import HandoverConfirmed
from kiosk.viewmodels.collection_thing import CollectionThingViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionHandoverViewModel(CollectionThingViewModel):
    """Takes the clerk's word; she signs it in the end."""

    @Slot()
    def confirm(self) -> None:
        """It is the same person, and she has it."""
        self.session.send(HandoverConfirmed())
