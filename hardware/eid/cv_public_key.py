"""Public keys of card-verifiable certificates and of the protocols: data object 7F49 (TR-03110-3, D.3)."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1

TAG = 0x7F49
ECDSA_OID = "0.4.0.127.0.7.2.2.2.2"
ECDSA_SHA256 = f"{ECDSA_OID}.3"
ECDSA_SHA384 = f"{ECDSA_OID}.4"
ECDSA_SHA512 = f"{ECDSA_OID}.5"
RSA_OID = "0.4.0.127.0.7.2.2.2.1"

_P, _A, _B, _G, _N, _POINT, _H = range(0x81, 0x88)
_MODULUS, _EXPONENT = 0x81, 0x82
_MAX_BYTES = 1024


@dataclass(frozen=True, slots=True)
class CurveParameters:
    """The numbers of a curve over a prime field, and its uncompressed generator."""

    p: int
    a: int
    b: int
    generator: bytes
    n: int
    h: int = 1

    @property
    def field_size(self) -> int:
        """The bytes of one coordinate."""
        return (self.p.bit_length() + 7) // 8


@dataclass(frozen=True, slots=True)
class EllipticCurveKey:
    """A point, and the curve's numbers where they are not inherited from the trust anchor."""

    oid: str
    point: bytes
    curve: CurveParameters | None = None

    def to_data_object(self) -> DataObject:
        """Return the data object 7F49."""
        members = [asn1.oid(self.oid)]
        if self.curve is not None:
            members += _curve_members(self.curve)
        members.append(DataObject(_POINT, self.point))
        if self.curve is not None:
            members.append(DataObject(_H, asn1.unsigned(self.curve.h)))
        return DataObject(TAG, tlv.encode_all(members))


@dataclass(frozen=True, slots=True)
class RSAKey:
    """Modulus and exponent; read for completeness, no German card uses it."""

    oid: str
    modulus: int
    exponent: int

    def to_data_object(self) -> DataObject:
        """Return the data object 7F49."""
        numbers = ((_MODULUS, self.modulus), (_EXPONENT, self.exponent))
        members = [asn1.oid(self.oid), *(DataObject(tag, asn1.unsigned(value)) for tag, value in numbers)]
        return DataObject(TAG, tlv.encode_all(members))


CVPublicKey = EllipticCurveKey | RSAKey


def parse(public_key: DataObject) -> CVPublicKey:
    """Read a data object 7F49 of terminal authentication.

    Raises:
        MalformedError: not a public key, or of an unknown algorithm.
    """
    asn1.expect(public_key, TAG)
    oid = asn1.read_oid(public_key.require(asn1.OBJECT_IDENTIFIER))
    if oid.startswith(f"{RSA_OID}."):
        modulus, exponent = _number(public_key, _MODULUS), _number(public_key, _EXPONENT)
        return RSAKey(oid, modulus, exponent)
    if oid.startswith(f"{ECDSA_OID}."):
        return EllipticCurveKey(oid, public_key.require(_POINT).value, _read_curve(public_key))
    raise MalformedError("the public key of a certificate has an unknown algorithm")


def _read_curve(public_key: DataObject) -> CurveParameters | None:
    if public_key.find(_P) is None:
        return None
    return CurveParameters(
        p=_number(public_key, _P),
        a=_number(public_key, _A),
        b=_number(public_key, _B),
        generator=public_key.require(_G).value,
        n=_number(public_key, _N),
        h=_number(public_key, _H) if public_key.find(_H) else 1,
    )


def _curve_members(curve: CurveParameters) -> list[DataObject]:
    return [
        DataObject(_P, asn1.unsigned(curve.p)),
        DataObject(_A, asn1.unsigned(curve.a)),
        DataObject(_B, asn1.unsigned(curve.b)),
        DataObject(_G, curve.generator),
        DataObject(_N, asn1.unsigned(curve.n)),
    ]


def _number(parent: DataObject, tag: int) -> int:
    content = parent.require(tag).value
    if not 0 < len(content) <= _MAX_BYTES:
        raise MalformedError("a number of a public key is empty or too long")
    return int.from_bytes(content, "big")
