"""The simulated staff card: commands in, answers out, as a PIV card gives them (NIST SP 800-73-4 Part 2, 3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from hardware.card import tlv
from hardware.card.apdu import MAX_SHORT_LE, CommandAPDU, ResponseAPDU, StatusWord
from hardware.piv.simulated.contents import PIN_TRIES, PIVContents

ATR: Final = bytes.fromhex("3B8180018080")
_AID: Final = bytes.fromhex("A000000308000010000100")
_CHAINING: Final = 0x10
_MORE_DATA: Final = 0x6100
_LAST_OF_CHAIN_EXPECTED: Final = 0x6883
_TRIES: Final = 0x63C0
_PIN: Final = 0x80
_SIGNATURE_KEY: Final = 0x9C
_PIN_BYTES: Final = 8


class _Refusal(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(slots=True)
class _Session:
    """What the chip forgets without power. `is_pin_fresh`: VERIFY was the last command before this one."""

    is_selected: bool = False
    is_pin_shown: bool = False
    is_pin_fresh: bool = False
    chain: CommandAPDU | None = None
    rest: bytes = b""


class SimulatedPIVCard:
    """A chip for a slot; it knows short lengths only, so that long data come in chains."""

    atr = ATR

    def __init__(self, contents: PIVContents) -> None:
        self.contents = contents
        self._session = _Session()
        self._handlers: dict[int, Callable[[CommandAPDU], bytes]] = {
            0x20: self._verify,
            0x87: self._general_authenticate,
            0xA4: self._select,
            0xCB: self._get_data,
        }

    def power_on(self) -> None:
        """Start with no session."""
        self._session = _Session()

    def power_off(self) -> None:
        """Forget the session."""
        self._session = _Session()

    def unblock(self) -> None:
        """Do what the issuer does with the PUK: give the PIN its tries back."""
        self.contents.tries_left = PIN_TRIES

    def transmit(self, command: bytes) -> bytes:
        """Take one command APDU and return one response APDU."""
        try:
            parsed = CommandAPDU.from_bytes(command)
        except ValueError:
            return ResponseAPDU(b"", StatusWord.WRONG_LENGTH).to_bytes()
        try:
            return self._answer(parsed).to_bytes()
        except _Refusal as refusal:
            return ResponseAPDU(b"", refusal.status).to_bytes()

    def _answer(self, command: CommandAPDU) -> ResponseAPDU:
        if command.is_extended:
            raise _Refusal(StatusWord.WRONG_LENGTH)
        if command.cla & ~_CHAINING:
            raise _Refusal(StatusWord.CLASS_NOT_SUPPORTED)
        if command.ins == 0xC0:
            return self._next_piece(command)
        self._session.rest = b""
        whole = self._whole(command)
        if whole is None:
            return ResponseAPDU(b"", StatusWord.OK)
        was_fresh, self._session.is_pin_fresh = self._session.is_pin_fresh, False
        data = self._execute(whole, was_fresh=was_fresh)
        return self._in_pieces(data, command.le)

    def _whole(self, command: CommandAPDU) -> CommandAPDU | None:
        """Return the command with what came before it in its chain; None in the middle of one."""
        begun, self._session.chain = self._session.chain, None
        if begun is not None:
            if (begun.ins, begun.p1, begun.p2) != (command.ins, command.p1, command.p2):
                raise _Refusal(_LAST_OF_CHAIN_EXPECTED)
            command = replace(command, data=begun.data + command.data)
        if command.cla & _CHAINING:
            self._session.chain = command
            return None
        return command

    def _execute(self, command: CommandAPDU, *, was_fresh: bool) -> bytes:
        handler = self._handlers.get(command.ins)
        if handler is None or (not self._session.is_selected and command.ins != 0xA4):
            raise _Refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        if command.ins == 0x87 and command.p2 == _SIGNATURE_KEY and not was_fresh:
            raise _Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        return handler(command)

    def _in_pieces(self, data: bytes, le: int | None) -> ResponseAPDU:
        if le is None and data:
            self._session.rest = data
            return ResponseAPDU(b"", _more(data))
        piece, self._session.rest = data[: le or 0], data[le or 0 :]
        return ResponseAPDU(piece, _more(self._session.rest) if self._session.rest else StatusWord.OK)

    def _next_piece(self, command: CommandAPDU) -> ResponseAPDU:
        if not self._session.rest:
            raise _Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return self._in_pieces(self._session.rest, command.le)

    def _select(self, command: CommandAPDU) -> bytes:
        if command.p1 != 0x04:
            raise _Refusal(StatusWord.WRONG_P1P2)
        # The application identifier may be given without its version (NIST SP 800-73-4 Part 2, 3.1.1).
        if len(command.data) < len(_AID) - 2 or not _AID.startswith(command.data):
            raise _Refusal(StatusWord.FILE_NOT_FOUND)
        self._session = _Session(is_selected=True)
        authority = tlv.encode(0x79, tlv.encode(0x4F, _AID[:5]))
        return tlv.encode(0x61, tlv.encode(0x4F, _AID[5:]) + authority)

    def _get_data(self, command: CommandAPDU) -> bytes:
        if (command.p1, command.p2) != (0x3F, 0xFF):
            raise _Refusal(StatusWord.WRONG_P1P2)
        try:
            wanted = tlv.decode(command.data)
        except tlv.TLVError:
            raise _Refusal(StatusWord.WRONG_DATA) from None
        found = self.contents.objects.get(int.from_bytes(wanted.value)) if wanted.tag == 0x5C else None
        if found is None:
            raise _Refusal(StatusWord.FILE_NOT_FOUND)
        return found

    def _verify(self, command: CommandAPDU) -> bytes:
        if command.p1 != 0 or command.p2 != _PIN:
            raise _Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
        if not self.contents.tries_left:
            self._session.is_pin_shown = False
            raise _Refusal(StatusWord.AUTHENTICATION_BLOCKED)
        if not command.data:
            if self._session.is_pin_shown:
                return b""
            raise _Refusal(_TRIES | self.contents.tries_left)
        if not _is_well_formed(command.data):
            raise _Refusal(StatusWord.WRONG_DATA)
        return self._compare(command.data)

    def _compare(self, shown: bytes) -> bytes:
        is_right = shown == self.contents.pin.encode().ljust(_PIN_BYTES, b"\xff")
        self._session.is_pin_shown = self._session.is_pin_fresh = is_right
        self.contents.tries_left = PIN_TRIES if is_right else self.contents.tries_left - 1
        if not is_right:
            left = self.contents.tries_left
            raise _Refusal(_TRIES | left if left else StatusWord.AUTHENTICATION_BLOCKED)
        return b""

    def _general_authenticate(self, command: CommandAPDU) -> bytes:
        key = self.contents.keys.get(command.p2)
        if key is None or key.algorithm != command.p1:
            raise _Refusal(StatusWord.WRONG_P1P2)
        if not self._session.is_pin_shown:
            raise _Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        try:
            template = tlv.decode(command.data)
            challenge = template.require(0x81).value
            is_complete = template.tag == 0x7C and template.require(0x82).value == b""
        except tlv.TLVError:
            raise _Refusal(StatusWord.WRONG_DATA) from None
        if not is_complete or len(challenge) != key.challenge_bytes:
            raise _Refusal(StatusWord.WRONG_DATA)
        return tlv.encode(0x7C, tlv.encode(0x82, key.apply(challenge)))


def _more(rest: bytes) -> int:
    return _MORE_DATA | (len(rest) if len(rest) < MAX_SHORT_LE else 0)


def _is_well_formed(pin: bytes) -> bool:
    """Whether it is six to eight digits, padded with FF to eight bytes."""
    digits = pin.rstrip(b"\xff")
    return len(pin) == _PIN_BYTES and len(digits) >= 6 and digits.isdigit()
