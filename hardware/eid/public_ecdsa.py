"""Checking ECDSA signatures on three old Brainpool curves that OpenSSL is built without (RFC 5639, 3; TR-03111, 4.2.1).

Cards of the first years were signed on brainpoolP224r1. Only public numbers enter here, so plain Python may do it.
"""

from __future__ import annotations

from cryptography.hazmat.primitives import hashes

from hardware.card.tlv import MalformedError
from hardware.eid import standard_curves as curves
from hardware.eid.cv_public_key import CurveParameters

SUPPORTED = (curves.BRAINPOOLP192R1, curves.BRAINPOOLP224R1, curves.BRAINPOOLP320R1)

_Point = tuple[int, int] | None
"""An affine point; None is the point at infinity."""


def is_signed(
    curve: CurveParameters,
    point: bytes,
    signature: tuple[int, int],
    message: bytes,
    algorithm: hashes.HashAlgorithm,
) -> bool:
    """Return whether the numbers r and s are the signature of the message by the key with the uncompressed point.

    Raises:
        MalformedError: the point is not on the curve, or the curve is not one of `SUPPORTED`.
    """
    if curve not in SUPPORTED:
        raise MalformedError("the curve is not supported")
    (r, s), public_key = signature, _decode(curve, point)
    if not (0 < r < curve.n and 0 < s < curve.n):
        return False
    inverse = pow(s, -1, curve.n)
    by_generator = _multiply(
        curve, _digest(curve, message, algorithm) * inverse % curve.n, _decode(curve, curve.generator)
    )
    total = _add(curve, by_generator, _multiply(curve, r * inverse % curve.n, public_key))
    return total is not None and total[0] % curve.n == r


def _digest(curve: CurveParameters, message: bytes, algorithm: hashes.HashAlgorithm) -> int:
    digest = hashes.Hash(algorithm)
    digest.update(message)
    surplus = max(0, 8 * algorithm.digest_size - curve.n.bit_length())
    return int.from_bytes(digest.finalize(), "big") >> surplus


def _decode(curve: CurveParameters, point: bytes) -> tuple[int, int]:
    size = curve.field_size
    if len(point) != 1 + 2 * size or point[0] != 4:
        raise MalformedError("a point is not in uncompressed form")
    x, y = int.from_bytes(point[1 : 1 + size], "big"), int.from_bytes(point[1 + size :], "big")
    is_on_curve = (y * y - (x * x * x + curve.a * x + curve.b)) % curve.p == 0
    if not is_on_curve or max(x, y) >= curve.p:
        raise MalformedError("a point is not on the curve")
    return x, y


def _multiply(curve: CurveParameters, scalar: int, point: _Point) -> _Point:
    total: _Point = None
    for bit in f"{scalar:b}":
        total = _add(curve, total, total)
        if bit == "1":
            total = _add(curve, total, point)
    return total


def _add(curve: CurveParameters, left: _Point, right: _Point) -> _Point:
    if left is None or right is None:
        return right if left is None else left
    p, (x1, y1), (x2, y2) = curve.p, left, right
    if x1 != x2:
        slope = (y2 - y1) * pow(x2 - x1, -1, p)
    elif y1 == y2 and y1:
        slope = (3 * x1 * x1 + curve.a) * pow(2 * y1, -1, p)
    else:
        return None
    x3 = (slope * slope - x1 - x2) % p
    return x3, (slope * (x1 - x3) - y1) % p
