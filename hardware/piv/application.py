"""The PIV card application, terminal side (NIST SP 800-73-4 Part 2)."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from cryptography import x509

from hardware.card import tlv
from hardware.card.apdu import MAX_SHORT_LE, CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.reader import CardConnection
from hardware.errors import CardProtocolError, CardUnsuitable, PasswordBlocked, PasswordWrong
from hardware.piv.chaining import transmit
from hardware.piv.data_objects import CERTIFICATE_TAGS, PIVKey, decode_certificate

AID: Final = bytes.fromhex("A000000308000010000100")
"""The PIV card application, version 1.0 (Part 1, 2.2)."""
PIN_BYTES: Final = 8
MIN_PIN_DIGITS: Final = 6
"""The PIV card application PIN: six to eight digits, padded with FF to eight bytes (Part 2, 2.4.3)."""

_PADDING: Final = 0xFF
_APPLICATION_PIN: Final = 0x80
_RETRIES: Final = 0x63C0
_DYNAMIC_AUTHENTICATION: Final = 0x7C
_CHALLENGE: Final = 0x81
_RESPONSE: Final = 0x82


class Algorithm(IntEnum):
    """The cryptographic mechanisms that staff cards are used with (NIST SP 800-78-4)."""

    RSA_2048 = 0x07
    ECC_P256 = 0x11


class PIVApplication:
    """One conversation with the application; it lasts as long as the connection.

    `close` of the connection resets the card, and with it the verified PIN.
    """

    def __init__(self, connection: CardConnection) -> None:
        """Select the application.

        Raises:
            CardUnsuitable: the card has none.
            CardError: as the connection does.
        """
        self._connection = connection
        answer = transmit(connection, CommandAPDU(0x00, 0xA4, 0x04, 0x00, AID, MAX_SHORT_LE))
        if not answer.is_ok:
            raise CardUnsuitable("the card has no PIV application")

    def certificate(self, key: PIVKey) -> x509.Certificate:
        """Return the certificate of the key, which anybody may read.

        Raises:
            CardUnsuitable: there is none.
            CardProtocolError: it cannot be read.
        """
        tag = CERTIFICATE_TAGS[key].to_bytes(3, "big")
        answer = transmit(self._connection, CommandAPDU(0x00, 0xCB, 0x3F, 0xFF, tlv.encode(0x5C, tag), MAX_SHORT_LE))
        if answer.status == StatusWord.FILE_NOT_FOUND:
            raise CardUnsuitable(f"the card has no certificate {key:02X}")
        _demand_ok(answer, "GET DATA")
        return decode_certificate(answer.data)

    def retries_left(self) -> int | None:
        """Return how many wrong PINs the card still bears; None: the PIN is verified.

        Raises:
            PasswordBlocked: none.
        """
        answer = transmit(self._connection, CommandAPDU(0x00, 0x20, 0x00, _APPLICATION_PIN))
        if answer.is_ok:
            return None
        left = _retries(answer)
        if not left:
            raise PasswordBlocked("the PIN of the staff card is blocked")
        return left

    def verify_pin(self, pin: bytearray) -> None:
        """Show the PIN to the card; what is sent of it here is overwritten, the caller overwrites his own.

        Raises:
            PasswordWrong: with what the card says is left.
            PasswordBlocked: that was the last try, or there was none left.
        """
        if not MIN_PIN_DIGITS <= len(pin) <= PIN_BYTES:
            raise ValueError("a PIV PIN has six to eight digits")
        padded = pin + bytearray([_PADDING]) * (PIN_BYTES - len(pin))
        try:
            answer = self._connection.transmit(CommandAPDU(0x00, 0x20, 0x00, _APPLICATION_PIN, bytes(padded)))
        finally:
            padded[:] = bytes(len(padded))
        if answer.is_ok:
            return
        left = _retries(answer)
        raise PasswordWrong(left) if left else PasswordBlocked("the PIN of the staff card is blocked")

    def authenticate(self, key: PIVKey, algorithm: Algorithm, challenge: bytes) -> bytes:
        """Have the card apply its private key to a padded block or a hash (GENERAL AUTHENTICATE; Part 2, 3.2.4).

        Raises:
            CardProtocolError: it refuses otherwise, or answers something else.
        """
        template = tlv.encode(_RESPONSE, b"") + tlv.encode(_CHALLENGE, challenge)
        data = tlv.encode(_DYNAMIC_AUTHENTICATION, template)
        answer = transmit(self._connection, CommandAPDU(0x00, 0x87, algorithm, key, data, MAX_SHORT_LE))
        _demand_ok(answer, "GENERAL AUTHENTICATE")
        try:
            return tlv.decode(answer.data).require(_RESPONSE).value
        except tlv.TLVError as error:
            raise CardProtocolError("the card's answer to GENERAL AUTHENTICATE cannot be read") from error


def _retries(answer: ResponseAPDU) -> int:
    """Return what a refused VERIFY says is left (Part 2, 3.2.1: 63CX, 6983)."""
    if answer.status == StatusWord.AUTHENTICATION_BLOCKED:
        return 0
    if answer.status & 0xFFF0 == _RETRIES:
        return answer.status & 0x0F
    raise CardProtocolError(f"the card refused VERIFY with {answer.status:04X}")


def _demand_ok(answer: ResponseAPDU, command: str) -> None:
    if not answer.is_ok:
        raise CardProtocolError(f"the card refused {command} with {answer.status:04X}")
