"""A slot whose card is seen by the real PC/SC service, through the vpcd driver of the vsmartcard project.

The card connects to the driver over TCP. A message is its length in two bytes, most significant first, and
its content; a message of one byte is a control code, every other an APDU.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from enum import IntEnum
from threading import Thread

from hardware.card.chip import Chip
from hardware.card.slot import CardSlot
from hardware.errors import CardLost

FIRST_SLOT_PORT = 35963
_RETRY_SECONDS = 0.05
# pcscd looks every 400 ms. A card that is back before it has looked stays unpowered until it is taken out again.
_AWAY_SECONDS = 0.5
_UNPOWERED_SECONDS = 1.0


class _Control(IntEnum):
    POWER_OFF = 0
    POWER_ON = 1
    RESET = 2
    GET_ATR = 4


_WITHOUT_POWER = (bytes((_Control.GET_ATR,)), bytes((_Control.POWER_OFF,)))


class VirtualPCD(CardSlot):
    """One slot of vpcd, with the hands of `CardSlot`; as with a person's hand, no card follows another at once.

    Between `start` and `stop` a thread holds the line while there is a card in the slot: to the driver the
    line *is* the card. When the PC/SC service goes away the thread knocks until it is back.
    """

    def __init__(self, port: int = FIRST_SLOT_PORT, host: str = "127.0.0.1") -> None:
        super().__init__()
        self._address = (host, port)
        self._line: socket.socket | None = None
        self._line_session = 0
        self._free_from = 0.0
        self._thread: Thread | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin to hold the line to the driver."""
        self._stopping = False
        self._thread = Thread(target=self._hold_line, name="virtual card", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Take the card out and end the thread."""
        with self._changed:
            self._stopping = True
            self.remove()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def wait_until_connected(self, timeout_seconds: float) -> bool:
        """Wait until the driver has the card in the slot, and return whether it has."""

        def is_connected() -> bool:
            return self._line is not None and self._line_session == self._session

        with self._changed:
            return self._changed.wait_for(is_connected, timeout_seconds)

    def _power_down(self) -> None:
        super()._power_down()
        if self._line is not None:
            # A plain close would leave the thread in its recv.
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def _hold_line(self) -> None:
        while (session := self._next_session()) is not None:
            try:
                with socket.create_connection(self._address, timeout=1) as line:
                    self._serve(session, line)
            except OSError:
                self._stay_away(_RETRY_SECONDS)

    def _next_session(self) -> int | None:
        with self._changed:
            while not self._stopping:
                patience = self._free_from - time.monotonic()
                if self._chip is not None and patience <= 0:
                    return self._session
                self._changed.wait(None if self._chip is None else patience)
            return None

    def _stay_away(self, seconds: float) -> None:
        with self._changed:
            self._free_from = time.monotonic() + seconds

    def _serve(self, session: int, line: socket.socket) -> None:
        line.settimeout(None)
        with self._changed:
            if session != self._session:
                return
            self._line, self._line_session = line, session
            self._changed.notify_all()
        is_noticed, patience_ends = False, time.monotonic() + _UNPOWERED_SECONDS
        try:
            while (message := _receive(line)) is not None:
                answer = self._answer(session, message)
                if answer is not None:
                    line.sendall(len(answer).to_bytes(2, "big") + answer)
                is_noticed = is_noticed or message not in _WITHOUT_POWER
                if not is_noticed and time.monotonic() > patience_ends:
                    return
        except CardLost:
            return
        finally:
            self._lose_line(session)

    def _answer(self, session: int, message: bytes) -> bytes | None:
        if len(message) != 1:
            return self._exchange(session, message)
        with self._changed:
            chip = self._check(session)
            return _control(chip, message[0])

    def _lose_line(self, session: int) -> None:
        with self._changed:
            self._line = None
            self._stay_away(_AWAY_SECONDS)
            if session == self._session and self._chip is not None:
                self._chip.power_off()
                self._chip.power_on()
            self._changed.notify_all()


def _control(chip: Chip, code: int) -> bytes | None:
    if code == _Control.GET_ATR:
        return chip.atr
    if code in {_Control.POWER_OFF, _Control.RESET}:
        chip.power_off()
    if code in {_Control.POWER_ON, _Control.RESET}:
        chip.power_on()
    return None


def _receive(line: socket.socket) -> bytes | None:
    header = _receive_exactly(line, 2)
    return None if header is None else _receive_exactly(line, int.from_bytes(header, "big"))


def _receive_exactly(line: socket.socket, size: int) -> bytes | None:
    received = bytearray()
    while len(received) < size:
        # Linux delays acknowledgements unless told again before each read: 44 ms per APDU otherwise.
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = line.recv(size - len(received))
        if not part:
            return None
        received += part
    return bytes(received)
