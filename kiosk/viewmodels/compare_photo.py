"""The clerk compares the photo on the card with the person (PAuswG § 18a)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.journey.events import WentBack
from kiosk.journey.staff_events import PhotoConfirmed
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComparePhotoViewModel(ViewModel):
    """Takes the clerk's word."""

    changed = Signal()

    @Slot()
    def confirm(self) -> None:
        """It is the same person."""
        self.session.send(PhotoConfirmed())

    @Slot()
    def deny(self) -> None:
        """It is not, or cannot be told."""
        self.session.send(WentBack())
