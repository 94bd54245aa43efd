"""The secrets that `kiosk eid` may ask for, and the arguments that name a file descriptor for each."""

from __future__ import annotations

from enum import Enum


class SecretName(Enum):
    """What is asked for, and how many digits it may have."""

    PIN = "PIN"
    OLD_PIN = "PIN, or transport PIN"
    NEW_PIN = "new PIN"
    CAN = "CAN"
    PUK = "PUK"

    @property
    def title(self) -> str:
        """Its name on the terminal."""
        return str(self.value)

    @property
    def lengths(self) -> tuple[int, ...]:
        """The numbers of digits it may have; the transport PIN alone has five."""
        return {SecretName.OLD_PIN: (6, 5), SecretName.PUK: (10,)}.get(self, (6,))

    @property
    def option(self) -> str:
        """The argument that names a file descriptor for it."""
        return f"--{self.name.lower().replace('_', '-').removeprefix('old-')}-fd"

    @property
    def destination(self) -> str:
        """Where the arguments keep that descriptor."""
        return f"{self.name.lower()}_descriptor"

    def describe(self) -> str:
        """Return the name with what is expected."""
        return f"{self.title} ({' or '.join(str(each) for each in self.lengths)} digits)"
