"""The elliptic curves of the cards, and the point arithmetic that PACE needs (TR-03110-3, A.2.1; TR-03111, 4).

OpenSSL's scalar multiplication is reached through key derivation (k·G) and ECDH (the x of k·P); the sign of y
is settled by a second ECDH. So no scalar multiplication is written here, and secrets meet no Python loop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric import ec

from hardware.card.tlv import MalformedError
from hardware.eid import standard_curves as curves
from hardware.eid.cv_public_key import CurveParameters

UNCOMPRESSED = 0x04
"""The first byte of a point in uncompressed form."""
_COMPRESSED_EVEN = b"\x02"


class CurveUnsupported(MalformedError):
    """The curve is none of those that this kiosk can compute with."""


@dataclass(frozen=True, slots=True)
class DomainParameters:
    """One standardised curve: its number in the table, its name's identifier, its numbers, OpenSSL's class."""

    standard_id: int
    oid: str
    curve: CurveParameters
    openssl: Callable[[], ec.EllipticCurve]

    @classmethod
    def from_id(cls, standard_id: int) -> DomainParameters:
        """Return the curve with the number.

        Raises:
            CurveUnsupported: the number is reserved, a modular group, or a curve that OpenSSL lacks.
        """
        for each in STANDARDIZED:
            if each.standard_id == standard_id:
                return each
        raise CurveUnsupported("domain parameters of this number are not supported")

    @classmethod
    def from_oid(cls, oid: str) -> DomainParameters:
        """Return the curve with the object identifier.

        Raises:
            CurveUnsupported: there is none.
        """
        for each in STANDARDIZED:
            if each.oid == oid:
                return each
        raise CurveUnsupported("the named curve is not supported")

    @classmethod
    def from_curve(cls, curve: CurveParameters) -> DomainParameters:
        """Return the standardised curve that has exactly these numbers; the generator may be compressed (X9.62).

        Raises:
            CurveUnsupported: there is none; a curve that somebody made up is never used.
        """
        for each in STANDARDIZED:
            is_same_point = curve.generator in {each.curve.generator, _compressed_form(each.curve)}
            if is_same_point and replace(curve, generator=each.curve.generator) == each.curve:
                return each
        raise CurveUnsupported("the explicit parameters belong to no supported curve")

    def load_point(self, point: bytes) -> ec.EllipticCurvePublicKey:
        """Return an uncompressed point as a public key.

        Raises:
            MalformedError: it is not on the curve, or not in uncompressed form.
        """
        if len(point) != 1 + 2 * self.curve.field_size or point[0] != UNCOMPRESSED:
            raise MalformedError("a point is not in uncompressed form")
        try:
            return ec.EllipticCurvePublicKey.from_encoded_point(self.openssl(), point)
        except ValueError:
            raise MalformedError("a point is not on the curve") from None

    def generate_scalar(self) -> int:
        """Return a random private key."""
        return ec.generate_private_key(self.openssl()).private_numbers().private_value

    def private_key(self, scalar: int) -> ec.EllipticCurvePrivateKey:
        """Return a scalar as a private key.

        Raises:
            MalformedError: it is not between 1 and the order.
        """
        if not 0 < scalar < self.curve.n:
            raise MalformedError("a scalar is outside the group")
        return ec.derive_private_key(scalar, self.openssl())

    def multiply_generator(self, scalar: int) -> bytes:
        """Return scalar · G, uncompressed."""
        return encode_point(self.private_key(scalar).public_key())

    def shared_x(self, scalar: int, point: bytes) -> bytes:
        """Return the x coordinate of scalar · point: the shared secret of ECDH (TR-03111, 4.3.1).

        Raises:
            MalformedError: the point is not on the curve.
        """
        try:
            return self.private_key(scalar).exchange(ec.ECDH(), self.load_point(point))
        except ValueError as error:
            raise MalformedError("a key agreement gave no point") from error

    def multiply(self, scalar: int, point: bytes) -> bytes:
        """Return scalar · point, uncompressed.

        Of the two points with the right x the one is chosen whose sum with `point` has the x of
        (scalar + 1) · point.

        Raises:
            MalformedError: the point is not on the curve.
        """
        if scalar == 1:
            return point
        if scalar == self.curve.n - 1:
            return self.negate(point)
        candidate = self._lift(self.shared_x(scalar, point))
        next_x = self.shared_x(scalar + 1, point)
        if compress(self.add(candidate, point)) == next_x:
            return candidate
        return self.negate(candidate)

    def add(self, left: bytes, right: bytes) -> bytes:
        """Return the sum of two uncompressed points.

        Raises:
            MalformedError: the sum is the point at infinity, which no protocol here may meet.
        """
        p = self.curve.p
        (x1, y1), (x2, y2) = self._coordinates(left), self._coordinates(right)
        if x1 != x2:
            slope = (y2 - y1) * pow(x2 - x1, -1, p) % p
        elif y1 == y2 and y1:
            slope = (3 * x1 * x1 + self.curve.a) * pow(2 * y1, -1, p) % p
        else:
            raise MalformedError("the sum of two points is the point at infinity")
        x3 = (slope * slope - x1 - x2) % p
        return self._encode(x3, (slope * (x1 - x3) - y1) % p)

    def negate(self, point: bytes) -> bytes:
        """Return the point mirrored at the x axis."""
        x, y = self._coordinates(point)
        return self._encode(x, -y % self.curve.p)

    def _lift(self, x: bytes) -> bytes:
        return encode_point(ec.EllipticCurvePublicKey.from_encoded_point(self.openssl(), _COMPRESSED_EVEN + x))

    def _coordinates(self, point: bytes) -> tuple[int, int]:
        size = self.curve.field_size
        return int.from_bytes(point[1 : 1 + size], "big"), int.from_bytes(point[1 + size :], "big")

    def _encode(self, x: int, y: int) -> bytes:
        size = self.curve.field_size
        return bytes((UNCOMPRESSED,)) + x.to_bytes(size, "big") + y.to_bytes(size, "big")


def encode_point(public_key: ec.EllipticCurvePublicKey) -> bytes:
    """Return a public key as an uncompressed point."""
    numbers = public_key.public_numbers()
    size = (public_key.curve.key_size + 7) // 8
    return bytes((UNCOMPRESSED,)) + numbers.x.to_bytes(size, "big") + numbers.y.to_bytes(size, "big")


def compress(point: bytes) -> bytes:
    """Return the x coordinate of an uncompressed point: the compressed key of the protocols (TR-03110-3, A.2.2.3)."""
    return point[1 : 1 + len(point) // 2]


def _compressed_form(curve: CurveParameters) -> bytes:
    sign = curve.generator[-1] & 1
    return bytes((_COMPRESSED_EVEN[0] | sign,)) + compress(curve.generator)


STANDARDIZED = (
    DomainParameters(8, "1.2.840.10045.3.1.1", curves.SECP192R1, ec.SECP192R1),
    DomainParameters(10, "1.3.132.0.33", curves.SECP224R1, ec.SECP224R1),
    DomainParameters(12, "1.2.840.10045.3.1.7", curves.SECP256R1, ec.SECP256R1),
    DomainParameters(13, "1.3.36.3.3.2.8.1.1.7", curves.BRAINPOOLP256R1, ec.BrainpoolP256R1),
    DomainParameters(15, "1.3.132.0.34", curves.SECP384R1, ec.SECP384R1),
    DomainParameters(16, "1.3.36.3.3.2.8.1.1.11", curves.BRAINPOOLP384R1, ec.BrainpoolP384R1),
    DomainParameters(17, "1.3.36.3.3.2.8.1.1.13", curves.BRAINPOOLP512R1, ec.BrainpoolP512R1),
    DomainParameters(18, "1.3.132.0.35", curves.SECP521R1, ec.SECP521R1),
)
"""The curves of table 4 that OpenSSL has; the modular groups and three old Brainpool curves are left out."""
