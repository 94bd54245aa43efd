"""The chip's static keys: chip authentication version 2, restricted identification (TR-03110-2, 3.4 and 3.5)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import ClassVar

from hardware.card import tlv
from hardware.card.apdu import StatusWord
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.chat import Right
from hardware.eid.simulated.elliptic import Curve, Point
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.symmetric import KeyPair, Suite, mac
from hardware.eid.simulated.terminal_authentication import TerminalResult

CA_ECDH = "0.4.0.127.0.7.2.2.3.2"
RI_ECDH_SHA256 = "0.4.0.127.0.7.2.2.5.2.3"
_PUBLIC_KEY, _POINT = 0x7F49, 0x86
_NONCE_SIZE = 8
_SECTOR_KEYS = ((0xA0, 0x81), (0xA2, 0x83))


@dataclass(frozen=True, slots=True)
class ChipKey:
    """A static key for chip authentication, by its number."""

    key_id: int
    oid: str
    parameter_id: int
    private_key: int

    def __repr__(self) -> str:
        return f"ChipKey({self.key_id})"

    @property
    def curve(self) -> Curve:
        """The curve of the key."""
        return Curve.standardized(self.parameter_id)

    @property
    def public_key(self) -> bytes:
        """The public key as an uncompressed point."""
        return self.curve.encode(self.curve.base_times(self.private_key))

    def authenticate(self, terminal: TerminalResult, point: bytes) -> tuple[bytes, bytes, KeyPair]:
        """Return nonce, token and session keys for the ephemeral key that the terminal has signed."""
        curve, suite = self.curve, Suite.from_oid(self.oid)
        terminal_key = _decode(curve, point)
        if not hmac.compare_digest(curve.compress(terminal_key), terminal.ephemeral_key):
            raise Refusal(StatusWord.WARNING)
        nonce = secrets.token_bytes(_NONCE_SIZE)
        shared = curve.compress(curve.times(self.private_key, terminal_key))
        keys = suite.session_keys(shared, nonce)
        objects = tlv.encode(asn1.OBJECT_IDENTIFIER, asn1.encode_oid(self.oid)) + tlv.encode(_POINT, point)
        return nonce, mac(keys.authentication, tlv.encode(_PUBLIC_KEY, objects)), keys


@dataclass(frozen=True, slots=True)
class IdentifierKey:
    """A static key for restricted identification; some answer authorized terminals only."""

    OID: ClassVar = RI_ECDH_SHA256

    key_id: int
    parameter_id: int
    private_key: int
    is_for_authorized_only: bool

    def __repr__(self) -> str:
        return f"IdentifierKey({self.key_id})"

    @property
    def public_key(self) -> bytes:
        """The public key as an uncompressed point: what a list of lost cards is made of."""
        curve = Curve.standardized(self.parameter_id)
        return curve.encode(curve.base_times(self.private_key))

    def identify(self, terminal: TerminalResult, request: DataObject) -> list[tuple[int, bytes]]:
        """Return the identifiers of this card in the sectors whose keys are sent, with their tags."""
        if self.is_for_authorized_only and Right.RESTRICTED_IDENTIFICATION not in terminal.rights:
            raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        identifiers = []
        for number, (asked, answered) in enumerate(_SECTOR_KEYS):
            sector = request.find(asked)
            if sector is not None:
                identifiers.append((answered, self._identifier(terminal, sector, number)))
        if not identifiers:
            raise Refusal(StatusWord.WRONG_DATA)
        return identifiers

    def _identifier(self, terminal: TerminalResult, sector: DataObject, number: int) -> bytes:
        digest = hashlib.new(terminal.hash_name, tlv.encode(_PUBLIC_KEY, sector.value)).digest()
        if digest not in terminal.sector_key_hashes[number : number + 1]:
            raise Refusal(StatusWord.WRONG_DATA)
        curve = Curve.standardized(self.parameter_id)
        shared = curve.times(self.private_key, _decode(curve, sector.require(_POINT).value))
        return hashlib.sha256(curve.compress(shared)).digest()


def _decode(curve: Curve, point: bytes) -> Point:
    try:
        return curve.decode(point)
    except ValueError:
        raise Refusal(StatusWord.WRONG_DATA) from None
