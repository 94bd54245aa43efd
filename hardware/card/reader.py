"""The port of a card reader: wait for a card, connect, send one APDU, get one answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final, Protocol, runtime_checkable

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.errors import CardError, CardLost, CardMute, CardServiceUnavailable, ReaderUnavailable

SLICE_SECONDS: Final = 0.25
"""How long a driver may sleep before it looks whether anybody still waits."""


class ReaderState(Enum):
    """What a look at the readers finds, from worst to best."""

    SERVICE_DOWN = "service_down"
    NO_READER = "no_reader"
    NO_CARD = "no_card"
    CARD_MUTE = "card_mute"
    CARD_PRESENT = "card_present"

    @property
    def has_card(self) -> bool:
        """Whether something lies on a reader, be it a card that answers or not."""
        return self in {ReaderState.CARD_MUTE, ReaderState.CARD_PRESENT}


class CardConnection(Protocol):
    """An exclusive conversation with one card."""

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command and return the card's answer.

        Raises:
            CardLost: the card is gone; the connection is dead for good.
            CardInterrupted: the card still lies there, but was reset; the connection is dead all the same.
            ReaderUnavailable: the reader was unplugged.
            CardServiceUnavailable: the PC/SC service is gone.
        """
        ...

    def close(self) -> None:
        """End the conversation and leave the card reset. Never raises."""
        ...


@runtime_checkable
class SelfDescribing(Protocol):
    """A conversation whose reader can tell about itself."""

    def describe(self) -> Mapping[str, str]:
        """Return what reader and card say of themselves, by name: `atr`, `vendor`, `firmware`. Never raises."""
        ...


class CardReader(Protocol):
    """One slot, or the first suitable one of several: a card that answers is preferred to an empty slot."""

    def state(self) -> ReaderState:
        """Return what is there now. Never raises, never disturbs a running conversation."""
        ...

    def readers(self) -> Mapping[str, ReaderState]:
        """Return every reader that may be used, with what lies on it; none without a service. Never raises."""
        ...

    def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
        """Wait as long as the state is the known one, and return what it is then.

        The wait ends with the time-out, and within a slice of the event being set. Readers and the PC/SC service
        may come and go meanwhile. Never raises, never disturbs a running conversation.
        """
        ...

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the card that lies on the reader.

        Raises:
            CardServiceUnavailable, ReaderUnavailable.
            ReaderBusy: another program has the card to itself.
            CardLost: there is no card.
            CardMute: what lies there does not answer.
        """
        ...


def listing(name: str, state: ReaderState) -> Mapping[str, ReaderState]:
    """Return what `readers` says of a single reader, which need not be there."""
    return {} if state in {ReaderState.SERVICE_DOWN, ReaderState.NO_READER} else {name: state}


def obstacle(state: ReaderState) -> CardError:
    """Return what is in the way of a conversation with a card, in any state but `CARD_PRESENT`."""
    match state:
        case ReaderState.SERVICE_DOWN:
            return CardServiceUnavailable("the PC/SC service does not answer")
        case ReaderState.NO_READER:
            return ReaderUnavailable("there is no reader, or none that is allowed")
        case ReaderState.CARD_MUTE:
            return CardMute("the card does not answer")
    return CardLost("there is no card on the reader")


def slices(timeout_seconds: float, cancelled: threading.Event) -> Iterator[float]:
    """Yield how long to sleep at most, again and again, until the time is up or nobody waits any more."""
    deadline = time.monotonic() + timeout_seconds
    while (left := deadline - time.monotonic()) > 0 and not cancelled.is_set():
        yield min(left, SLICE_SECONDS)
