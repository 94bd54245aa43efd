"""The chip's side of the line: what a simulated card must offer to lie in a simulated slot."""

from __future__ import annotations

from typing import Protocol

from hardware.card.apdu import ResponseAPDU, StatusWord


class Chip(Protocol):
    """A chip that answers commands while it has power, and forgets its session when it loses it."""

    @property
    def atr(self) -> bytes:
        """The answer to reset, as a PC/SC reader reports it."""
        ...

    def power_on(self) -> None:
        """Start with no session."""
        ...

    def power_off(self) -> None:
        """Forget the session; what is stored for good stays."""
        ...

    def transmit(self, command: bytes) -> bytes:
        """Take one command APDU and return one response APDU. Never raises for any bytes."""
        ...


class ForeignCard:
    """A card without the eID application, such as a bank card: it knows no file that anybody asks for."""

    atr = bytes.fromhex("3B8180018080")

    def power_on(self) -> None:
        """Do nothing: there is no session."""

    def power_off(self) -> None:
        """Do nothing: there is no session."""

    def transmit(self, command: bytes) -> bytes:  # noqa: ARG002 -- the answer is the same for all
        """Answer that the file was not found."""
        return ResponseAPDU(b"", StatusWord.FILE_NOT_FOUND).to_bytes()
