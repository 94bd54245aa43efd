"""The moment between "Confirm and send" and the receipt: nothing to do but to wait."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SealViewModel(ViewModel):
    """Says what is being sent."""

    changed = Signal()

    @Property(str, notify=changed)
    def serviceTitle(self) -> str:
        """What is being sent."""
        return self.service_text("title")
