"""The secrets that the pad on the screen takes."""

from __future__ import annotations

from enum import Enum


class SecretKind(Enum):
    """Which secret the pad asks for."""

    PIN = "pin"
    CAN = "can"
    PUK = "puk"
    TRANSPORT_PIN = "transport_pin"
    NEW_PIN = "new_pin"
    NEW_PIN_REPEATED = "new_pin_repeated"
    STAFF_PIN = "staff_pin"

    @property
    def length(self) -> int:
        """How many digits it has at most."""
        return _LENGTHS.get(self, 6)

    @property
    def least_length(self) -> int:
        """How many digits it has at least."""
        return 6 if self is SecretKind.STAFF_PIN else self.length


_LENGTHS = {SecretKind.PUK: 10, SecretKind.TRANSPORT_PIN: 5, SecretKind.STAFF_PIN: 8}
