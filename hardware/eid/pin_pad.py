"""PACE and PIN change on the pad of the reader (BSI TR-03119; PC/SC part 10, amendment 1.1, 2.5.12 and 2.6.16).

The reader reads EF.CardAccess, asks for the secret, runs PACE and protects every later command itself; the host
sends plain ones. A command that is protected already, by the eID server's keys, it passes on as it is.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Final

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.pin_pad import PACEAnswer, PACEFunction, PinPad, pace_request, read_pace_answer
from hardware.card.reader import CardConnection
from hardware.card.tlv import MalformedError
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.key_derivation import overwrite
from hardware.eid.pace import error_of, retries_in
from hardware.eid.password import PasswordID
from hardware.errors import (
    CardDeactivated,
    CardError,
    CardLost,
    CardProtocolError,
    CardUnsuitable,
    PasswordBlocked,
    PasswordSuspended,
    PasswordWrong,
    PinPadCancelled,
    PinPadEntryRefused,
    PinPadTimedOut,
)

ENTRY_SECONDS: Final = 60
_SET_NEW_PIN = bytes((0x00, 0x2C, 0x02, PasswordID.PIN.value))
_GERMAN = 0x0407
_ACCESS_STEPS = {0xF000, 0xF001}
_SET_AT = 0xF002
_GENERAL_AUTHENTICATE_STEPS = range(0xF003, 0xF007)


class ResultCode:
    """The results of EstablishPACEChannel that mean something to the person; the others are the reader's business."""

    COMMUNICATION_ABORT = 0xF0100001
    NO_CARD = 0xF0100002
    ABORT = 0xF0200001
    TIMEOUT = 0xF0200002


class PadStatus:
    """The status words of PIN entry on a pad (PC/SC part 10, 2.5.3)."""

    OK = 0x9000
    TIMEOUT = 0x6400
    CANCELLED = 0x6401
    ENTRIES_DIFFER = 0x6402
    WRONG_LENGTH = 0x6403


@dataclass(frozen=True, slots=True)
class PadResult:
    """What `PACEResult` is for PACE of our own: the connection, the card's identity, and the keys it trusts."""

    connection: PadConnection
    id_picc: bytes
    trust_anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ChannelRequest:
    """The input of EstablishPACEChannel. `secret` is for passwords only that are no secret, such as the CAN."""

    password_id: PasswordID
    chat: bytes = b""
    secret: bytes = b""
    certificate_description: bytes = b""

    def __repr__(self) -> str:
        """Return the kind of password only."""
        return f"ChannelRequest({self.password_id.name})"

    def to_bytes(self) -> bytes:
        """Return the input as it goes over PC/SC."""
        return (
            bytes((self.password_id.value, len(self.chat)))
            + self.chat
            + bytes((len(self.secret),))
            + self.secret
            + len(self.certificate_description).to_bytes(2, "little")
            + self.certificate_description
        )

    @classmethod
    def from_bytes(cls, raw: bytes) -> ChannelRequest:
        """Read an input: the reader's side.

        Raises:
            ValueError: the lengths do not add up, or there is no such password.
        """
        fields = _Fields(raw)
        password_id = PasswordID(fields.take(1)[0])
        request = cls(password_id, fields.take_counted(1), fields.take_counted(1), fields.take_counted(2))
        fields.demand_end()
        return request


@dataclass(frozen=True, slots=True)
class ChannelOutput:
    """The output of EstablishPACEChannel; the last three are empty where no CHAT was sent."""

    set_at_status: int
    card_access: bytes
    recent_authority: bytes = b""
    previous_authority: bytes = b""
    id_picc: bytes = b""

    @property
    def trust_anchors(self) -> tuple[str, ...]:
        """The references of the keys that the card trusts, the most recent first."""
        named = (self.recent_authority, self.previous_authority)
        return tuple(each.decode("latin-1") for each in named if each)

    def to_bytes(self) -> bytes:
        """Return the output as it goes over PC/SC: the reader's side."""
        beginning = self.set_at_status.to_bytes(2, "big") + _counted(2, self.card_access)
        if not self.id_picc:
            return beginning
        authorities = _counted(1, self.recent_authority) + _counted(1, self.previous_authority)
        return beginning + authorities + _counted(2, self.id_picc)

    @classmethod
    def from_bytes(cls, raw: bytes) -> ChannelOutput:
        """Read an output.

        Raises:
            CardProtocolError: the lengths do not add up.
        """
        try:
            return cls._read(_Fields(raw))
        except ValueError as error:
            raise CardProtocolError(f"the reader's answer to PACE: {error}") from None

    @classmethod
    def _read(cls, fields: _Fields) -> ChannelOutput:
        status, card_access = int.from_bytes(fields.take(2), "big"), fields.take_counted(2)
        if fields.is_at_end:
            return cls(status, card_access)
        output = cls(status, card_access, fields.take_counted(1), fields.take_counted(1), fields.take_counted(2))
        fields.demand_end()
        return output


class PadConnection:
    """The card behind the secure messaging of the reader: the port `CardConnection` after PACE on the pad."""

    def __init__(self, connection: CardConnection, pin_pad: PinPad) -> None:
        self._connection, self._pin_pad = connection, pin_pad

    @property
    def unprotected(self) -> CardConnection:
        """The way for commands that somebody else has protected; the reader passes them on as they are."""
        return self._connection

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        """Send one command, which the reader protects, and return the card's answer.

        Raises:
            CardLost, ReaderUnavailable, CardServiceUnavailable: see the port.
        """
        return self._connection.transmit(command)

    def set_new_pin(self) -> None:
        """Have the new PIN entered twice on the pad, and set it (RESET RETRY COUNTER, TR-03110-3, B.11.5).

        Raises:
            PinPadCancelled, PinPadTimedOut, PinPadEntryRefused, CardProtocolError, CardLost, ReaderUnavailable,
            CardServiceUnavailable.
        """
        answer = self._pin_pad.modify_pin(new_pin_request())
        _check_entry(int.from_bytes(answer[-2:], "big"))

    def close(self) -> None:
        """Have the reader forget its keys, and end the conversation. Never raises."""
        destroy(self._pin_pad)
        self._connection.close()


def establish(
    connection: CardConnection,
    pin_pad: PinPad,
    card_access: CardAccess,
    password_id: PasswordID,
    chat: CHAT | None = None,
    *,
    certificate_description: bytes = b"",
    can: bytearray | None = None,
) -> PadResult:
    """Have the secret entered on the pad, and PACE run by the reader; blocks as long as the person takes.

    `certificate_description` is what a reader with a large display shows before the PIN. A suspended PIN needs two
    calls, the CAN first; the second then goes through the channel of the first. `can` gives the reader the CAN that
    is known already, so that only the PIN has to be entered on the pad; it is overwritten.

    Raises:
        PasswordWrong, PasswordSuspended, PasswordBlocked, CardDeactivated: as `pace.establish`.
        PinPadCancelled, PinPadTimedOut: what the person did, or did not do.
        CardUnsuitable, CardProtocolError, CardLost, ReaderUnavailable, CardServiceUnavailable.
    """
    chat_bytes = b"" if chat is None else chat.to_bytes()
    secret = b"" if can is None else bytes(can)
    if can is not None:
        overwrite(can)
    request = ChannelRequest(password_id, chat_bytes, secret, certificate_description)
    answer = read_pace_answer(
        pin_pad.execute_pace(pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, request.to_bytes()))
    )
    if answer.result:
        raise _failure(answer, password_id)
    output = ChannelOutput.from_bytes(answer.data)
    _demand_same_card(output, card_access)
    return PadResult(PadConnection(connection, pin_pad), output.id_picc, output.trust_anchors)


def destroy(pin_pad: PinPad) -> None:
    """Have the reader forget the keys of its channel. Never raises: without card or reader they are gone anyway."""
    with contextlib.suppress(CardError):
        pin_pad.execute_pace(pace_request(PACEFunction.DESTROY_PACE_CHANNEL))


def new_pin_request() -> bytes:
    """Return the PIN_MODIFY structure for a new PIN of six digits, entered twice (PC/SC part 10, 2.5.3).

    The old PIN is not part of it: PACE has shown that it is known.
    """
    return (
        bytes((ENTRY_SECONDS, ENTRY_SECONDS))
        + b"\x82"  # the PIN as ASCII, counted in bytes
        + bytes(4)  # neither frame nor length of the PIN stands in the command, and both offsets are 0
        + b"\x06\x06"  # six digits at most, and at least
        + b"\x01\x02"  # to be entered twice, and confirmed by a key
        + b"\x02"
        + _GERMAN.to_bytes(2, "little")
        + b"\x00\x01\x02"
        + bytes(3)
        + len(_SET_NEW_PIN).to_bytes(4, "little")
        + _SET_NEW_PIN
    )


def _failure(answer: PACEAnswer, password_id: PasswordID) -> CardError:
    match answer.result:
        case ResultCode.ABORT:
            return PinPadCancelled()
        case ResultCode.TIMEOUT:
            return PinPadTimedOut()
        case ResultCode.COMMUNICATION_ABORT | ResultCode.NO_CARD:
            return CardLost("the reader lost the card during PACE")
    step, status = answer.result >> 16, answer.result & 0xFFFF
    if step in _ACCESS_STEPS:
        return CardUnsuitable(f"the reader found no EF.CardAccess ({status:04X})")
    if step == _SET_AT:
        return _set_at_failure(status, password_id)
    if step in _GENERAL_AUTHENTICATE_STEPS:
        is_wrong = status >> 8 == 0x63
        return PasswordWrong(retries_in(status)) if is_wrong else error_of(status)
    return CardProtocolError(f"the reader ended PACE with {answer.result:08X}")


def _set_at_failure(status: int, password_id: PasswordID) -> CardError:
    if status == 0x6283:
        return CardDeactivated()
    match retries_in(status):
        case 0:
            return PasswordBlocked()
        case 1 if password_id is PasswordID.PIN:
            return PasswordSuspended()
    return error_of(status)


def _demand_same_card(output: ChannelOutput, card_access: CardAccess) -> None:
    try:
        is_same = CardAccess.from_bytes(output.card_access).raw == card_access.raw
    except MalformedError:
        is_same = False
    if not is_same:
        raise CardProtocolError("the reader ran PACE with another EF.CardAccess")


def _check_entry(status: int) -> None:
    match status:
        case PadStatus.OK:
            return
        case PadStatus.CANCELLED:
            raise PinPadCancelled
        case PadStatus.TIMEOUT:
            raise PinPadTimedOut
        case PadStatus.ENTRIES_DIFFER | PadStatus.WRONG_LENGTH:
            raise PinPadEntryRefused
    raise CardProtocolError(f"the new PIN was refused with {status:04X}")


def _counted(size: int, value: bytes) -> bytes:
    return len(value).to_bytes(size, "little") + value


class _Fields:
    """A structure of PC/SC that is read from its beginning."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    @property
    def is_at_end(self) -> bool:
        return self._at == len(self._raw)

    def take(self, size: int) -> bytes:
        value = self._raw[self._at : self._at + size]
        if len(value) != size:
            raise ValueError("it is shorter than it says")
        self._at += size
        return value

    def take_counted(self, size: int) -> bytes:
        return self.take(int.from_bytes(self.take(size), "little"))

    def demand_end(self) -> None:
        if not self.is_at_end:
            raise ValueError("it is longer than it says")
