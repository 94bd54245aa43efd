"""Elliptic curves as the chip computes on them, with the package `ecdsa`; the terminal's side uses another."""

from __future__ import annotations

import hashlib
import secrets
from typing import NamedTuple

import ecdsa
from ecdsa.curves import Curve as NamedCurve
from ecdsa.ellipticcurve import CurveFp, PointJacobi
from ecdsa.util import sigdecode_string, sigencode_der

_UNCOMPRESSED = 4


class Point(NamedTuple):
    """A finite point by its coordinates."""

    x: int
    y: int


class Curve:
    """A curve of prime order over a prime field."""

    def __init__(self, named: NamedCurve) -> None:
        self._named = named
        self._field = named.curve
        self.order: int = named.order
        self.size: int = (self._field.p().bit_length() + 7) // 8
        """The bytes of one coordinate."""

    @classmethod
    def standardized(cls, parameter_id: int) -> Curve:
        """Return one of the standardized domain parameters (TR-03110-3, A.2.1.1).

        Raises:
            KeyError: not an elliptic curve of the table.
        """
        return cls(_STANDARDIZED[parameter_id])

    @classmethod
    def explicit(cls, p: int, a: int, b: int, generator: bytes, n: int) -> Curve:
        """Return the curve with the numbers.

        Raises:
            ValueError: the generator does not lie on the curve.
        """
        field = CurveFp(p, a, b, 1)
        named = NamedCurve("explicit", field, PointJacobi(field, 0, 0, 1, n), None)
        base = cls(named).decode(generator)
        return cls(NamedCurve("explicit", field, PointJacobi(field, base.x, base.y, 1, n, generator=True), None))

    def random_scalar(self) -> int:
        """Return a fresh private key."""
        return secrets.randbelow(self.order - 1) + 1

    def derived_scalar(self, seed: bytes) -> int:
        """Return the private key that belongs to the seed."""
        return int.from_bytes(hashlib.sha512(seed).digest(), "big") % (self.order - 1) + 1

    def base_times(self, scalar: int) -> Point:
        """Return scalar · G."""
        return _affine(self._named.generator * scalar)

    def times(self, scalar: int, point: Point) -> Point:
        """Return scalar · point.

        Raises:
            ValueError: the result is the point at infinity.
        """
        return _affine(self._jacobi(point) * scalar)

    def add(self, left: Point, right: Point) -> Point:
        """Return left + right.

        Raises:
            ValueError: the result is the point at infinity.
        """
        return _affine(self._jacobi(left) + self._jacobi(right))

    def encode(self, point: Point) -> bytes:
        """Return the point uncompressed."""
        return bytes((_UNCOMPRESSED,)) + self.compress(point) + point.y.to_bytes(self.size, "big")

    def compress(self, point: Point) -> bytes:
        """Return the x coordinate, which is the compressed key of the protocols (TR-03110-3, A.2.2.3)."""
        return point.x.to_bytes(self.size, "big")

    def decode(self, raw: bytes) -> Point:
        """Read an uncompressed point.

        Raises:
            ValueError: it is something else, or no point of the curve.
        """
        if len(raw) != 1 + 2 * self.size or raw[0] != _UNCOMPRESSED:
            raise ValueError("not an uncompressed point of this curve")
        point = Point(int.from_bytes(raw[1 : 1 + self.size], "big"), int.from_bytes(raw[1 + self.size :], "big"))
        prime = self._field.p()
        if max(point) >= prime or not self._field.contains_point(*point):
            raise ValueError("the point does not lie on the curve")
        return point

    def verifies(self, public_key: Point, digest: bytes, signature: bytes) -> bool:
        """Whether the signature (r and s, each as long as the order) belongs to digest and key."""
        key = ecdsa.VerifyingKey.from_public_point(self._jacobi(public_key), self._named, validate_point=False)
        try:
            return bool(key.verify_digest(signature, digest, sigdecode=sigdecode_string, allow_truncate=True))
        except (ecdsa.BadSignatureError, ecdsa.util.MalformedSignature):
            return False

    def sign(self, private_key: int, digest: bytes) -> bytes:
        """Return the signature of the digest as DER, as X.509 and CMS want it."""
        key = ecdsa.SigningKey.from_secret_exponent(private_key, self._named)
        return bytes(key.sign_digest(digest, sigencode=sigencode_der, allow_truncate=True))

    def subject_public_key_info(self, public_key: Point) -> bytes:
        """Return the key as X.509 carries it, with explicit curve parameters as in German documents."""
        key = ecdsa.VerifyingKey.from_public_point(self._jacobi(public_key), self._named, validate_point=False)
        return bytes(key.to_der(curve_parameters_encoding="explicit"))

    def _jacobi(self, point: Point) -> PointJacobi:
        return PointJacobi(self._field, point.x, point.y, 1, self.order)


def _affine(point: PointJacobi) -> Point:
    affine = point.to_affine()
    if affine == ecdsa.ellipticcurve.INFINITY:
        raise ValueError("the point at infinity")
    return Point(int(affine.x()), int(affine.y()))


_STANDARDIZED = {
    8: ecdsa.NIST192p,
    9: ecdsa.BRAINPOOLP192r1,
    10: ecdsa.NIST224p,
    11: ecdsa.BRAINPOOLP224r1,
    12: ecdsa.NIST256p,
    13: ecdsa.BRAINPOOLP256r1,
    14: ecdsa.BRAINPOOLP320r1,
    15: ecdsa.NIST384p,
    16: ecdsa.BRAINPOOLP384r1,
    17: ecdsa.BRAINPOOLP512r1,
    18: ecdsa.NIST521p,
}
