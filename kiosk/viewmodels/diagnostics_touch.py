"""What the screen's own tests count: which fields of the grid were touched, and which colour is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.diagnosis import Check

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FIELD_MM: Final = 30.0
_COLOURS: Final = ("#ff0000", "#00ff00", "#0000ff", "#ffffff", "#000000")


@QmlElement
class TouchTestViewModel(QObject):
    """A grid of fields as large as a fingertip's reach, and five colours."""

    changed = Signal()
    completed = Signal()

    def __init__(self, width_mm: float, height_mm: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = max(1, round(width_mm / _FIELD_MM))
        self._rows = max(1, round(height_mm / _FIELD_MM))
        self._touched: set[int] = set()
        self._colour = 0

    def covers(self, test: Check) -> bool:
        """Return whether the test takes the whole glass now."""
        return test is Check.TOUCH or (test is Check.COLOURS and self._colour < len(_COLOURS))

    def reset(self) -> None:
        """Begin anew."""
        self._touched.clear()
        self._colour = 0
        self.changed.emit()

    @Property(int, constant=True)
    def columns(self) -> int:
        """How many fields lie beside one another."""
        return self._columns

    @Property(int, constant=True)
    def rows(self) -> int:
        """How many lie below one another."""
        return self._rows

    @Property(list, notify=changed)
    def touched(self) -> list[bool]:
        """Which fields were touched, row by row."""
        return [each in self._touched for each in range(self._columns * self._rows)]

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many fields were not touched yet."""
        return self._columns * self._rows - len(self._touched)

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The colour that fills the screen, or nothing after the last."""
        return _COLOURS[self._colour] if self._colour < len(_COLOURS) else ""

    @Slot(float, float)
    def touch(self, across: float, down: float) -> None:
        """Note a touch at this fraction of the screen's width and height."""
        if not (0 <= across < 1 and 0 <= down < 1):
            return
        self._touched.add(int(down * self._rows) * self._columns + int(across * self._columns))
        self.changed.emit()
        if not self.left:
            self.completed.emit()

    @Slot()
    def nextColour(self) -> None:
        """Show the next colour."""
        self._colour += 1
        self.changed.emit()
