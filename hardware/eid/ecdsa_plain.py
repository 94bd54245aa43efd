"""Plain ECDSA signatures: r and s, each as long as the group's order (TR-03111, 5.2.1)."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from hardware.card.tlv import MalformedError


def encode_signature(der: bytes, order_size: int) -> bytes:
    """Return the plain form of a DER signature."""
    r, s = decode_dss_signature(der)
    return r.to_bytes(order_size, "big") + s.to_bytes(order_size, "big")


def decode_signature(plain: bytes) -> bytes:
    """Return the DER form of a plain signature.

    Raises:
        MalformedError: it cannot be cut in two halves.
    """
    half, odd = divmod(len(plain), 2)
    if odd or not half:
        raise MalformedError("a plain signature is empty or of odd length")
    return encode_dss_signature(int.from_bytes(plain[:half], "big"), int.from_bytes(plain[half:], "big"))
