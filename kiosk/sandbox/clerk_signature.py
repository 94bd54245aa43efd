"""The city's check of a clerk's signature, written apart from the code that makes it (RFC 7515, 7.2.1; RFC 7797)."""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final
from urllib.parse import unquote

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509.oid import NameOID

from kiosk.sandbox.staff_authority import StaffAuthority

_CLERK: Final = "urn:de:leipzig:kiosk:staff:clerk:"
_COORDINATE_BYTES: Final = 32


class ClerkProblem(Enum):
    """Why a clerk's signature does not count, as the problem's name ends."""

    MISSING = "clerk-signature-missing"
    INVALID = "clerk-signature-invalid"
    NOT_TRUSTED = "clerk-not-trusted"
    REVOKED = "clerk-revoked"
    OTHER_BRANCH = "clerk-of-another-branch"
    OTHER_PERSON = "clerk-of-another-name"


class ClerkRefused(Exception):
    """The clerk's signature does not count; `problem` says why."""

    def __init__(self, problem: ClerkProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Signatures:
    """What stands in the metadata: the device's signature, and a clerk's as protected header and value, if any."""

    device: str
    clerk: tuple[str, str] | None = None


def split_signatures(token: str) -> Signatures:
    """Return the signatures of one token: compact, or general JSON in base64url with two, the device's first.

    Raises:
        ClerkRefused: it is JSON, but not of that form.
    """
    if not token or "." in token:
        return Signatures(token)
    try:
        device, clerk = json.loads(_decoded(token))["signatures"]
        if set(device) | set(clerk) != {"protected", "signature"}:
            raise ClerkRefused(ClerkProblem.INVALID)
        return Signatures(f"{device['protected']}..{device['signature']}", (clerk["protected"], clerk["signature"]))
    except (ValueError, KeyError, TypeError):
        raise ClerkRefused(ClerkProblem.INVALID) from None


def check_clerk(signatures: Signatures, content: bytes, data: Mapping[str, Any], authority: StaffAuthority) -> None:
    """Check that a clerk of the data's branch has signed exactly these bytes, and that it is who compared the photo.

    Raises:
        ClerkRefused
    """
    if signatures.clerk is None:
        raise ClerkRefused(ClerkProblem.MISSING)
    name = signing_clerk(*signatures.clerk, content, data["branch"], authority)
    photo = data["identity"].get("photo")
    if photo is not None and photo["clerk"] != name:
        raise ClerkRefused(ClerkProblem.OTHER_PERSON)


def signing_clerk(protected: str, signature: str, content: bytes, branch: str, authority: StaffAuthority) -> str:
    """Return the common name of the branch's clerk who has signed exactly these bytes.

    Raises:
        ClerkRefused
    """
    certificate = _certificate(protected)
    if not _is_signed(certificate, f"{protected}.".encode() + content, signature):
        raise ClerkRefused(ClerkProblem.INVALID)
    if not _is_issued(certificate, authority.certificate, datetime.now(UTC)):
        raise ClerkRefused(ClerkProblem.NOT_TRUSTED)
    if authority.is_revoked(certificate):
        raise ClerkRefused(ClerkProblem.REVOKED)
    if not {branch, "*"} & _branches(certificate):
        raise ClerkRefused(ClerkProblem.OTHER_BRANCH)
    return _name(certificate)


def _certificate(protected: str) -> x509.Certificate:
    try:
        header = json.loads(_decoded(protected))
        fixed = {name: header.get(name) for name in ("b64", "crit")}
        if set(header) != {"alg", "b64", "crit", "x5c"} or fixed != {"b64": False, "crit": ["b64"]}:
            raise ClerkRefused(ClerkProblem.INVALID)
        certificate = x509.load_der_x509_certificate(b64decode(header["x5c"][0], validate=True))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        raise ClerkRefused(ClerkProblem.INVALID) from None
    expected = "ES256" if isinstance(certificate.public_key(), ec.EllipticCurvePublicKey) else "RS256"
    if header["alg"] != expected:
        raise ClerkRefused(ClerkProblem.INVALID)
    return certificate


def _is_signed(certificate: x509.Certificate, message: bytes, signature: str) -> bool:
    try:
        value = _decoded(signature)
        match certificate.public_key():
            case ec.EllipticCurvePublicKey(curve=ec.SECP256R1()) as key if len(value) == 2 * _COORDINATE_BYTES:
                r, s = (int.from_bytes(half, "big") for half in (value[:32], value[32:]))
                key.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
            case rsa.RSAPublicKey() as key:
                key.verify(value, message, padding.PKCS1v15(), hashes.SHA256())
            case _:
                return False
    except (ValueError, InvalidSignature):
        return False
    return True


def _is_issued(certificate: x509.Certificate, authority: x509.Certificate, now: datetime) -> bool:
    try:
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc and bool(_branches(certificate))


def _branches(certificate: x509.Certificate) -> set[str]:
    """Return where the holder is a clerk; nowhere, if she is none."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return set()
    uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    return {unquote(each.removeprefix(_CLERK)) for each in uris if each.startswith(_CLERK)}


def _name(certificate: x509.Certificate) -> str:
    return str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
