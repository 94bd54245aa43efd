"""A simulated pad: keys, a display, and the program of a TR-03119 reader that runs PACE and secure messaging itself."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from enum import Enum
from threading import Condition

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.pin_pad import PACEAnswer, PACECapability, PACEFunction, read_pace_request
from hardware.card.reader import CardConnection
from hardware.card.tlv import MalformedError
from hardware.eid import application, pace
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.key_derivation import overwrite
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import ENTRY_SECONDS, ChannelOutput, ChannelRequest, PadStatus, ResultCode
from hardware.eid.secure_messaging import CLA_SECURE, SecureConnection
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
)

_INCONSISTENT_LENGTHS, _UNEXPECTED_DATA = 0xD0000001, 0xD0000002
_UNEXPECTED_ANSWER = 0xE0000002
_PIN_LENGTHS = range(5, 7)
_LENGTHS = {PasswordID.PIN: _PIN_LENGTHS, PasswordID.CAN: range(6, 7), PasswordID.PUK: range(10, 11)}
_MODIFY_HEADER_SIZE = 24


class Key(Enum):
    """The keys besides the digits."""

    OK = "ok"
    CLEAR = "clear"
    CANCEL = "cancel"


class _End(Enum):
    CONFIRMED = "confirmed"
    CANCELLED = ResultCode.ABORT
    TIMED_OUT = ResultCode.TIMEOUT
    ABORTED = ResultCode.NO_CARD


class _EntryEnded(Exception):
    """The entry ended without a secret."""

    def __init__(self, end: _End) -> None:
        super().__init__(end.name)
        self.end = end


@dataclass(slots=True, repr=False)
class _Entry:
    """What is being typed. `lengths` are the numbers of digits that OK is taken at."""

    prompt: str
    lengths: range
    digits: bytearray = field(default_factory=bytearray)
    end: _End | None = None


class SimulatedPinPad:
    """The pad. `entry_seconds` is the patience of the reader.

    The lock is held only while keys are waited for, never while the card is spoken to.
    """

    def __init__(self, entry_seconds: float = ENTRY_SECONDS) -> None:
        self._entry_seconds = entry_seconds
        self._changed = Condition()
        self._entry: _Entry | None = None
        self._channel: SecureConnection | None = None

    # The hands

    @property
    def display(self) -> str:
        """What the display shows, never a digit."""
        with self._changed:
            return "" if self._entry is None else f"{self._entry.prompt}: {'*' * len(self._entry.digits)}"

    def press(self, key: Key | int) -> None:
        """Press a key.

        Raises:
            ValueError: the reader does not ask for anything.
        """
        with self._changed:
            entry = self._asking()
            match key:
                case Key.CANCEL:
                    self._end(_End.CANCELLED)
                case Key.CLEAR:
                    overwrite(entry.digits)
                    entry.digits.clear()
                case Key.OK if len(entry.digits) in entry.lengths:
                    self._end(_End.CONFIRMED)
                case int() if len(entry.digits) < max(entry.lengths):
                    entry.digits += b"%d" % key

    def time_out(self) -> None:
        """Let the reader lose its patience now.

        Raises:
            ValueError: the reader does not ask for anything.
        """
        with self._changed:
            self._asking()
            self._end(_End.TIMED_OUT)

    def wait_for_prompt(self, timeout_seconds: float) -> bool:
        """Wait until the reader asks for something, and return whether it does."""
        with self._changed:
            return self._changed.wait_for(lambda: self._entry is not None, timeout_seconds)

    # The program

    def execute_pace(self, card: CardConnection, request: bytes) -> bytes:
        """Answer a request of EXECUTE_PACE.

        Raises:
            ReaderUnavailable, CardServiceUnavailable: the control command itself fails.
        """
        try:
            function, data = read_pace_request(request)
        except ValueError:
            return PACEAnswer(_INCONSISTENT_LENGTHS, b"").to_bytes()
        match function:
            case PACEFunction.GET_READER_PACE_CAPABILITIES:
                answer = PACEAnswer(0, bytes((sum(PACECapability) - PACECapability.ESIGN,)))
            case PACEFunction.ESTABLISH_PACE_CHANNEL:
                answer = self._establish(card, data)
            case PACEFunction.DESTROY_PACE_CHANNEL:
                self._drop_channel()
                answer = PACEAnswer(0, b"")
        return answer.to_bytes()

    def modify_pin(self, card: CardConnection, request: bytes) -> bytes:
        """Answer a PIN_MODIFY structure with two status bytes: the new PIN is asked for twice, then set.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable: the control command itself fails.
        """
        try:
            first = self._ask("Neue eID-PIN", _PIN_LENGTHS)
            second = self._ask("Neue eID-PIN wiederholen", _PIN_LENGTHS)
        except _EntryEnded as entry:
            _notice_loss(card, entry)
            status = PadStatus.TIMEOUT if entry.end is _End.TIMED_OUT else PadStatus.CANCELLED
        else:
            status = self._set_pin(card, request, first, second)
        return status.to_bytes(2, "big")

    def transmit(self, card: CardConnection, command: CommandAPDU) -> ResponseAPDU:
        """Pass a command on: protected through the channel, or as it is where the host has protected it already.

        Raises:
            CardProtocolError, CardLost, ReaderUnavailable, CardServiceUnavailable.
        """
        if command.cla & CLA_SECURE == CLA_SECURE:
            self._drop_channel()
        return (self._channel or card).transmit(command)

    def forget(self) -> None:
        """End a running entry and forget the channel."""
        self._drop_channel()
        self._end(_End.ABORTED)

    def _establish(self, card: CardConnection, data: bytes) -> PACEAnswer:
        try:
            request = ChannelRequest.from_bytes(data)
            chat = CHAT.from_bytes(request.chat) if request.chat else None
        except MalformedError:
            return PACEAnswer(_UNEXPECTED_DATA, b"")
        except ValueError:
            return PACEAnswer(_INCONSISTENT_LENGTHS, b"")
        if request.secret and request.password_id.has_retry_counter:
            return PACEAnswer(_UNEXPECTED_DATA, b"")
        try:
            output = self._run(self._channel or card, request, chat)
        except _EntryEnded as entry:
            _notice_loss(card, entry)
            return PACEAnswer(entry.end.value, b"")
        except CardError as error:
            return PACEAnswer(_result_of(error), b"")
        return PACEAnswer(0, output.to_bytes())

    def _run(self, line: CardConnection, request: ChannelRequest, chat: CHAT | None) -> ChannelOutput:
        access = application.read_card_access(line)
        password_id, is_resumed = request.password_id, self._channel is not None
        status = _set_at_status(line, access) if password_id is PasswordID.PIN else 0x9000
        secret = bytearray(request.secret) or self._ask(_prompt(password_id), _LENGTHS[password_id])
        result = pace.establish(line, access, password_id, secret, chat, resume=is_resumed)
        self._drop_channel()
        self._channel = result.connection
        if chat is None:
            return ChannelOutput(status, access.raw)
        recent, previous = (*(each.encode("latin-1") for each in result.trust_anchors), b"", b"")[:2]
        return ChannelOutput(status, access.raw, recent, previous, result.id_picc)

    def _set_pin(self, card: CardConnection, request: bytes, first: bytearray, second: bytearray) -> int:
        header = request[_MODIFY_HEADER_SIZE:]
        try:
            if first != second:
                return PadStatus.ENTRIES_DIFFER
            if len(first) != max(_PIN_LENGTHS):
                return PadStatus.WRONG_LENGTH
            command = CommandAPDU(header[0], header[1], header[2], header[3])
            if self._channel is None:
                return card.transmit(command).status
            return self._channel.transmit_secret(command, first).status
        finally:
            overwrite(first)
            overwrite(second)

    def _ask(self, prompt: str, lengths: range) -> bytearray:
        entry = _Entry(prompt, lengths)
        with self._changed:
            self._entry = entry
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: entry.end is not None, self._entry_seconds):
                self._end(_End.TIMED_OUT)
        if entry.end is not _End.CONFIRMED:
            overwrite(entry.digits)
            raise _EntryEnded(entry.end or _End.ABORTED)
        return entry.digits

    def _end(self, end: _End) -> None:
        with self._changed:
            if self._entry is not None:
                self._entry.end, self._entry = end, None
                self._changed.notify_all()

    def _asking(self) -> _Entry:
        if self._entry is None:
            raise ValueError("the reader does not ask for anything")
        return self._entry

    def _drop_channel(self) -> None:
        channel, self._channel = self._channel, None
        if channel is not None:
            channel.messaging.destroy()


def _notice_loss(card: CardConnection, entry: _EntryEnded) -> None:
    """Let the control command itself fail where it was not the card that went, but the reader or the service."""
    if entry.end is _End.ABORTED:
        with contextlib.suppress(CardLost):
            card.transmit(application.select_master_file())


def _prompt(password_id: PasswordID) -> str:
    return "eID-PIN" if password_id is PasswordID.PIN else password_id.name


def _set_at_status(line: CardConnection, access: CardAccess) -> int:
    status = pace.read_pin_status(line, access)
    if status.is_deactivated:
        raise CardDeactivated
    if status.is_blocked:
        raise PasswordBlocked
    tries = status.retries_left
    return 0x9000 if tries is None or tries == pace.INITIAL_PIN_RETRIES else 0x63C0 | tries


def _result_of(error: CardError) -> int:
    """Return the result code that says the same; what ends the control command itself goes on as an exception."""
    match error:
        case PasswordWrong(retries_left=None):
            return 0xF0066300
        case PasswordWrong(retries_left=int(left)):
            return 0xF00663C0 | left
        case PasswordBlocked():
            return 0xF00263C0
        case PasswordSuspended():
            return 0xF00263C1
        case CardDeactivated():
            return 0xF0026283
        case CardUnsuitable():
            return 0xF0006A82
        case CardProtocolError():
            return _UNEXPECTED_ANSWER
        case CardLost():
            return ResultCode.NO_CARD
    raise error
