"""The port of a card reader: wait for a card, connect, send one APDU, get one answer."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from hardware.card.apdu import CommandAPDU, ResponseAPDU


class ReaderState(Enum):
    """What a look at the readers finds, from worst to best."""

    SERVICE_DOWN = "service_down"
    NO_READER = "no_reader"
    NO_CARD = "no_card"
    CARD_PRESENT = "card_present"


class CardConnection(Protocol):
    """An exclusive conversation with one card."""

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command and return the card's answer.

        Raises:
            CardLost: the card is gone; the connection is dead for good.
            CardServiceUnavailable: the PC/SC service is gone.
        """
        ...

    def close(self) -> None:
        """End the conversation and leave the card reset. Never raises."""
        ...


class CardReader(Protocol):
    """One slot, or the first suitable one of several."""

    def state(self) -> ReaderState:
        """Return what is there now. Never raises, never disturbs a running conversation."""
        ...

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the card that lies on the reader.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, CardLost.
        """
        ...
