"""The chip's side of the line: what a simulated card must offer to lie in a simulated slot."""

from __future__ import annotations

from typing import Final, Protocol

from hardware.card.apdu import ResponseAPDU, StatusWord

MAX_ATR_SIZE: Final = 33


class Chip(Protocol):
    """A chip that answers commands while it has power, and forgets its session when it loses it."""

    @property
    def atr(self) -> bytes:
        """The answer to reset, as a PC/SC reader reports it; longer than 33 bytes, it is none (ISO/IEC 7816-3, 8.2)."""
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


class MuteCard:
    """A card that lies upside down: the reader feels that something is there, and gets no sensible answer to reset."""

    atr = bytes(MAX_ATR_SIZE + 1)

    def power_on(self) -> None:
        """Do nothing: there is no session."""

    def power_off(self) -> None:
        """Do nothing: there is no session."""

    def transmit(self, command: bytes) -> bytes:  # noqa: ARG002 -- nobody gets as far as this
        """Answer nothing."""
        return b""


def is_mute(chip: Chip) -> bool:
    """Whether no reader can begin a conversation with the chip."""
    return not 0 < len(chip.atr) <= MAX_ATR_SIZE
