"""The simulated reader: a slot with hands, a cable that can be pulled, and perhaps a pad, in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.chip import is_mute
from hardware.card.reader import CardConnection, ReaderState, listing, obstacle, slices
from hardware.card.slot import CardSlot
from hardware.errors import CardError, CardInterrupted, CardLost, ReaderBusy


class PadProgram(Protocol):
    """The program inside a reader with a pad: it stands between the host and the card."""

    def execute_pace(self, card: CardConnection, request: bytes) -> bytes:
        """Answer a request of EXECUTE_PACE."""
        ...

    def modify_pin(self, card: CardConnection, request: bytes) -> bytes:
        """Answer a PIN_MODIFY structure with two status bytes."""
        ...

    def transmit(self, card: CardConnection, command: CommandAPDU) -> ResponseAPDU:
        """Pass a command on, protected where the reader has a channel to the card."""
        ...

    def forget(self) -> None:
        """End a running entry and forget the channel: the conversation, the card or the power is gone."""
        ...


def wait_on(
    changed: threading.Condition,
    look: Callable[[], ReaderState],
    known: ReaderState,
    timeout_seconds: float,
    cancelled: threading.Event,
) -> ReaderState:
    """Look at each change as long as the state is the known one, and return what it is then."""
    for seconds in slices(timeout_seconds, cancelled):
        with changed:
            if changed.wait_for(lambda: look() is not known, seconds):
                break
    return look()


class SimulatedReader(CardSlot):
    """A reader with one slot, as PC/SC would show it: with the hands of `CardSlot`, and more.

    Like the real one it lends the card to one conversation at a time, and `close` waits for an APDU that
    is under way: a hanging card cannot be cured from the software's side.
    """

    def __init__(self, changed: threading.Condition | None = None, *, plugged_in: bool = True) -> None:
        super().__init__(changed)
        self._plugged_in = plugged_in
        self._service_up = True
        self._in_use = False
        self._pad: PadProgram | None = None

    def state(self) -> ReaderState:
        """Return what is there now."""
        with self._changed:
            if not self._service_up:
                return ReaderState.SERVICE_DOWN
            if not self._plugged_in:
                return ReaderState.NO_READER
            if self._chip is None:
                return ReaderState.NO_CARD
            return ReaderState.CARD_MUTE if is_mute(self._chip) else ReaderState.CARD_PRESENT

    def readers(self) -> Mapping[str, ReaderState]:
        """Return this reader, while it is plugged in and the service runs."""
        return listing("Simulated reader", self.state())

    def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
        """Wait as long as the state is the known one, and return what it is then."""
        return wait_on(self._changed, self.state, known, timeout_seconds, cancelled)

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the card in the slot.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, ReaderBusy, CardLost, CardMute.
        """
        with self._changed:
            state = self.state()
            if state.has_card and self._in_use:
                raise ReaderBusy("another program uses the reader")
            if state is not ReaderState.CARD_PRESENT:
                raise obstacle(state)
            self._in_use = True
            connection = _SimulatedConnection(self, self._session, self._insertions)
            return connection if self._pad is None else _PadConnection(connection, self._pad)

    @property
    def has_pad(self) -> bool:
        """Whether the reader has a pad."""
        return self._pad is not None

    def unplug(self) -> None:
        """Pull the cable of the reader; a card in it stays where it is."""
        self._cut(plugged_in=False, service_up=self._service_up)

    def plug(self) -> None:
        """Put the cable back."""
        self._cut(plugged_in=True, service_up=self._service_up)

    def service_down(self, down: bool) -> None:
        """Stop the PC/SC service, or start it again."""
        self._cut(plugged_in=self._plugged_in, service_up=not down)

    def exchange(self, pad: PadProgram | None) -> None:
        """Put a reader with a pad, or one without, in the place of this one; the card goes along."""
        with self._changed:
            if self._pad is not None:
                self._pad.forget()
            self._pad = pad
            self.reset_card()

    def _cut(self, *, plugged_in: bool, service_up: bool) -> None:
        with self._changed:
            self._power_down()
            self._plugged_in, self._service_up = plugged_in, service_up
            if plugged_in and service_up:
                self._power_up()

    def _power_down(self) -> None:
        if self._pad is not None:
            self._pad.forget()
        super()._power_down()

    def _transmit(self, session: int, insertion: int, command: CommandAPDU) -> ResponseAPDU:
        try:
            return ResponseAPDU.from_bytes(self._exchange(session, command.to_bytes()))
        except (CardLost, ValueError):  # an answer without a status word is none
            raise self._loss(insertion) from None

    def _loss(self, insertion: int) -> CardError:
        with self._changed:
            state = self.state()
            if not state.has_card:
                return obstacle(state)
            if insertion == self._insertions:
                return CardInterrupted("the card was reset")
            return CardLost("the card was taken out")

    def _give_back(self, session: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._busy)
            self._in_use = False
            if session == self._session:
                self.reset_card()


class _SimulatedConnection:
    """One conversation with the card of a simulated reader."""

    def __init__(self, reader: SimulatedReader, session: int, insertion: int) -> None:
        self._reader: SimulatedReader | None = reader
        self._session, self._insertion = session, insertion

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command and return the card's answer.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable: the conversation is dead for good.
        """
        if self._reader is None:
            raise CardLost("the conversation is over")
        return self._reader._transmit(self._session, self._insertion, command)

    def close(self) -> None:
        """End the conversation and leave the card reset. Never raises."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader._give_back(self._session)


class _PadConnection:
    """One conversation through a reader with a pad."""

    def __init__(self, card: _SimulatedConnection, pad: PadProgram) -> None:
        self._card, self._pad = card, pad

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command, which the reader protects once it has a channel.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable: the conversation is dead for good.
        """
        return self._pad.transmit(self._card, command)

    def execute_pace(self, request: bytes) -> bytes:
        """Have the reader do a function of EXECUTE_PACE.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        return self._pad.execute_pace(self._card, request)

    def modify_pin(self, request: bytes) -> bytes:
        """Have a new PIN entered on the pad.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        return self._pad.modify_pin(self._card, request)

    def close(self) -> None:
        """End the conversation, and with it the reader's channel."""
        self._pad.forget()
        self._card.close()
