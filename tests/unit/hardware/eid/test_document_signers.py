"""EF.CardSecurity by signers of every algorithm that an authority may choose (TR-03116-2, ICAO 9303-12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from hardware.card import tlv
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.asn1 import integer, oid, sequence
from hardware.eid.passive_authentication import SECURITY_OBJECT, CardNotGenuine, verify_card_security
from hardware.eid.security_infos import TerminalAuthenticationInfo, encode
from hardware.eid.signer_certificate import SignerCertificate

NOW, FROM, UNTIL = (datetime(year, 1, 1, tzinfo=UTC) for year in (2026, 2025, 2035))
NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Signer")])
CONTENT = encode([TerminalAuthenticationInfo(2)]).to_bytes()
NULL = DataObject(asn1.NULL, b"")
DIGESTS: dict[str, tuple[hashes.HashAlgorithm, str]] = {
    "SHA-224": (hashes.SHA224(), "2.16.840.1.101.3.4.2.4"),
    "SHA-256": (hashes.SHA256(), "2.16.840.1.101.3.4.2.1"),
    "SHA-384": (hashes.SHA384(), "2.16.840.1.101.3.4.2.2"),
    "SHA-512": (hashes.SHA512(), "2.16.840.1.101.3.4.2.3"),
}
RSA_OIDS = {name: f"1.2.840.113549.1.1.{arc}" for name, arc in zip(DIGESTS, (14, 11, 12, 13), strict=True)}
ECDSA_OIDS = {name: f"1.2.840.10045.4.3.{arc}" for name, arc in zip(DIGESTS, (1, 2, 3, 4), strict=True)}
CURVES = {each.name: each for each in (ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1(), ec.BrainpoolP512R1())}
Sign = Callable[[bytes], bytes]


@cache
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def certificate_of(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, pss: padding.PSS | None = None) -> bytes:
    builder = (
        x509.CertificateBuilder()
        .subject_name(NAME)
        .issuer_name(NAME)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(FROM)
        .not_valid_after(UNTIL)
    )
    return builder.sign(key, hashes.SHA256(), rsa_padding=pss).public_bytes(Encoding.DER)


def signed_file(certificate: bytes, digest_name: str, algorithm: DataObject, sign: Sign) -> bytes:
    """Return EF.CardSecurity with the certificate, signed over its attributes."""
    digest, digest_oid = DIGESTS[digest_name]
    hashed = hashes.Hash(digest)
    hashed.update(CONTENT)
    values = (
        ("1.2.840.113549.1.9.3", oid(SECURITY_OBJECT)),
        ("1.2.840.113549.1.9.4", DataObject(asn1.OCTET_STRING, hashed.finalize())),
    )
    attributes = b"".join(
        sequence(oid(kind), DataObject(asn1.SET, value.to_bytes())).to_bytes() for kind, value in values
    )
    parsed = SignerCertificate.from_bytes(certificate)
    signer_info = sequence(
        integer(1),
        sequence(tlv.decode(parsed.issuer), integer(parsed.serial_number)),
        sequence(oid(digest_oid), NULL),
        DataObject(0xA0, attributes),
        algorithm,
        DataObject(asn1.OCTET_STRING, sign(tlv.encode(asn1.SET, attributes))),
    )
    signed_data = sequence(
        integer(3),
        DataObject(asn1.SET, sequence(oid(digest_oid), NULL).to_bytes()),
        sequence(oid(SECURITY_OBJECT), DataObject(0xA0, tlv.encode(asn1.OCTET_STRING, CONTENT))),
        DataObject(0xA0, certificate),
        DataObject(asn1.SET, signer_info.to_bytes()),
    )
    return sequence(oid("1.2.840.113549.1.7.2"), DataObject(0xA0, signed_data.to_bytes())).to_bytes()


def check(raw: bytes, certificate: bytes) -> None:
    authority = SignerCertificate.from_bytes(certificate)
    assert verify_card_security(raw, [authority], NOW).infos == (TerminalAuthenticationInfo(2),)


@pytest.mark.parametrize("named_apart", [False, True])
@pytest.mark.parametrize("digest_name", DIGESTS)
def test_signer_with_rsa_is_accepted(digest_name: str, named_apart: bool) -> None:
    key, digest = rsa_key(), DIGESTS[digest_name][0]
    algorithm = sequence(oid("1.2.840.113549.1.1.1" if named_apart else RSA_OIDS[digest_name]), NULL)
    certificate = certificate_of(key)
    check(
        signed_file(certificate, digest_name, algorithm, lambda message: key.sign(message, padding.PKCS1v15(), digest)),
        certificate,
    )


@pytest.mark.parametrize("digest_name", ["SHA-256", "SHA-384", "SHA-512"])
def test_signer_with_rsa_pss_is_accepted(digest_name: str) -> None:
    key, (digest, digest_oid) = rsa_key(), DIGESTS[digest_name]
    pss = padding.PSS(padding.MGF1(digest), digest.digest_size)
    function = sequence(oid(digest_oid), NULL)
    parameters = sequence(
        DataObject(0xA0, function.to_bytes()),
        DataObject(0xA1, sequence(oid("1.2.840.113549.1.1.8"), function).to_bytes()),
        DataObject(0xA2, integer(digest.digest_size).to_bytes()),
    )
    algorithm = sequence(oid("1.2.840.113549.1.1.10"), parameters)
    certificate = certificate_of(key, padding.PSS(padding.MGF1(hashes.SHA256()), 32))
    check(signed_file(certificate, digest_name, algorithm, lambda message: key.sign(message, pss, digest)), certificate)


@pytest.mark.parametrize("digest_name", DIGESTS)
@pytest.mark.parametrize("curve", CURVES.values(), ids=CURVES)
def test_signer_with_ecdsa_on_a_named_curve_is_accepted(curve: ec.EllipticCurve, digest_name: str) -> None:
    key, digest = ec.generate_private_key(curve), DIGESTS[digest_name][0]
    algorithm = sequence(oid(ECDSA_OIDS[digest_name]))
    certificate = certificate_of(key)
    check(
        signed_file(certificate, digest_name, algorithm, lambda message: key.sign(message, ec.ECDSA(digest))),
        certificate,
    )


def test_rsa_signature_over_something_else_is_refused() -> None:
    key = rsa_key()
    certificate = certificate_of(key)
    algorithm = sequence(oid(RSA_OIDS["SHA-256"]), NULL)
    raw = signed_file(certificate, "SHA-256", algorithm, lambda _: key.sign(b"", padding.PKCS1v15(), hashes.SHA256()))
    with pytest.raises(CardNotGenuine):
        check(raw, certificate)


@pytest.mark.parametrize("arc", [4, 5])  # MD5 and SHA-1 with RSA
def test_old_hash_functions_are_refused(arc: int) -> None:
    key = rsa_key()
    certificate = certificate_of(key)
    algorithm = sequence(oid(f"1.2.840.113549.1.1.{arc}"), NULL)
    raw = signed_file(certificate, "SHA-256", algorithm, lambda _: bytes(256))
    with pytest.raises(CardNotGenuine):
        check(raw, certificate)
