"""The device's signature: detached JWS over unencoded bytes with ES256 (RFC 7797; RFC 7515, appendix F)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode

from hardware.security_module.signer import Signer


def sign_detached(payload: bytes, signer: Signer) -> str:
    """Return `header..signature` over exactly these bytes.

    Raises:
        SecurityModuleError: the key cannot be used.
    """
    header = {"alg": "ES256", "b64": False, "crit": ["b64"], "kid": signer.key_id}
    protected = _base64url(json.dumps(header, separators=(",", ":")).encode())
    return f"{protected}..{_base64url(signer.sign(protected.encode() + b'.' + payload))}"


def with_countersignature(device: str, clerk: str) -> str:
    """Return both signatures of the same bytes in one: JWS in its general JSON form, still detached (RFC 7515, 7.2.1).

    Both are given as `header..signature`; the device's comes first. The metadata schema wants it as base64url.
    """
    signatures = [dict(zip(("protected", "signature"), each.split(".."), strict=True)) for each in (device, clerk)]
    return _base64url(json.dumps({"signatures": signatures}, separators=(",", ":")).encode())


def _base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
