"""The secrets that `kiosk eid` may ask for, and the arguments that name a file descriptor for each."""

from __future__ import annotations

from typing import Final

from kiosk.journey.journey import SecretKind

TITLES: Final = {
    SecretKind.PIN: "PIN",
    SecretKind.TRANSPORT_PIN: "PIN or transport PIN",
    SecretKind.NEW_PIN: "new PIN",
    SecretKind.NEW_PIN_REPEATED: "new PIN once more",
    SecretKind.CAN: "CAN",
    SecretKind.PUK: "PUK",
}
_OPTIONS: Final = {
    SecretKind.TRANSPORT_PIN: "pin",
    SecretKind.NEW_PIN: "new-pin",
    SecretKind.NEW_PIN_REPEATED: "new-pin",
}


def option(kind: SecretKind) -> str:
    """Return the argument that names a file descriptor for it."""
    return f"--{_OPTIONS.get(kind, kind.value)}-fd"


def destination(kind: SecretKind) -> str:
    """Return where the arguments keep that descriptor."""
    return option(kind).removeprefix("--").replace("-", "_")


def lengths(kind: SecretKind) -> tuple[int, ...]:
    """Return the numbers of digits it may have; a transport PIN is typed where a PIN would be."""
    return (5, 6) if kind is SecretKind.TRANSPORT_PIN else (kind.length,)


def describe(kind: SecretKind) -> str:
    """Return its name with what is expected."""
    return f"{TITLES[kind]} ({' or '.join(str(each) for each in lengths(kind))} digits)"
