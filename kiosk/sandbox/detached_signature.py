"""Verification of the devices' detached signatures, written apart from the code that makes them (RFC 7797)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

_SIGNATURE_BYTES: Final = 64


def key_id_of(token: str) -> str:
    """Return the id of the key that claims to have signed, or nothing where the header is not exactly ours."""
    try:
        header = json.loads(_decoded(token.split(".", maxsplit=1)[0]))
    except ValueError:
        return ""
    if not isinstance(header, dict) or set(header) != {"alg", "b64", "crit", "kid"}:
        return ""
    expected = (header["alg"], header["b64"], header["crit"]) == ("ES256", False, ["b64"])
    return str(header["kid"]) if expected else ""


def verify_detached(token: str, payload: bytes, public_key_pem: bytes) -> bool:
    """Return whether `header..signature` is a signature of the key over exactly these bytes."""
    parts = token.split(".")
    key = serialization.load_pem_public_key(public_key_pem)
    if len(parts) != 3 or parts[1] or not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    try:
        signature = _decoded(parts[2])
        if len(signature) != _SIGNATURE_BYTES:
            return False
        r, s = (int.from_bytes(half) for half in (signature[:32], signature[32:]))
        key.verify(encode_dss_signature(r, s), parts[0].encode() + b"." + payload, ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
