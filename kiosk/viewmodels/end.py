"""The goodbye; the screen closes by itself."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EndViewModel(ViewModel):
    """Says that nothing of the citizen stays behind."""

    changed = Signal()

    @Property(str, notify=changed)
    def branchName(self) -> str:
        """Where the kiosk stands."""
        return self.session.branch.name
