"""What is being handed over, as both sides see it while they confirm it."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.collection import printed_number
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CollectionThingViewModel(ViewModel):
    """The thing, its number, where it lies and whose it is."""

    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is, in the city's words."""
        item = self.journey.collecting.item
        return breakable(item.title) if item else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number of the slip, in blocks."""
        return printed_number(self.journey.collecting.number)

    @Property(str, notify=changed)
    def owner(self) -> str:
        """Whose it is."""
        item = self.journey.collecting.item
        return item.owner if item else ""
