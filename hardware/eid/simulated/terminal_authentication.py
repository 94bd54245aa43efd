"""Terminal authentication version 2, the chip's side: certificates, challenge, rights (TR-03110-2, 3.3)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from hardware.card import tlv
from hardware.card.apdu import StatusWord
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import BODY, CERTIFICATE, SIGNATURE, CVCertificate
from hardware.eid.cv_public_key import ECDSA_OID, EllipticCurveKey
from hardware.eid.simulated.elliptic import Curve, Point
from hardware.eid.simulated.pace import PACEResult
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.state import CardState

CHALLENGE_SIZE = 8
_AUXILIARY_DATA, _AUXILIARY_TEMPLATE, _AUXILIARY_VALUE = 0x67, 0x73, 0x53
_ALGORITHM, _KEY_REFERENCE, _EPHEMERAL_KEY = 0x80, 0x83, 0x91
_HASHES = {
    f"{ECDSA_OID}.2": "sha224",
    f"{ECDSA_OID}.3": "sha256",
    f"{ECDSA_OID}.4": "sha384",
    f"{ECDSA_OID}.5": "sha512",
}
_ISSUERS = {
    Role.CVCA: {Role.CVCA},
    Role.DOCUMENT_VERIFIER_DOMESTIC: {Role.CVCA},
    Role.DOCUMENT_VERIFIER_FOREIGN: {Role.CVCA},
    Role.TERMINAL: {Role.DOCUMENT_VERIFIER_DOMESTIC, Role.DOCUMENT_VERIFIER_FOREIGN},
}


@dataclass(frozen=True, slots=True)
class TerminalResult:
    """An authenticated terminal: what it may do, what it asked to be compared, and the key it will use."""

    rights: frozenset[Right]
    auxiliary_data: Mapping[str, bytes]
    ephemeral_key: bytes
    sector_key_hashes: tuple[bytes, ...]
    hash_name: str


@dataclass(frozen=True, slots=True)
class _Issuer:
    """A key that may sign the next certificate, and what all certificates so far allow together."""

    certificate: CVCertificate
    curve: Curve
    public_key: Point
    chat: CHAT

    @property
    def hash_name(self) -> str:
        return _HASHES[self.certificate.body.public_key.oid]

    def has_signed(self, data: bytes, signature: bytes) -> bool:
        digest = hashlib.new(self.hash_name, data).digest()
        return self.curve.verifies(self.public_key, digest, signature)


@dataclass(slots=True)
class TerminalAuthentication:
    """One authentication inside one PACE session. It can succeed once."""

    state: CardState
    pace: PACEResult
    _issuer: _Issuer | None = None
    _last: _Issuer | None = None
    _challenge: bytes = b""
    _auxiliary_bytes: bytes = b""
    _auxiliary_data: dict[str, bytes] = field(default_factory=dict)
    _ephemeral_key: bytes = b""

    def set_verification_key(self, reference: str) -> None:
        """Take the named key for the next certificate: a trust anchor's, or the last certificate's."""
        self._issuer = self._find(reference)

    def verify_certificate(self, data: bytes) -> None:
        """Check a certificate with the key that was set, and remember its own key.

        A certificate of the CVCA becomes a trust anchor for good; every trusted one moves the card's date on.
        """
        issuer = self._issuer
        if issuer is None:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        certificate = _read(data)
        if certificate.authority_reference != issuer.certificate.holder_reference:
            raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
        if not self._is_acceptable(certificate, issuer):
            raise Refusal(StatusWord.REFERENCE_DATA_NOT_USABLE)
        following = _below(certificate, issuer)
        self._move_date(certificate, issuer)
        if certificate.chat.role is Role.CVCA:
            self.state.trust(certificate.to_bytes())
        self._last = following
        self._issuer = None

    def set_terminal_key(self, objects: DataObject) -> None:
        """Take algorithm, key name, auxiliary data and the terminal's compressed ephemeral key."""
        last = self._last
        if last is None or last.certificate.chat.role is not Role.TERMINAL:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        if _reference(objects.require(_KEY_REFERENCE).value) != last.certificate.holder_reference:
            raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
        if asn1.decode_oid(objects.require(_ALGORITHM).value) != last.certificate.body.public_key.oid:
            raise Refusal(StatusWord.WRONG_DATA)
        auxiliary = objects.find(_AUXILIARY_DATA)
        self._auxiliary_bytes = b"" if auxiliary is None else auxiliary.to_bytes()
        self._auxiliary_data = {} if auxiliary is None else _read_auxiliary(auxiliary)
        self._ephemeral_key = objects.require(_EPHEMERAL_KEY).value

    def challenge(self) -> bytes:
        """Return a fresh challenge."""
        self._challenge = secrets.token_bytes(CHALLENGE_SIZE)
        return self._challenge

    def authenticate(self, signature: bytes) -> TerminalResult:
        """Check the terminal's signature and return what it may do."""
        last, challenge = self._last, self._challenge
        self._challenge = b""
        if last is None or not challenge or not self._ephemeral_key:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        signed = self.pace.chip_identifier + challenge + self._ephemeral_key + self._auxiliary_bytes
        if not last.has_signed(signed, signature):
            raise Refusal(StatusWord.WARNING)
        return TerminalResult(
            last.chat.rights,
            self._auxiliary_data,
            self._ephemeral_key,
            last.certificate.sector_key_hashes,
            last.hash_name,
        )

    def _find(self, reference: str) -> _Issuer:
        if self._last is not None and self._last.certificate.holder_reference == reference:
            return self._last
        for raw in self.state.trust_anchors:
            anchor = CVCertificate.from_bytes(raw)
            if anchor.holder_reference == reference:
                return self._anchor(anchor)
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)

    def _anchor(self, certificate: CVCertificate) -> _Issuer:
        chat = self.pace.chat
        curve = _own_curve(certificate)
        if chat is None or curve is None:
            raise Refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return _Issuer(certificate, curve, _public_key(certificate, curve), certificate.chat & chat)

    def _is_acceptable(self, certificate: CVCertificate, issuer: _Issuer) -> bool:
        role = certificate.chat.role
        return (
            issuer.certificate.chat.role in _ISSUERS[role]
            and certificate.chat.terminal_type is issuer.certificate.chat.terminal_type
            and issuer.has_signed(certificate.body_bytes, certificate.signature)
            and (role is Role.CVCA or certificate.body.expiration_date >= self.state.today)
        )

    def _move_date(self, certificate: CVCertificate, issuer: _Issuer) -> None:
        # A foreign or private verifier must not be able to make the card believe in tomorrow.
        roles = {certificate.chat.role, issuer.certificate.chat.role}
        is_trusted = certificate.chat.role is Role.CVCA or Role.DOCUMENT_VERIFIER_DOMESTIC in roles
        if is_trusted:
            self.state.today = max(self.state.today, certificate.body.effective_date)


def _read(data: bytes) -> CVCertificate:
    try:
        objects = {each.tag: each for each in tlv.decode_all(data)}
        parts = objects[BODY].to_bytes() + objects[SIGNATURE].to_bytes()
        return CVCertificate.from_bytes(tlv.encode(CERTIFICATE, parts))
    except (KeyError, ValueError):
        raise Refusal(StatusWord.WRONG_DATA) from None


def _below(certificate: CVCertificate, issuer: _Issuer) -> _Issuer:
    curve = _own_curve(certificate) or issuer.curve
    return _Issuer(certificate, curve, _public_key(certificate, curve), certificate.chat & issuer.chat)


def _own_curve(certificate: CVCertificate) -> Curve | None:
    key = certificate.body.public_key
    if not isinstance(key, EllipticCurveKey) or key.oid not in _HASHES:
        raise Refusal(StatusWord.REFERENCE_DATA_NOT_USABLE)
    numbers = key.curve
    if numbers is None:
        return None
    return Curve.explicit(numbers.p, numbers.a, numbers.b, numbers.generator, numbers.n)


def _public_key(certificate: CVCertificate, curve: Curve) -> Point:
    key = certificate.body.public_key
    try:
        return curve.decode(key.point if isinstance(key, EllipticCurveKey) else b"")
    except ValueError:
        raise Refusal(StatusWord.REFERENCE_DATA_NOT_USABLE) from None


def _reference(value: bytes) -> str:
    return value.decode("latin-1")


def _read_auxiliary(objects: DataObject) -> dict[str, bytes]:
    templates = [asn1.expect(each, _AUXILIARY_TEMPLATE) for each in objects.children]
    return {
        asn1.read_oid(each.require(asn1.OBJECT_IDENTIFIER)): each.require(_AUXILIARY_VALUE).value for each in templates
    }
