"""Curves and public keys as X.509 writes them: by number, by name, by explicit parameters (TR-03110-3, A.2.1)."""

from __future__ import annotations

from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1
from hardware.eid.asn1 import sequence
from hardware.eid.cv_public_key import CurveParameters
from hardware.eid.domain_parameters import CurveUnsupported, DomainParameters

STANDARDIZED = "0.4.0.127.0.7.1.2"
EC_PUBLIC_KEY = "1.2.840.10045.2.1"
_PRIME_FIELD = "1.2.840.10045.1.1"


def standardized(domain: DomainParameters) -> DataObject:
    """Return the AlgorithmIdentifier that names the curve by its number."""
    return sequence(asn1.oid(STANDARDIZED), asn1.integer(domain.standard_id))


def read(algorithm: DataObject) -> DomainParameters:
    """Return the curve that an AlgorithmIdentifier describes.

    Raises:
        CurveUnsupported: it is none of those that we can compute on.
        MalformedError: not an AlgorithmIdentifier of a curve.
    """
    return DomainParameters.from_curve(_read_curve(algorithm))


def read_public_key(subject_public_key_info: DataObject) -> tuple[DomainParameters, bytes]:
    """Return curve and point of a SubjectPublicKeyInfo.

    Raises:
        CurveUnsupported: the curve is none of those that we can compute on.
        MalformedError: not a SubjectPublicKeyInfo with a point of the curve.
    """
    curve, point = read_curve_and_point(subject_public_key_info)
    domain = DomainParameters.from_curve(curve)
    domain.load_point(point)
    return domain, point


def read_curve_and_point(subject_public_key_info: DataObject) -> tuple[CurveParameters, bytes]:
    """Return the numbers of any curve, and a point that may lie on it.

    Raises:
        CurveUnsupported: the curve has a name or number that we do not know.
        MalformedError: not a SubjectPublicKeyInfo of a curve.
    """
    children = asn1.expect(subject_public_key_info, asn1.SEQUENCE).children
    if len(children) != 2:
        raise MalformedError("a SubjectPublicKeyInfo has two members")
    curve, bits = _read_curve(children[0]), asn1.expect(children[1], asn1.BIT_STRING).value
    if bits[:1] != b"\0":
        raise MalformedError("a public key must end with a whole byte")
    return curve, bits[1:]


def _read_curve(algorithm: DataObject) -> CurveParameters:
    oid, *parameters = asn1.expect(algorithm, asn1.SEQUENCE).children or (algorithm,)
    kind = asn1.read_oid(oid)
    if kind not in {STANDARDIZED, EC_PUBLIC_KEY} or len(parameters) != 1:
        raise CurveUnsupported("the algorithm is not one of elliptic curves")
    if kind == STANDARDIZED:
        return DomainParameters.from_id(asn1.read_integer(parameters[0])).curve
    if parameters[0].tag == asn1.OBJECT_IDENTIFIER:
        return DomainParameters.from_oid(asn1.read_oid(parameters[0])).curve
    return read_explicit_parameters(parameters[0])


def read_explicit_parameters(parameters: DataObject) -> CurveParameters:
    """Read ECParameters over a prime field, as the German country signing authority writes them.

    Raises:
        MalformedError: not ECParameters over a prime field.
    """
    members = asn1.expect(parameters, asn1.SEQUENCE).children
    if len(members) not in {5, 6}:
        raise MalformedError("ECParameters have five or six members")
    _, field, curve, generator, order, *cofactor = members
    field_members, curve_members = field.children, curve.children
    if len(field_members) != 2 or asn1.read_oid(field_members[0]) != _PRIME_FIELD or len(curve_members) < 2:
        raise MalformedError("the curve is not one over a prime field")
    a, b = (int.from_bytes(asn1.expect(each, asn1.OCTET_STRING).value, "big") for each in curve_members[:2])
    return CurveParameters(
        p=asn1.read_integer(field_members[1]),
        a=a,
        b=b,
        generator=asn1.expect(generator, asn1.OCTET_STRING).value,
        n=asn1.read_integer(order),
        h=asn1.read_integer(cofactor[0]) if cofactor else 1,
    )
