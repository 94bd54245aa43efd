"""The clerk's signature over a submission's data: detached JWS with the key on her card (RFC 7797; RFC 7515, 4.1.6)."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.piv.application import Algorithm, PIVApplication
from hardware.piv.data_objects import PIVKey
from hardware.piv.signature import CardSignature, algorithm_of, sign

_NAMES: Final = {Algorithm.ECC_P256: "ES256", Algorithm.RSA_2048: "RS256"}
_COORDINATE_BYTES: Final = 32


def countersign(application: PIVApplication, certificate: x509.Certificate, payload: bytes) -> str:
    """Have the card sign exactly these bytes, and return `header..signature`; the PIN was shown to it right before.

    Raises:
        CardNotGenuine, CardUnsuitable, CardError: as the card does.
    """
    header = {
        "alg": _NAMES[algorithm_of(certificate)],
        "b64": False,
        "crit": ["b64"],
        "x5c": [b64encode(certificate.public_bytes(Encoding.DER)).decode()],
    }
    protected = _base64url(json.dumps(header, separators=(",", ":")).encode())
    signature = sign(application, PIVKey.SIGNATURE, certificate, protected.encode() + b"." + payload)
    return f"{protected}..{_base64url(_as_jws(signature))}"


def _as_jws(signature: CardSignature) -> bytes:
    """Return the signature as JWS has it: for ECDSA r and s, each as long as the curve's order (RFC 7518, 3.4)."""
    if signature.algorithm is Algorithm.RSA_2048:
        return signature.value
    r, s = decode_dss_signature(signature.value)
    return r.to_bytes(_COORDINATE_BYTES, "big") + s.to_bytes(_COORDINATE_BYTES, "big")


def _base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
