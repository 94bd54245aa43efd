from __future__ import annotations

import dataclasses

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from ecdsa import curves, ellipticcurve
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.card.tlv import MalformedError
from hardware.eid.domain_parameters import STANDARDIZED, CurveUnsupported, DomainParameters, compress

PEERS = {
    8: curves.NIST192p,
    10: curves.NIST224p,
    12: curves.NIST256p,
    13: curves.BRAINPOOLP256r1,
    15: curves.NIST384p,
    16: curves.BRAINPOOLP384r1,
    17: curves.BRAINPOOLP512r1,
    18: curves.NIST521p,
}
EVERY_CURVE = pytest.mark.parametrize("domain", STANDARDIZED, ids=lambda domain: str(domain.standard_id))


def peer_multiply(domain: DomainParameters, scalar: int, point: bytes | None = None) -> bytes:
    """Multiply with the package ecdsa, the other implementation."""
    curve = PEERS[domain.standard_id]
    start = (
        curve.generator
        if point is None
        else ellipticcurve.PointJacobi.from_bytes(curve.curve, point, order=curve.order)
    )
    return bytes((start * scalar).to_bytes("uncompressed"))


@EVERY_CURVE
def test_numbers_of_the_curve_are_those_of_another_implementation(domain: DomainParameters) -> None:
    peer = PEERS[domain.standard_id]
    numbers = domain.curve
    assert (numbers.p, numbers.b, numbers.n) == (peer.curve.p(), peer.curve.b(), peer.order)
    assert numbers.a == peer.curve.a() % numbers.p
    assert numbers.generator == peer.generator.to_bytes("uncompressed")
    assert domain.oid == ".".join(map(str, peer.oid))
    assert domain.openssl().group_order == numbers.n


@EVERY_CURVE
def test_multiples_are_those_of_another_implementation(domain: DomainParameters) -> None:
    for scalar in (1, 2, 3, domain.curve.n - 2, domain.curve.n - 1, domain.generate_scalar()):
        point = domain.multiply_generator(scalar)
        assert point == peer_multiply(domain, scalar)
        factor = domain.generate_scalar()
        assert domain.multiply(factor, point) == peer_multiply(domain, factor, point)
        assert domain.shared_x(factor, point) == compress(domain.multiply(factor, point))


@settings(max_examples=30)
@given(st.integers(1, 1 << 255), st.integers(1, 1 << 255))
def test_multiplication_finds_the_right_sign(left: int, right: int) -> None:
    domain = DomainParameters.from_id(13)
    n = domain.curve.n
    left, right = left % (n - 1) + 1, right % (n - 1) + 1
    product = domain.multiply(left, domain.multiply_generator(right))
    assert product == domain.multiply_generator(left * right % n)


@pytest.mark.parametrize("scalar", [1, 2])
def test_extreme_scalars_are_multiplied(scalar: int) -> None:
    domain = DomainParameters.from_id(13)
    point = domain.multiply_generator(7)
    assert domain.multiply(scalar, point) == peer_multiply(domain, scalar, point)
    assert domain.multiply(domain.curve.n - scalar, point) == domain.negate(domain.multiply(scalar, point))


def test_sum_of_two_points_is_that_of_the_group() -> None:
    domain = DomainParameters.from_id(16)
    points = [domain.multiply_generator(scalar) for scalar in (1, 2, 3)]
    assert domain.add(points[0], points[1]) == points[2]
    assert domain.add(points[0], points[0]) == points[1]


def test_sum_at_infinity_is_refused() -> None:
    domain = DomainParameters.from_id(13)
    point = domain.multiply_generator(5)
    with pytest.raises(MalformedError):
        domain.add(point, domain.negate(point))


@pytest.mark.parametrize("standard_id", [0, 2, 3, 9, 11, 14, 19, 99])
def test_other_domain_parameters_are_not_supported(standard_id: int) -> None:
    with pytest.raises(CurveUnsupported):
        DomainParameters.from_id(standard_id)


def test_curve_is_found_by_number_name_and_numbers() -> None:
    for each in STANDARDIZED:
        assert DomainParameters.from_id(each.standard_id) is each
        assert DomainParameters.from_oid(each.oid) is each
        assert DomainParameters.from_curve(dataclasses.replace(each.curve)) is each
    with pytest.raises(CurveUnsupported):
        DomainParameters.from_oid("1.2.3")


def test_point_off_the_curve_is_refused() -> None:
    domain = DomainParameters.from_id(13)
    point = domain.multiply_generator(5)
    wrong = (point[:-1] + bytes((point[-1] ^ 1,)), b"\x02" + compress(point), b"", b"\x05" + point[1:])
    for each in wrong:
        with pytest.raises(MalformedError):
            domain.shared_x(7, each)


def test_scalar_outside_the_group_is_refused() -> None:
    domain = DomainParameters.from_id(13)
    for scalar in (0, domain.curve.n):
        with pytest.raises(MalformedError):
            domain.private_key(scalar)


def test_coordinates_keep_their_leading_zeros() -> None:
    domain = DomainParameters.from_id(13)
    scalar = next(each for each in range(2, 5000) if domain.multiply_generator(each)[1] == 0)
    assert len(domain.multiply_generator(scalar)) == 65
    assert len(domain.shared_x(scalar, domain.curve.generator)) == 32
    assert isinstance(domain.load_point(domain.multiply_generator(scalar)), ec.EllipticCurvePublicKey)
