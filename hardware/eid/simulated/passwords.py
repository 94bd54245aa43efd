"""The passwords of the chip: who may try, what a try costs, who may set them (TR-03110-2, 2.3; TR-03110-3, B.11)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from hardware.card.apdu import StatusWord
from hardware.eid.password import PasswordID
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.state import PIN_LENGTH, PIN_TRIES, CardState

_CAN_LENGTH = 6
_TRIES_LEFT = 0x63C0


class Passwords:
    """The rules over the passwords in a card's state; PUK and MRZ never change."""

    def __init__(self, state: CardState, puk: str, mrz: str) -> None:
        self._state = state
        self._puk = puk
        self._mrz = mrz

    def secret(self, password_id: PasswordID) -> bytes:
        """Return what goes into PACE."""
        match password_id:
            case PasswordID.MRZ:
                return hashlib.sha1(self._mrz.encode(), usedforsecurity=False).digest()
            case PasswordID.CAN:
                return self._state.can.encode()
            case PasswordID.PIN:
                return self._state.pin.encode()
            case PasswordID.PUK:
                return self._puk.encode()

    def announcement(self, password_id: PasswordID) -> int:
        """Return the status word that tells a terminal, before it tries, how the password stands."""
        if password_id is not PasswordID.PIN:
            return StatusWord.OK
        if not self._state.pin_is_active:
            return StatusWord.DEACTIVATED
        if self._state.pin_tries_left < PIN_TRIES:
            return _TRIES_LEFT | self._state.pin_tries_left
        return StatusWord.OK

    def check(self, password_id: PasswordID, is_right: Callable[[], bool], *, is_resumed: bool) -> None:
        """Let a try happen, if it may; the PIN's is counted before, so that pulling the card saves nothing.

        Raises:
            Refusal: the try may not happen, or has failed.
        """
        if password_id is not PasswordID.PIN:
            if not is_right():
                raise Refusal(StatusWord.WARNING)
            return
        state = self._state
        if not state.pin_is_active:
            raise Refusal(StatusWord.REFERENCE_DATA_NOT_USABLE)
        if state.pin_tries_left == 0:
            raise Refusal(StatusWord.AUTHENTICATION_BLOCKED)
        if state.pin_tries_left == 1 and not is_resumed:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        state.pin_tries_left -= 1
        if not is_right():
            raise Refusal(_TRIES_LEFT | state.pin_tries_left)
        state.pin_tries_left = PIN_TRIES

    def change_pin(self, new: bytes, *, may: bool) -> None:
        """Set the PIN of six digits; a transport PIN ends with this."""
        self._require(may)
        if not self._state.pin_is_active:
            raise Refusal(StatusWord.REFERENCE_DATA_NOT_USABLE)
        self._state.pin = _digits(new, PIN_LENGTH)
        self._state.pin_tries_left = PIN_TRIES

    def change_can(self, new: bytes, *, may: bool) -> None:
        """Set the CAN of six digits."""
        self._require(may)
        self._state.can = _digits(new, _CAN_LENGTH)

    def unblock_pin(self, *, may: bool, has_puk: bool) -> None:
        """Give the PIN its tries back; the PUK does so ten times in a card's life, and never sets a PIN."""
        self._require(may or has_puk)
        if not may:
            if self._state.puk_uses_left == 0:
                raise Refusal(StatusWord.AUTHENTICATION_BLOCKED)
            self._state.puk_uses_left -= 1
        self._state.pin_tries_left = PIN_TRIES

    def _require(self, may: bool) -> None:
        if not may:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)


def _digits(new: bytes, length: int) -> str:
    if len(new) != length or not new.isdigit():
        raise Refusal(StatusWord.WRONG_DATA)
    return new.decode()
