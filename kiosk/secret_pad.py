"""The digits of a secret between the pad on the screen and the worker: never an event, never a property."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.journey.secret import SecretKind


class SecretPad(QObject):
    """Collects the digits of the awaited secret where neither QML nor the journey can see them.

    The buffer has its whole length from the beginning: one that grows would leave copies of itself behind.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: SecretKind | None = None
        self._digits = bytearray()
        self._count = 0

    def expect(self, kind: SecretKind | None) -> None:
        """Take the digits of this secret from now on; those of another one are overwritten."""
        if kind is not self._kind:
            self.clear()
            self._kind = kind
            self._digits = bytearray(self.length)

    @property
    def length(self) -> int:
        """How many digits the awaited secret has; none where none is awaited."""
        return self._kind.length if self._kind else 0

    @property
    def count(self) -> int:
        """How many digits have been pressed."""
        return self._count

    @property
    def is_complete(self) -> bool:
        """Whether as many digits of an awaited secret have been pressed as it has at least."""
        return self._kind is not None and self._kind.least_length <= self._count

    def press(self, digit: int) -> None:
        """Add one digit, unless all have been pressed."""
        if 0 <= digit <= 9 and self._count < self.length:
            self._digits[self._count] = ord("0") + digit
            self._count += 1
            self.changed.emit()

    def erase(self) -> None:
        """Take back the last digit."""
        if self._count:
            self._count -= 1
            self._digits[self._count] = 0
            self.changed.emit()

    def clear(self) -> None:
        """Overwrite and forget all digits."""
        self._digits[:] = bytes(len(self._digits))
        self._count = 0
        self.changed.emit()

    def take(self) -> bytearray:
        """Return all digits, which the caller overwrites, and forget them; nothing where they are not complete."""
        taken = self._digits if self.is_complete else bytearray()
        if not taken:
            self.clear()
        del taken[self._count :]  # so little of it that the buffer stays where it is
        self._digits = bytearray(self.length)
        self._count = 0
        self.changed.emit()
        return taken
