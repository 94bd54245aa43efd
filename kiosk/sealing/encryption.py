"""Encryption for the city: compact JWE with RSA-OAEP-256 and A256GCM (RFC 7516; RFC 7518, 4.3 and 5.3)."""

from __future__ import annotations

from typing import Final

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwe import JWERegistry
from joserfc.jwk import RSAKey

from kiosk.domain.destination import Destination
from kiosk.errors import SealingError

MINIMUM_KEY_BITS: Final = 4096
_MAX_CIPHERTEXT_BYTES: Final = 700_000_000  # 500 MB, the limit of an attachment, as base64url


class _Registry(JWERegistry):
    max_ciphertext_length = _MAX_CIPHERTEXT_BYTES


def encrypt(plaintext: bytes, content_type: str, destination: Destination) -> str:
    """Return the plaintext as compact JWE that only the destination can open; it is never compressed.

    Raises:
        SealingError: the destination's key cannot be used.
    """
    header = {"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": destination.key_id, "cty": content_type}
    registry = _Registry(algorithms=["RSA-OAEP-256", "A256GCM"])
    try:
        return jwe.encrypt_compact(header, plaintext, _public_key(destination), registry=registry)
    except (JoseError, ValueError) as error:
        raise SealingError(f"the destination's key cannot be used: {type(error).__name__}") from error


def _public_key(destination: Destination) -> RSAKey:
    key = RSAKey.import_key({"kty": "RSA", "n": destination.modulus, "e": destination.exponent})
    if key.public_key.key_size < MINIMUM_KEY_BITS:
        raise SealingError(f"the destination's key has {key.public_key.key_size} bits; at least 4096 are needed")
    return key
