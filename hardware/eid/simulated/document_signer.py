"""The authority that vouches for simulated chips: a CSCA, document signers below it, signed objects (RFC 5652)."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.tlv import DataObject
from hardware.eid import asn1
from hardware.eid.asn1 import sequence
from hardware.eid.simulated.elliptic import Curve

_BRAINPOOL_P256R1 = 13
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SHA256, _ECDSA_SHA256 = "2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2"
_COUNTRY, _ORGANIZATION, _COMMON_NAME = "2.5.4.6", "2.5.4.10", "2.5.4.3"
_AUTHORITY_KEY_ID, _SUBJECT_KEY_ID, _KEY_USAGE, _BASIC_CONSTRAINTS = (f"2.5.29.{arc}" for arc in (35, 14, 15, 19))
_SIGNS_CERTIFICATES, _SIGNS_DATA = b"\x02\x04", b"\x07\x80"
_UTC_TIME, _CONTEXT_0, _CONTEXT_0_PRIMITIVE, _CONTEXT_3 = 0x17, 0xA0, 0x80, 0xA3
_FROM, _TO = b"200101000000Z", b"401231235959Z"
_TRUE = DataObject(asn1.BOOLEAN, b"\xff")


@dataclass(frozen=True, slots=True)
class SimulationCSCA:
    """The root of all documents of a simulation; whoever checks EF.CardSecurity trusts its `certificate` (DER)."""

    private_key: int
    certificate: bytes

    def __repr__(self) -> str:
        return "SimulationCSCA(...)"

    @classmethod
    def generate(cls) -> SimulationCSCA:
        """Return a new authority."""
        private_key = _curve().random_scalar()
        name = _name("Simulation CSCA")
        extensions = (
            _extension(_BASIC_CONSTRAINTS, sequence(_TRUE), is_critical=True),
            _extension(_KEY_USAGE, DataObject(asn1.BIT_STRING, _SIGNS_CERTIFICATES), is_critical=True),
        )
        return cls(private_key, _certificate(name, name, private_key, private_key, extensions))

    def issue_signer(self) -> DocumentSigner:
        """Return a new document signer with a certificate of this authority."""
        private_key = _curve().random_scalar()
        issuer = _name("Simulation CSCA")
        authority_key = DataObject(_CONTEXT_0_PRIMITIVE, _key_id(self.private_key))
        extensions = (
            _extension(_AUTHORITY_KEY_ID, sequence(authority_key)),
            _extension(_KEY_USAGE, DataObject(asn1.BIT_STRING, _SIGNS_DATA), is_critical=True),
        )
        subject = _name("Simulation Document Signer")
        return DocumentSigner(private_key, _certificate(issuer, subject, private_key, self.private_key, extensions))

    def to_json(self) -> str:
        """Return key and certificate as text."""
        return json.dumps({"private_key": hex(self.private_key), "certificate": self.certificate.hex()})

    @classmethod
    def from_json(cls, text: str) -> SimulationCSCA:
        """Read what `to_json` wrote."""
        values = json.loads(text)
        return cls(int(values["private_key"], 16), bytes.fromhex(values["certificate"]))


@dataclass(frozen=True, slots=True)
class DocumentSigner:
    """A key that signs the security infos of chips, and its certificate (DER)."""

    private_key: int
    certificate: bytes

    def __repr__(self) -> str:
        return "DocumentSigner(...)"

    def sign(self, security_infos: bytes) -> bytes:
        """Return EF.CardSecurity: the infos as CMS signed data with the certificate (TR-03110-3, A.1.2.5)."""
        digest = hashlib.sha256(security_infos).digest()
        attributes = sorted(
            (
                _attribute(_CONTENT_TYPE, asn1.oid(_SECURITY_OBJECT)).to_bytes(),
                _attribute(_MESSAGE_DIGEST, DataObject(asn1.OCTET_STRING, digest)).to_bytes(),
            )
        )
        signed = hashlib.sha256(tlv.encode(asn1.SET, b"".join(attributes))).digest()
        body = tlv.decode(self.certificate).children[0].children
        signer_info = sequence(
            asn1.integer(1),
            sequence(body[3], body[1]),
            _digest_algorithm(),
            DataObject(_CONTEXT_0, b"".join(attributes)),
            sequence(asn1.oid(_ECDSA_SHA256)),
            DataObject(asn1.OCTET_STRING, _curve().sign(self.private_key, signed)),
        )
        content = DataObject(_CONTEXT_0, tlv.encode(asn1.OCTET_STRING, security_infos))
        signed_data = sequence(
            asn1.integer(3),
            _set(_digest_algorithm()),
            sequence(asn1.oid(_SECURITY_OBJECT), content),
            DataObject(_CONTEXT_0, self.certificate),
            _set(signer_info),
        )
        return sequence(asn1.oid(_SIGNED_DATA), DataObject(_CONTEXT_0, signed_data.to_bytes())).to_bytes()


def _certificate(
    issuer: DataObject, subject: DataObject, key: int, issuer_key: int, extensions: tuple[DataObject, ...]
) -> bytes:
    curve = _curve()
    public_key = tlv.decode(curve.subject_public_key_info(curve.base_times(key)))
    subject_key = _extension(_SUBJECT_KEY_ID, DataObject(asn1.OCTET_STRING, _key_id(key)))
    algorithm = sequence(asn1.oid(_ECDSA_SHA256))
    to_be_signed = sequence(
        DataObject(_CONTEXT_0, asn1.integer(2).to_bytes()),
        asn1.integer(secrets.randbits(63)),
        algorithm,
        issuer,
        sequence(DataObject(_UTC_TIME, _FROM), DataObject(_UTC_TIME, _TO)),
        subject,
        public_key,
        DataObject(_CONTEXT_3, sequence(subject_key, *extensions).to_bytes()),
    )
    signature = curve.sign(issuer_key, hashlib.sha256(to_be_signed.to_bytes()).digest())
    return sequence(to_be_signed, algorithm, DataObject(asn1.BIT_STRING, b"\0" + signature)).to_bytes()


def _curve() -> Curve:
    return Curve.standardized(_BRAINPOOL_P256R1)


def _key_id(private_key: int) -> bytes:
    curve = _curve()
    return hashlib.sha1(curve.encode(curve.base_times(private_key)), usedforsecurity=False).digest()


def _name(common_name: str) -> DataObject:
    parts = (
        (_COUNTRY, DataObject(asn1.PRINTABLE_STRING, b"DE")),
        (_ORGANIZATION, DataObject(asn1.UTF8_STRING, b"Simulation, not a real authority")),
        (_COMMON_NAME, DataObject(asn1.UTF8_STRING, common_name.encode())),
    )
    return sequence(*(_set(sequence(asn1.oid(oid), value)) for oid, value in parts))


def _extension(oid: str, value: DataObject, *, is_critical: bool = False) -> DataObject:
    critical = (_TRUE,) if is_critical else ()
    return sequence(asn1.oid(oid), *critical, DataObject(asn1.OCTET_STRING, value.to_bytes()))


def _attribute(oid: str, value: DataObject) -> DataObject:
    return sequence(asn1.oid(oid), _set(value))


def _digest_algorithm() -> DataObject:
    return sequence(asn1.oid(_SHA256), DataObject(asn1.NULL, b""))


def _set(member: DataObject) -> DataObject:
    return DataObject(asn1.SET, member.to_bytes())
