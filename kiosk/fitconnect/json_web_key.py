"""The city's public RSA keys: from JSON Web Keys (RFC 7517) to keys that may be used for one purpose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from kiosk.errors import DeliveryError

MINIMUM_BITS: Final = 4096


def rsa_key(jwk: Mapping[str, object], *, algorithm: str, operation: str) -> RSAKey:
    """Return the key, if it is one for this algorithm and operation and long enough.

    Raises:
        DeliveryError: it is not.
    """
    if jwk.get("kty") != "RSA" or jwk.get("alg") != algorithm or jwk.get("key_ops") != [operation]:
        raise DeliveryError(f"a key of the city is not one for {algorithm} and {operation}")
    try:
        key = RSAKey.import_key({"kty": "RSA", "n": str(jwk.get("n")), "e": str(jwk.get("e"))})
    except (JoseError, ValueError, TypeError) as error:
        raise DeliveryError("a key of the city cannot be read") from error
    if key.public_key.key_size < MINIMUM_BITS:
        raise DeliveryError(f"a key of the city has only {key.public_key.key_size} bits")
    return key
