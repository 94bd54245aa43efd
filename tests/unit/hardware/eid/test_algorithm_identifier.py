from __future__ import annotations

import pytest

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import algorithm_identifier, asn1
from hardware.eid.asn1 import integer, oid, sequence
from hardware.eid.domain_parameters import STANDARDIZED, CurveUnsupported, DomainParameters
from hardware.eid.signer_certificate import SignerCertificate

EC_PUBLIC_KEY = oid("1.2.840.10045.2.1")
DOMAIN = DomainParameters.from_id(13)
PRIME_FIELD = oid("1.2.840.10045.1.1")


def octets(value: bytes) -> DataObject:
    return DataObject(asn1.OCTET_STRING, value)


def explicit(domain: DomainParameters, *, field: DataObject = PRIME_FIELD, cofactor: bool = True) -> DataObject:
    curve = domain.curve
    size = curve.field_size
    members = [
        integer(1),
        sequence(field, integer(curve.p)),
        sequence(octets(curve.a.to_bytes(size, "big")), octets(curve.b.to_bytes(size, "big"))),
        octets(curve.generator),
        integer(curve.n),
    ]
    return sequence(*members, *([integer(1)] if cofactor else []))


def test_explicit_parameters_of_the_german_csca_are_brainpool_p256r1(worked_example: dict[str, bytes]) -> None:
    certificate = SignerCertificate.from_bytes(worked_example["csca_germany_013_self_signed_cer"])
    domain, point = algorithm_identifier.read_public_key(certificate.public_key)
    assert domain is DOMAIN
    assert len(point) == 65


@pytest.mark.parametrize("domain", STANDARDIZED, ids=lambda domain: str(domain.standard_id))
def test_curve_is_read_by_number_name_and_parameters(domain: DomainParameters) -> None:
    assert algorithm_identifier.read(algorithm_identifier.standardized(domain)) is domain
    assert algorithm_identifier.read(sequence(EC_PUBLIC_KEY, oid(domain.oid))) is domain
    for cofactor in (True, False):
        parameters = explicit(domain, cofactor=cofactor)
        assert algorithm_identifier.read(sequence(EC_PUBLIC_KEY, parameters)) is domain


@pytest.mark.parametrize("domain", STANDARDIZED, ids=lambda domain: str(domain.standard_id))
def test_generator_may_be_compressed(domain: DomainParameters) -> None:
    generator = domain.curve.generator
    half = len(generator) // 2
    sign = bytes((2 + generator[-1] % 2,))
    for first, is_right in ((sign, True), (bytes((5 - sign[0],)), False)):
        members = explicit(domain).children
        compressed = sequence(*members[:3], octets(first + generator[1 : 1 + half]), *members[4:])
        algorithm = sequence(EC_PUBLIC_KEY, compressed)
        if is_right:
            assert algorithm_identifier.read(algorithm) is domain
        else:
            with pytest.raises(CurveUnsupported):
                algorithm_identifier.read(algorithm)


@pytest.mark.parametrize(
    "algorithm",
    [
        sequence(oid("1.2.840.113549.1.1.1"), DataObject(asn1.NULL, b"")),
        sequence(EC_PUBLIC_KEY),
        sequence(EC_PUBLIC_KEY, oid("1.3.132.0.10")),
        sequence(EC_PUBLIC_KEY, explicit(DOMAIN, field=oid("1.2.840.10045.1.2"))),
        sequence(EC_PUBLIC_KEY, sequence(integer(1))),
        sequence(EC_PUBLIC_KEY, sequence(*[integer(1)] * 4, octets(b""))),
        DataObject(asn1.SEQUENCE, b""),
        DataObject(asn1.SET, b""),
    ],
)
def test_what_is_no_curve_of_ours_is_refused(algorithm: DataObject) -> None:
    with pytest.raises(MalformedError):
        algorithm_identifier.read(algorithm)


def test_changed_curve_is_refused() -> None:
    changed = explicit(DOMAIN).to_bytes().replace(DOMAIN.curve.b.to_bytes(32, "big"), bytes(31) + b"\x07")
    with pytest.raises(CurveUnsupported):
        algorithm_identifier.read(sequence(EC_PUBLIC_KEY, tlv.decode(changed)))


@pytest.mark.parametrize(
    "members",
    [
        [],
        [octets(b"")],
        [DataObject(asn1.BIT_STRING, b"\x01" + DOMAIN.curve.generator)],
        [DataObject(asn1.BIT_STRING, b"")],
        [DataObject(asn1.BIT_STRING, b"\0" + DOMAIN.curve.generator[:-1] + b"\0")],
    ],
)
def test_what_is_no_public_key_is_refused(members: list[DataObject]) -> None:
    with pytest.raises(MalformedError):
        algorithm_identifier.read_public_key(sequence(algorithm_identifier.standardized(DOMAIN), *members))
