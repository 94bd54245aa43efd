"""What a staff card signs with its keys: ECDSA on P-256 and RSASSA-PKCS1-v1_5, both over SHA-256 (NIST SP 800-78-4)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from hardware.errors import CardNotGenuine, CardUnsuitable
from hardware.piv.application import Algorithm, PIVApplication
from hardware.piv.data_objects import PIVKey

_NONCE_BYTES: Final = 32
_RSA_BITS: Final = 2048
_SHA256_DIGEST_INFO: Final = bytes.fromhex("3031300d060960864801650304020105000420")
"""The DER prefix of a SHA-256 hash (RFC 8017, 9.2, note 1)."""


@dataclass(frozen=True, slots=True)
class CardSignature:
    """A signature as the card made it: for ECDSA the DER of r and s, for RSA the block."""

    algorithm: Algorithm
    value: bytes


def prove_possession(application: PIVApplication, certificate: x509.Certificate) -> None:
    """Have the card sign fresh random bytes with its authentication key; the PIN was shown to it before.

    Raises:
        CardNotGenuine: it holds another key than the certificate names: the certificate was copied.
        CardUnsuitable: a kind of key that is not for staff cards.
        CardError: as the application does.
    """
    sign(application, PIVKey.AUTHENTICATION, certificate, secrets.token_bytes(_NONCE_BYTES))


def algorithm_of(certificate: x509.Certificate) -> Algorithm:
    """Return which mechanism the key of the certificate is used with.

    Raises:
        CardUnsuitable: a kind of key that is not for staff cards.
    """
    match certificate.public_key():
        case ec.EllipticCurvePublicKey(curve=ec.SECP256R1()):
            return Algorithm.ECC_P256
        case rsa.RSAPublicKey(key_size=bits) if bits == _RSA_BITS:
            return Algorithm.RSA_2048
    raise CardUnsuitable("the key of the certificate is neither on P-256 nor RSA with 2048 bits")


def sign(application: PIVApplication, key: PIVKey, certificate: x509.Certificate, message: bytes) -> CardSignature:
    """Have the card sign the message and check the signature with the certificate.

    Raises:
        CardNotGenuine, CardUnsuitable, CardError: as `prove_possession` does.
    """
    algorithm, digest = algorithm_of(certificate), sha256(message).digest()
    value = application.authenticate(key, algorithm, _padded(digest) if algorithm is Algorithm.RSA_2048 else digest)
    try:
        match certificate.public_key():
            case ec.EllipticCurvePublicKey() as public:
                public.verify(value, message, ec.ECDSA(hashes.SHA256()))
            case rsa.RSAPublicKey() as public:
                public.verify(value, message, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature as error:
        raise CardNotGenuine("the card does not hold the key of its certificate") from error
    return CardSignature(algorithm, value)


def _padded(digest: bytes) -> bytes:
    """Return the block that the card's raw RSA turns into a signature (EMSA-PKCS1-v1_5; RFC 8017, 9.2)."""
    info = _SHA256_DIGEST_INFO + digest
    return b"\x00\x01" + b"\xff" * (_RSA_BITS // 8 - len(info) - 3) + b"\x00" + info
