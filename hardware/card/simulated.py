"""The simulated reader: a slot with hands and a cable that can be pulled, in this process."""

from __future__ import annotations

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.reader import CardConnection, ReaderState
from hardware.card.slot import CardSlot
from hardware.errors import CardLost, CardServiceUnavailable, ReaderUnavailable


class SimulatedReader(CardSlot):
    """A reader with one slot, as PC/SC would show it: with the hands of `CardSlot`, and more.

    Like the real one it lends the card to one conversation at a time, and `close` waits for an APDU that
    is under way: a hanging card cannot be cured from the software's side.
    """

    def __init__(self) -> None:
        super().__init__()
        self._plugged_in = True
        self._service_up = True
        self._in_use = False

    def state(self) -> ReaderState:
        """Return what is there now."""
        with self._changed:
            if not self._service_up:
                return ReaderState.SERVICE_DOWN
            if not self._plugged_in:
                return ReaderState.NO_READER
            return ReaderState.CARD_PRESENT if self._chip is not None else ReaderState.NO_CARD

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the card in the slot.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, CardLost.
        """
        with self._changed:
            self._check_reader()
            if self._in_use:
                raise ReaderUnavailable("the reader is in use")
            if self._chip is None:
                raise CardLost("there is no card in the slot")
            self._in_use = True
            return _SimulatedConnection(self, self._session)

    def unplug(self) -> None:
        """Pull the cable of the reader; a card in it stays where it is."""
        self._cut(plugged_in=False, service_up=self._service_up)

    def plug(self) -> None:
        """Put the cable back."""
        self._cut(plugged_in=True, service_up=self._service_up)

    def service_down(self, down: bool) -> None:
        """Stop the PC/SC service, or start it again."""
        self._cut(plugged_in=self._plugged_in, service_up=not down)

    def _cut(self, *, plugged_in: bool, service_up: bool) -> None:
        with self._changed:
            self._power_down()
            self._plugged_in, self._service_up = plugged_in, service_up
            if plugged_in and service_up:
                self._power_up()

    def _check_reader(self) -> None:
        if not self._service_up:
            raise CardServiceUnavailable("the PC/SC service does not answer")
        if not self._plugged_in:
            raise ReaderUnavailable("there is no reader")

    def _transmit(self, session: int, command: CommandAPDU) -> ResponseAPDU:
        try:
            return ResponseAPDU.from_bytes(self._exchange(session, command.to_bytes()))
        except CardLost:
            if self.state() is ReaderState.SERVICE_DOWN:
                raise CardServiceUnavailable("the PC/SC service does not answer") from None
            raise

    def _give_back(self, session: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._busy)
            self._in_use = False
            if session == self._session:
                self.reset_card()


class _SimulatedConnection:
    """One conversation with the card of a simulated reader."""

    def __init__(self, reader: SimulatedReader, session: int) -> None:
        self._reader: SimulatedReader | None = reader
        self._session = session

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command and return the card's answer.

        Raises:
            CardLost, CardServiceUnavailable: the conversation is dead for good.
        """
        if self._reader is None:
            raise CardLost("the conversation is over")
        return self._reader._transmit(self._session, command)

    def close(self) -> None:
        """End the conversation and leave the card reset. Never raises."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader._give_back(self._session)
