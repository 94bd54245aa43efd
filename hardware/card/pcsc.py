"""The PC/SC driver: smart cards through the system's PC/SC service (PC/SC Workgroup, part 5), by pyscard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from smartcard import scard

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.reader import CardConnection, ReaderState
from hardware.errors import CardError, CardLost, CardServiceUnavailable, ReaderUnavailable

_LOOK_ONCE = 0


class PCSCReader:
    """The readers of the PC/SC service whose names contain one of `allowed_readers`; all, when it is empty.

    Nothing is kept between two calls, so a restart of the service or a reader that is plugged in later needs
    no care. pyscard's monitor threads are not used: they die with the service and never come back.
    """

    def __init__(self, allowed_readers: Sequence[str] = ()) -> None:
        self._allowed_readers = tuple(name.casefold() for name in allowed_readers)

    def state(self) -> ReaderState:
        """Return what is there now, of several readers the best. Never raises, never touches a card."""
        try:
            with _context() as context:
                return self._look(context)[0]
        except CardServiceUnavailable:
            return ReaderState.SERVICE_DOWN

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the first card that is found.

        Raises:
            CardServiceUnavailable: the PC/SC service does not answer.
            ReaderUnavailable: there is no allowed reader, or another program uses it.
            CardLost: there is no card, or it does not answer.
        """
        context = _establish()
        try:
            return self._connect(context)
        except CardError:
            _call(scard.SCardReleaseContext, context)
            raise

    def _connect(self, context: int) -> CardConnection:
        state, name = self._look(context)
        if state is ReaderState.NO_READER:
            raise ReaderUnavailable("there is no allowed reader")
        if state is ReaderState.NO_CARD:
            raise CardLost("there is no card on the reader")
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        code, *rest = _call(scard.SCardConnect, context, name, scard.SCARD_SHARE_EXCLUSIVE, protocols)
        if code == scard.SCARD_E_SHARING_VIOLATION:
            raise ReaderUnavailable("another program uses the reader")
        if code != scard.SCARD_S_SUCCESS:
            raise self._loss()
        card, protocol = rest
        if _call(scard.SCardBeginTransaction, card)[0] != scard.SCARD_S_SUCCESS:
            _call(scard.SCardDisconnect, card, scard.SCARD_RESET_CARD)
            raise self._loss()
        return _PCSCConnection(context, card, protocol, self._loss)

    def _look(self, context: int) -> tuple[ReaderState, str]:
        best = ReaderState.NO_READER, ""
        for name, flags in _readers(context):
            if not self._allows(name):
                continue
            if flags & scard.SCARD_STATE_PRESENT:
                return ReaderState.CARD_PRESENT, name
            best = ReaderState.NO_CARD, name
        return best

    def _allows(self, name: str) -> bool:
        return not self._allowed_readers or any(part in name.casefold() for part in self._allowed_readers)

    def _loss(self) -> CardError:
        """Return what a failed call means: the codes differ from case to case, a fresh look does not lie."""
        match self.state():
            case ReaderState.SERVICE_DOWN:
                return CardServiceUnavailable("the PC/SC service went away")
            case _:
                return CardLost("the card was taken out, or the connection to it broke")


class _PCSCConnection:
    """One exclusive conversation, with a transaction held from beginning to end."""

    def __init__(self, context: int, card: int, protocol: int, loss: Callable[[], CardError]) -> None:
        self._context = context
        self._card: int | None = card
        self._protocol = protocol
        self._loss = loss
        self._lost = False

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command and return the card's answer. Blocks as long as the card is silent.

        Raises:
            CardLost, CardServiceUnavailable: any failure ends the conversation for good.
        """
        if self._card is None or self._lost:
            raise CardLost("the conversation is over")
        code, *rest = _call(scard.SCardTransmit, self._card, self._protocol, list(command.to_bytes()))
        if code != scard.SCARD_S_SUCCESS or len(rest[0]) < 2:
            self._lost = True
            raise self._loss()
        return ResponseAPDU.from_bytes(bytes(rest[0]))

    def close(self) -> None:
        """End the conversation and leave the card reset. Never raises."""
        card, self._card = self._card, None
        if card is None:
            return
        _call(scard.SCardEndTransaction, card, scard.SCARD_RESET_CARD)
        _call(scard.SCardDisconnect, card, scard.SCARD_RESET_CARD)
        _call(scard.SCardReleaseContext, self._context)


def _establish() -> int:
    code, *rest = _call(scard.SCardEstablishContext, scard.SCARD_SCOPE_SYSTEM)
    if code != scard.SCARD_S_SUCCESS:
        raise CardServiceUnavailable("the PC/SC service does not answer")
    return int(rest[0])


@contextmanager
def _context() -> Iterator[int]:
    context = _establish()
    try:
        yield context
    finally:
        _call(scard.SCardReleaseContext, context)


def _readers(context: int) -> list[tuple[str, int]]:
    code, *rest = _call(scard.SCardListReaders, context, [])
    if code == scard.SCARD_E_NO_READERS_AVAILABLE:
        return []
    if code != scard.SCARD_S_SUCCESS:
        raise CardServiceUnavailable("the PC/SC service does not answer")
    wanted = [(name, scard.SCARD_STATE_UNAWARE) for name in rest[0]]
    code, *rest = _call(scard.SCardGetStatusChange, context, _LOOK_ONCE, wanted)
    if code != scard.SCARD_S_SUCCESS:
        return []
    return [(name, flags) for name, flags, *_ in rest[0]]


def _call(function: Callable[..., Any], *arguments: object) -> tuple[Any, ...]:
    """Return the result code of a PC/SC function and what it gives besides.

    When the service is gone, pyscard raises SystemError from some functions and its own error from others.
    """
    try:
        answer = function(*arguments)
    except (SystemError, scard.error):
        return (scard.SCARD_F_INTERNAL_ERROR,)
    return tuple(answer) if isinstance(answer, list | tuple) else (answer,)
