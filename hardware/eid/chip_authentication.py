"""Chip authentication, version 2 (TR-03110-3, A.4 and B.2).

The kiosk hands the service's ephemeral key to the card and the card's answer to the service; from then on only the
service has the keys of secure messaging.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.apdu import MAX_SHORT_LE, CommandAPDU
from hardware.card.reader import CardConnection
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1
from hardware.eid.domain_parameters import DomainParameters, compress
from hardware.eid.key_derivation import authentication_token
from hardware.eid.secure_messaging import SecureConnection, SecureMessaging
from hardware.eid.security_infos import ChipAuthenticationInfo
from hardware.errors import CardProtocolError

_DYNAMIC_AUTHENTICATION_DATA = 0x7C
_EPHEMERAL_KEY, _NONCE, _TOKEN = 0x80, 0x81, 0x82
NONCE_SIZE = 8


@dataclass(frozen=True, slots=True)
class ChipAnswer:
    """What the card answers to the service's ephemeral key."""

    nonce: bytes
    token: bytes


@dataclass(frozen=True, slots=True)
class EphemeralKey:
    """The key pair of the service for one session."""

    domain: DomainParameters
    scalar: int
    point: bytes

    @classmethod
    def generate(
        cls,
        domain: DomainParameters,
        key_source: Callable[[DomainParameters], int] = DomainParameters.generate_scalar,
    ) -> EphemeralKey:
        """Return a new key pair on the curve of the card's key."""
        scalar = key_source(domain)
        return cls(domain, scalar, domain.multiply_generator(scalar))

    def __repr__(self) -> str:
        """Return the public half only."""
        return f"EphemeralKey({self.compressed.hex()})"

    @property
    def compressed(self) -> bytes:
        """The x coordinate: what terminal authentication signs."""
        return compress(self.point)


def authenticate(connection: CardConnection, info: ChipAuthenticationInfo, ephemeral_point: bytes) -> ChipAnswer:
    """Give the card the service's ephemeral key; the keys of `connection`, or of the reader behind it, end here.

    Raises:
        CardProtocolError, CardLost, CardServiceUnavailable.
    """
    _demand_ok(connection.transmit(_set_at(info)).status)
    data = tlv.encode(_DYNAMIC_AUTHENTICATION_DATA, tlv.encode(_EPHEMERAL_KEY, ephemeral_point))
    response = connection.transmit(CommandAPDU(0x00, 0x86, 0x00, 0x00, data, MAX_SHORT_LE))
    _demand_ok(response.status)
    try:
        answer = asn1.expect(tlv.decode(response.data), _DYNAMIC_AUTHENTICATION_DATA)
        nonce, token = answer.require(_NONCE).value, answer.require(_TOKEN).value
    except MalformedError as error:
        raise CardProtocolError(f"chip authentication: {error}") from None
    if isinstance(connection, SecureConnection):
        connection.messaging.destroy()
    return ChipAnswer(nonce, token)


def agree(
    ephemeral: EphemeralKey, info: ChipAuthenticationInfo, chip_point: bytes, answer: ChipAnswer
) -> SecureMessaging:
    """Check, as the holder of the ephemeral key, that the chip has its key, and return the new session.

    `chip_point` must come from a file that passive authentication has accepted.

    Raises:
        CardProtocolError: the chip is not genuine, or the protocol is none of ours.
    """
    cipher = info.cipher
    if cipher is None or len(answer.nonce) != NONCE_SIZE:
        raise CardProtocolError("the chip authentication is not one with AES")
    try:
        shared_secret = ephemeral.domain.shared_x(ephemeral.scalar, chip_point)
    except MalformedError as error:
        raise CardProtocolError(f"chip authentication: {error}") from None
    key = cipher.authentication_key(shared_secret, answer.nonce)
    if not hmac.compare_digest(authentication_token(key, info.protocol, ephemeral.point), answer.token):
        raise CardProtocolError("the chip could not prove that it has its key")
    return SecureMessaging.from_shared_secret(cipher, shared_secret, answer.nonce)


def _set_at(info: ChipAuthenticationInfo) -> CommandAPDU:
    members = [DataObject(0x80, asn1.encode_oid(info.protocol))]
    if info.key_id is not None:
        members.append(DataObject(0x84, asn1.unsigned(info.key_id)))
    return CommandAPDU(0x00, 0x22, 0x41, 0xA4, tlv.encode_all(members))


def _demand_ok(status: int) -> None:
    if status != 0x9000:
        raise CardProtocolError(f"the card refused chip authentication with {status:04X}")
