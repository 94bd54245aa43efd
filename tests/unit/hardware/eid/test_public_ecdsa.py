from __future__ import annotations

import pytest
from cryptography.hazmat.primitives import hashes
from ecdsa import SigningKey, curves
from ecdsa.util import sigdecode_string

from hardware.card.tlv import MalformedError
from hardware.eid import public_ecdsa
from hardware.eid.domain_parameters import DomainParameters

PEERS = [curves.BRAINPOOLP192r1, curves.BRAINPOOLP224r1, curves.BRAINPOOLP320r1]


@pytest.mark.parametrize(("curve", "peer"), list(zip(public_ecdsa.SUPPORTED, PEERS, strict=True)))
def test_signature_of_another_implementation_is_right_and_a_changed_one_wrong(
    curve: public_ecdsa.CurveParameters, peer: curves.Curve
) -> None:
    key = SigningKey.generate(curve=peer)
    point = key.verifying_key.to_string("uncompressed")
    for algorithm in (hashes.SHA256(), hashes.SHA512()):
        digest = hashes.Hash(algorithm)
        digest.update(b"message")
        plain = key.sign_digest(digest.finalize(), allow_truncate=True)
        r, s = sigdecode_string(plain, peer.order)
        assert public_ecdsa.is_signed(curve, point, (r, s), b"message", algorithm)
        assert not public_ecdsa.is_signed(curve, point, (r, s), b"massage", algorithm)
        assert not public_ecdsa.is_signed(curve, point, (r, (s + 1) % curve.n), b"message", algorithm)
        assert not public_ecdsa.is_signed(curve, point, (0, s), b"message", algorithm)
        assert not public_ecdsa.is_signed(curve, point, (r, curve.n), b"message", algorithm)


def test_sum_at_infinity_is_no_signature() -> None:
    curve = public_ecdsa.SUPPORTED[1]
    digest = hashes.Hash(hashes.SHA256())
    digest.update(b"message")
    hashed = int.from_bytes(digest.finalize(), "big") >> 32
    # With the generator as key and r = -hash, the two summands cancel each other.
    r = -hashed % curve.n
    assert not public_ecdsa.is_signed(curve, curve.generator, (r, 1), b"message", hashes.SHA256())


def test_sum_of_equal_points_is_doubled() -> None:
    curve = public_ecdsa.SUPPORTED[1]
    digest = hashes.Hash(hashes.SHA256())
    digest.update(b"message")
    hashed = int.from_bytes(digest.finalize(), "big") >> 32
    assert not public_ecdsa.is_signed(curve, curve.generator, (hashed % curve.n, 1), b"message", hashes.SHA256())


def test_point_off_the_curve_and_other_curves_are_refused() -> None:
    curve = public_ecdsa.SUPPORTED[1]
    wrong = curve.generator[:-1] + bytes((curve.generator[-1] ^ 1,))
    for each in (wrong, b"\x02" + curve.generator[1:29]):
        with pytest.raises(MalformedError):
            public_ecdsa.is_signed(curve, each, (1, 1), b"", hashes.SHA256())
    other = DomainParameters.from_id(13).curve
    with pytest.raises(MalformedError):
        public_ecdsa.is_signed(other, other.generator, (1, 1), b"", hashes.SHA256())
