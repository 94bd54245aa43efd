"""PACE with generic mapping on elliptic curves, the chip's side (TR-03110-2, 3.2; TR-03110-3, A.3)."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from enum import Enum, auto

from hardware.card import tlv
from hardware.card.apdu import StatusWord
from hardware.eid import asn1
from hardware.eid.chat import CHAT
from hardware.eid.password import PasswordID
from hardware.eid.simulated.elliptic import Curve, Point
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.symmetric import KeyPair, Suite, encrypt, mac

_PUBLIC_KEY, _POINT = 0x7F49, 0x86


@dataclass(frozen=True, slots=True)
class PACEProtocol:
    """One entry of the card's PACEInfos."""

    oid: str
    parameter_id: int

    @property
    def suite(self) -> Suite:
        """The symmetric side."""
        return Suite.from_oid(self.oid)


@dataclass(frozen=True, slots=True)
class PACEResult:
    """What a finished run leaves behind: who was let in with which password, and what the session hangs on."""

    password_id: PasswordID
    chat: CHAT | None
    keys: KeyPair
    chip_identifier: bytes


class _Step(Enum):
    NONCE = auto()
    MAPPING = auto()
    AGREEMENT = auto()
    TOKENS = auto()
    OVER = auto()


class PACERun:
    """One run, from the nonce to the tokens; a step out of order is refused."""

    def __init__(self, protocol: PACEProtocol, password_id: PasswordID, password: bytes, chat: CHAT | None) -> None:
        self.password_id = password_id
        self.chat = chat
        self._oid = protocol.oid
        self._suite = protocol.suite
        self._curve = Curve.standardized(protocol.parameter_id)
        self._password_key = self._suite.password_key(password)
        self._nonce = secrets.token_bytes(self._suite.nonce_size)
        self._base = Point(0, 0)
        self._private_key = self._curve.random_scalar()
        self._own_key = Point(0, 0)
        self._terminal_key = Point(0, 0)
        self._keys = KeyPair(b"", b"")
        self._next = _Step.NONCE

    def encrypted_nonce(self) -> bytes:
        """Return the nonce, encrypted with the key from the password."""
        self._step(_Step.NONCE, _Step.MAPPING)
        return encrypt(self._password_key, self._nonce)

    def map_nonce(self, terminal_point: bytes) -> bytes:
        """Take the terminal's point for the mapping and return the chip's."""
        self._step(_Step.MAPPING, _Step.AGREEMENT)
        curve, private_key = self._curve, self._curve.random_scalar()
        shared = curve.times(private_key, self._decode(terminal_point))
        nonce = int.from_bytes(self._nonce, "big") % curve.order
        self._base = curve.add(curve.base_times(nonce), shared)
        return curve.encode(curve.base_times(private_key))

    def agree(self, terminal_point: bytes) -> bytes:
        """Take the terminal's ephemeral key on the mapped base and return the chip's."""
        self._step(_Step.AGREEMENT, _Step.TOKENS)
        curve = self._curve
        self._terminal_key = self._decode(terminal_point)
        self._own_key = curve.times(self._private_key, self._base)
        if self._terminal_key == self._own_key:
            raise Refusal(StatusWord.WARNING)
        shared = curve.times(self._private_key, self._terminal_key)
        self._keys = self._suite.session_keys(curve.compress(shared))
        return curve.encode(self._own_key)

    def accepts(self, terminal_token: bytes) -> bool:
        """Whether the terminal has proved that it knows the password."""
        self._step(_Step.TOKENS, _Step.OVER)
        return hmac.compare_digest(terminal_token, self._token(self._own_key))

    def result(self) -> tuple[bytes, PACEResult]:
        """Return the chip's token, and what the session is built on."""
        identifier = self._curve.compress(self._own_key)
        return self._token(self._terminal_key), PACEResult(self.password_id, self.chat, self._keys, identifier)

    def _token(self, of: Point) -> bytes:
        objects = tlv.encode(asn1.OBJECT_IDENTIFIER, asn1.encode_oid(self._oid))
        objects += tlv.encode(_POINT, self._curve.encode(of))
        return mac(self._keys.authentication, tlv.encode(_PUBLIC_KEY, objects))

    def _decode(self, point: bytes) -> Point:
        try:
            return self._curve.decode(point)
        except ValueError:
            raise Refusal(StatusWord.WRONG_DATA) from None

    def _step(self, expected: _Step, following: _Step) -> None:
        if self._next is not expected:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        self._next = following
