"""Changing, resuming and unblocking the PIN (TR-03110-3, B.6 and B.11.9). Every secret given is overwritten."""

from __future__ import annotations

from hardware.card.apdu import CommandAPDU, StatusWord
from hardware.card.reader import CardConnection
from hardware.eid import pace
from hardware.eid.card_access import CardAccess
from hardware.eid.chat import CHAT
from hardware.eid.key_derivation import overwrite
from hardware.eid.pace import PACEResult
from hardware.eid.password import PasswordID
from hardware.eid.secure_messaging import SecureConnection
from hardware.errors import CardProtocolError, PUKBlocked

_SET_NEW_PIN = CommandAPDU(0x00, 0x2C, 0x02, PasswordID.PIN.value)
_RESET_COUNTER = CommandAPDU(0x00, 0x2C, 0x03, PasswordID.PIN.value)


def resume(
    connection: CardConnection,
    card_access: CardAccess,
    can: bytearray,
    pin: bytearray,
    chat: CHAT | None = None,
) -> PACEResult:
    """Try the last of three tries: the CAN first, and within its session the PIN.

    Raises:
        PasswordWrong: without a number, the CAN; with one, the PIN.
        PasswordBlocked, CardDeactivated, CardUnsuitable, CardProtocolError, CardLost, CardServiceUnavailable.
    """
    try:
        with_can = pace.establish(connection, card_access, PasswordID.CAN, can)
        return pace.establish(with_can.connection, card_access, PasswordID.PIN, pin, chat, resume=True)
    finally:
        overwrite(pin)


def set_new_pin(connection: SecureConnection, new_pin: bytearray) -> None:
    """Set a new PIN in a session that was opened with the PIN, or with the five digits of the transport PIN.

    Raises:
        CardProtocolError: the card refuses it.
        CardLost, CardServiceUnavailable.
    """
    _demand_ok(connection.transmit_secret(_SET_NEW_PIN, new_pin).status)


def change_pin(connection: CardConnection, card_access: CardAccess, old_pin: bytearray, new_pin: bytearray) -> None:
    """Change the PIN, or the transport PIN into a first PIN.

    Raises:
        PasswordWrong, PasswordSuspended, PasswordBlocked, CardDeactivated, CardUnsuitable, CardProtocolError,
        CardLost, CardServiceUnavailable.
    """
    try:
        session = pace.establish(connection, card_access, PasswordID.PIN, old_pin).connection
        set_new_pin(session, new_pin)
    finally:
        overwrite(new_pin)


def unblock(connection: CardConnection, card_access: CardAccess, puk: bytearray) -> None:
    """Give the PIN its three tries back; the PIN stays what it was. The PUK can be used ten times in all.

    Raises:
        PasswordWrong, PasswordBlocked, PUKBlocked, CardDeactivated, CardUnsuitable, CardProtocolError, CardLost,
        CardServiceUnavailable.
    """
    reset_retry_counter(pace.establish(connection, card_access, PasswordID.PUK, puk).connection)


def reset_retry_counter(connection: CardConnection) -> None:
    """Give the PIN its three tries back, in a session that was opened with the PUK; this is one of its ten uses.

    Raises:
        PUKBlocked: it has been used ten times.
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    status = connection.transmit(_RESET_COUNTER).status
    if status == StatusWord.AUTHENTICATION_BLOCKED:
        raise PUKBlocked
    _demand_ok(status)


def _demand_ok(status: int) -> None:
    if status != 0x9000:
        raise CardProtocolError(f"the card refused RESET RETRY COUNTER with {status:04X}")
