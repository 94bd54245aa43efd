"""A list for QML whose rows are frozen dataclasses: their fields are the roles, in camelCase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


@QmlElement
class Rows(QAbstractListModel):
    """Shows rows of one type, and tells QML of the rows that differ only: a delegate that is typed into stays."""

    countChanged = Signal()

    def __init__(self, row_type: type, parent: QObject) -> None:
        super().__init__(parent)
        self._names = [each.name for each in fields(row_type)]
        self._rows: tuple[object, ...] = ()

    def show(self, rows: Sequence[object]) -> None:
        """Replace the rows."""
        before, after = self._rows, tuple(rows)
        common = min(len(before), len(after))
        self._drop(common)
        for index in range(common):
            self._replace(index, after[index])
        self._append(after[common:])
        if len(before) != len(after):
            self.countChanged.emit()

    @property
    def rows(self) -> tuple[object, ...]:
        """The rows as they are shown."""
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of rows, as Qt asks for it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> object:
        """Return one field of one row, as Qt asks for it."""
        number = role - _FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= number < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[number])
        return list(value) if isinstance(value, tuple) else value  # QML knows lists only

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names under which QML finds the fields."""
        return {_FIRST_ROLE + number: QByteArray(_camel(name).encode()) for number, name in enumerate(self._names)}

    def _drop(self, length: int) -> None:
        if length < len(self._rows):
            self.beginRemoveRows(_NOWHERE, length, len(self._rows) - 1)
            self._rows = self._rows[:length]
            self.endRemoveRows()

    def _replace(self, index: int, row: object) -> None:
        if self._rows[index] != row:
            self._rows = (*self._rows[:index], row, *self._rows[index + 1 :])
            self.dataChanged.emit(self.index(index), self.index(index))

    def _append(self, rows: tuple[object, ...]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)
