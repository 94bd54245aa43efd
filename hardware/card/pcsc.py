"""The PC/SC driver: smart cards through the system's PC/SC service (PC/SC Workgroup, parts 5 and 10), by pyscard.

Single error codes are not believed: the same event gives another code with each call that meets it. What a
failure means is found out by a fresh look at the service, the reader and the card.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from smartcard import scard

from hardware.card import whole_answer
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.pin_pad import (
    GET_FEATURE_REQUEST,
    Feature,
    PACECapability,
    PACEFunction,
    pace_request,
    read_capabilities,
    read_features,
    read_pace_answer,
)
from hardware.card.reader import CardConnection, ReaderState, obstacle, slices
from hardware.errors import (
    CardError,
    CardInterrupted,
    CardLost,
    CardProtocolError,
    CardServiceUnavailable,
    ReaderBusy,
    ReaderUnavailable,
)

_LOOK_ONCE = 0
# A reader that comes or goes ends a wait for this name, where the service knows it.
_HOT_PLUG: Final = "\\\\?PnP?\\Notification"
# The service looks at its readers every 400 ms; a card that is there for longer than this was not taken out.
_SETTLE_SECONDS: Final = 0.8
# Two programs that begin at the same moment, or a reader that goes between two calls, are met once more or twice.
_LOOKS: Final = 3
_NEVER: Final = threading.Event()
_READER_GONE: Final = {scard.SCARD_E_UNKNOWN_READER, scard.SCARD_E_READER_UNAVAILABLE}

# PC/SC part 3, 3.1.4: the version is 0xMMmmbbbb, in the order of the machine.
_ATTRIBUTES: Final = {
    "atr": scard.SCARD_ATTR_ATR_STRING,
    "vendor": scard.SCARD_ATTR_VENDOR_NAME,
    "firmware": scard.SCARD_ATTR_VENDOR_IFD_VERSION,
}
_VERSION_BYTES: Final = 4

Flags = int
Sight = Mapping[str, Flags]
"""The allowed readers and the flags that the service has for each; the upper 16 bits count the cards put in and out."""


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
                return _best(self._look(context))[0]
        except CardServiceUnavailable:
            return ReaderState.SERVICE_DOWN

    def readers(self) -> Mapping[str, ReaderState]:
        """Return every allowed reader by its name, with what lies on it; none without a service. Never raises."""
        try:
            with _context() as context:
                return {name: _state(flags) for name, flags in self._look(context).items()}
        except CardServiceUnavailable:
            return {}

    def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
        """Wait as long as the state is the known one, and return what it is then."""
        pauses = slices(timeout_seconds, cancelled)
        while (state := self._wait_with_one_context(known, pauses)) is known:
            pause = next(pauses, None)
            if pause is None:
                return state
            # Here the service is down or has just ended its conversation with us.
            cancelled.wait(pause)
        return state

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the first card that is found.

        Raises:
            CardServiceUnavailable: the PC/SC service does not answer.
            ReaderUnavailable: there is no allowed reader.
            ReaderBusy: another program has the card to itself.
            CardLost: there is no card.
            CardMute: what lies there does not answer.
        """
        context = _establish()
        try:
            return self._connect(context)
        except CardError:
            _call(scard.SCardReleaseContext, context)
            raise

    def _wait_with_one_context(self, known: ReaderState, pauses: Iterator[float]) -> ReaderState:
        try:
            with _context() as context:
                sight = self._look(context)
                while _best(sight)[0] is known and (pause := next(pauses, None)) is not None:
                    _wait_for_change(context, sight, pause)
                    sight = self._look(context)
                return _best(sight)[0]
        except CardServiceUnavailable:
            return ReaderState.SERVICE_DOWN

    def _connect(self, context: int) -> CardConnection:
        sight = self._look(context)
        state, name = _best(sight)
        if state in {ReaderState.NO_READER, ReaderState.NO_CARD}:
            raise obstacle(state)
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        code, *rest = _call(scard.SCardConnect, context, name, scard.SCARD_SHARE_EXCLUSIVE, protocols)
        if code == scard.SCARD_E_SHARING_VIOLATION:
            raise ReaderBusy("another program uses the reader")
        if code != scard.SCARD_S_SUCCESS:
            raise obstacle(state) if state is ReaderState.CARD_MUTE else self._loss(sight, name)
        card, protocol = rest
        if _call(scard.SCardBeginTransaction, card)[0] != scard.SCARD_S_SUCCESS:
            _call(scard.SCardDisconnect, card, scard.SCARD_RESET_CARD)
            raise self._loss(sight, name)
        return _converse(context, card, protocol, lambda: self._loss(sight, name))

    def _look(self, context: int) -> Sight:
        return {name: flags for name, flags in _readers(context).items() if self._allows(name)}

    def _allows(self, name: str) -> bool:
        return not self._allowed_readers or any(part in name.casefold() for part in self._allowed_readers)

    def _loss(self, before: Sight, name: str) -> CardError:
        """Return what a failed call means for a conversation that began with this sight of the reader."""
        try:
            with _context() as context:
                sight = self._look(context)
                for pause in slices(_SETTLE_SECONDS, _NEVER):
                    if _state(sight.get(name, 0)) is not ReaderState.CARD_PRESENT:
                        break
                    _wait_for_change(context, sight, pause)
                    sight = self._look(context)
        except CardServiceUnavailable as error:
            return error
        return _difference(before[name], sight.get(name))


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
            CardLost, ReaderUnavailable, CardServiceUnavailable: any failure ends the conversation for good.
            CardProtocolError: the card promises an answer that does not end.
        """
        return whole_answer.fetch(self._exchange, command)

    def _exchange(self, command: CommandAPDU) -> ResponseAPDU:
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

    def describe(self) -> Mapping[str, str]:
        """Return what reader and card say of themselves; a reader need not say anything. Never raises."""
        attributes = {name: _attribute(self._card, number) for name, number in _ATTRIBUTES.items()}
        texts = {
            "atr": attributes["atr"].hex(),
            "vendor": attributes["vendor"].rstrip(b"\0").decode("ascii", "replace"),
        }
        if len(version := attributes["firmware"]) == _VERSION_BYTES:
            texts["firmware"] = f"{version[3]}.{version[2]}.{int.from_bytes(version[:2], 'little')}"
        return {name: text for name, text in texts.items() if text}

    def _control(self, code: int, request: bytes) -> bytes:
        """Have the reader itself do something.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable: it failed, and with it the conversation.
        """
        if self._card is None or self._lost:
            raise CardLost("the conversation is over")
        result, *rest = _call(scard.SCardControl, self._card, code, list(request))
        if result != scard.SCARD_S_SUCCESS:
            self._lost = True
            raise self._loss()
        return bytes(rest[0])


class _PadConnection(_PCSCConnection):
    """The same through a reader with a pad."""

    def __init__(
        self,
        context: int,
        card: int,
        protocol: int,
        loss: Callable[[], CardError],
        features: Mapping[Feature, int],
    ) -> None:
        super().__init__(context, card, protocol, loss)
        self._features = features

    def execute_pace(self, request: bytes) -> bytes:
        """Have the reader do a function of EXECUTE_PACE.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        return self._control(self._features[Feature.EXECUTE_PACE], request)

    def modify_pin(self, request: bytes) -> bytes:
        """Have a new PIN entered on the pad.

        Raises:
            CardProtocolError: the reader has no MODIFY_PIN_DIRECT.
            CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        if Feature.MODIFY_PIN_DIRECT not in self._features:
            raise CardProtocolError("the reader cannot change a PIN")
        return self._control(self._features[Feature.MODIFY_PIN_DIRECT], request)


def _attribute(card: int | None, number: int) -> bytes:
    if card is None:
        return b""
    code, *rest = _call(scard.SCardGetAttrib, card, number)
    return bytes(rest[0]) if code == scard.SCARD_S_SUCCESS else b""


def _converse(context: int, card: int, protocol: int, loss: Callable[[], CardError]) -> CardConnection:
    features = _features(card)
    if Feature.EXECUTE_PACE not in features:
        return _PCSCConnection(context, card, protocol, loss)
    return _PadConnection(context, card, protocol, loss, features)


def _features(card: int) -> Mapping[Feature, int]:
    """Return what the reader offers for an online identification; a reader without a pad knows no such request."""
    code, *rest = _call(scard.SCardControl, card, scard.SCARD_CTL_CODE(GET_FEATURE_REQUEST), [])
    if code != scard.SCARD_S_SUCCESS:
        return {}
    try:
        features = read_features(bytes(rest[0]))
        has_pad = Feature.EXECUTE_PACE in features and PACECapability.EID in _capabilities(card, features)
    except CardProtocolError:
        return {}
    return features if has_pad else {}


def _capabilities(card: int, features: Mapping[Feature, int]) -> PACECapability:
    request = pace_request(PACEFunction.GET_READER_PACE_CAPABILITIES)
    code, *rest = _call(scard.SCardControl, card, features[Feature.EXECUTE_PACE], list(request))
    if code != scard.SCARD_S_SUCCESS:
        return PACECapability(0)
    return read_capabilities(read_pace_answer(bytes(rest[0])))


def _best(sight: Sight) -> tuple[ReaderState, str]:
    order = list(ReaderState)
    found = [(_state(flags), name) for name, flags in sight.items()]
    return max(found, key=lambda each: order.index(each[0]), default=(ReaderState.NO_READER, ""))


def _state(flags: Flags) -> ReaderState:
    if flags & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE):
        return ReaderState.NO_READER
    if not flags & scard.SCARD_STATE_PRESENT:
        return ReaderState.NO_CARD
    return ReaderState.CARD_MUTE if flags & scard.SCARD_STATE_MUTE else ReaderState.CARD_PRESENT


def _difference(before: Flags, now: Flags | None) -> CardError:
    if now is None or _state(now) is ReaderState.NO_READER:
        return ReaderUnavailable("the reader was unplugged")
    if _state(now) is ReaderState.CARD_PRESENT and before >> 16 == now >> 16:
        return CardInterrupted("the card was reset, or without power for a moment")
    return CardLost("the card was taken out")


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


def _readers(context: int) -> dict[str, Flags]:
    for _ in range(_LOOKS):
        code, *rest = _call(scard.SCardListReaders, context, [])
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            return {}
        if code != scard.SCARD_S_SUCCESS:
            break
        wanted = [(name, scard.SCARD_STATE_UNAWARE) for name in rest[0]]
        code, *rest = _call(scard.SCardGetStatusChange, context, _LOOK_ONCE, wanted)
        if code in {scard.SCARD_S_SUCCESS, scard.SCARD_E_TIMEOUT}:
            return {name: flags for name, flags, *_ in rest[0]}
        if code not in _READER_GONE:
            break
    raise CardServiceUnavailable("the PC/SC service does not answer")


def _wait_for_change(context: int, sight: Sight, seconds: float) -> None:
    """Sleep until something changes, or for so long; what has changed, if anything, the next look shows."""
    known = [(name, flags & ~scard.SCARD_STATE_CHANGED) for name, flags in sight.items()]
    wanted = [*known, (_HOT_PLUG, scard.SCARD_STATE_UNAWARE)]
    code = _call(scard.SCardGetStatusChange, context, int(seconds * 1000), wanted)[0]
    if code not in {scard.SCARD_S_SUCCESS, scard.SCARD_E_TIMEOUT} | _READER_GONE:
        # A service that is gone, or does not let itself be waited for, fails at once and would be asked for ever.
        _NEVER.wait(seconds)


def _call(function: Callable[..., Any], *arguments: object) -> tuple[Any, ...]:
    """Return the result code of a PC/SC function and what it gives besides.

    When the service is gone, pyscard raises SystemError from some functions and its own error from others.
    """
    try:
        answer = function(*arguments)
    except (SystemError, scard.error):
        return (scard.SCARD_F_INTERNAL_ERROR,)
    return tuple(answer) if isinstance(answer, list | tuple) else (answer,)
