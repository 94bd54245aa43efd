"""The certificate description: who asks for the data, in words (TR-03110-3, C.3.1)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from enum import Enum

from cryptography.hazmat.primitives import hashes

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1
from hardware.eid.asn1 import sequence
from hardware.eid.cv_certificate import CVCertificate

_DESCRIPTION = "0.4.0.127.0.7.3.1.3.1"
_ISSUER_NAME, _ISSUER_URL, _SUBJECT_NAME, _SUBJECT_URL, _TERMS, _REDIRECT_URL, _COMM_CERTIFICATES = range(0xA1, 0xA8)
_HASHES: dict[int, type[hashes.HashAlgorithm]] = {
    28: hashes.SHA224,
    32: hashes.SHA256,
    48: hashes.SHA384,
    64: hashes.SHA512,
}


class TermsFormat(Enum):
    """The format of the terms of usage, by object identifier and the ASN.1 type it stands in."""

    PLAIN = (f"{_DESCRIPTION}.1", asn1.UTF8_STRING)
    HTML = (f"{_DESCRIPTION}.2", asn1.IA5_STRING)
    PDF = (f"{_DESCRIPTION}.3", asn1.OCTET_STRING)

    @classmethod
    def from_oid(cls, oid: str) -> TermsFormat:
        """Return the format.

        Raises:
            MalformedError: there is no such format.
        """
        for each in cls:
            if each.value[0] == oid:
                return each
        raise MalformedError("the terms of usage have an unknown format")


@dataclass(frozen=True, slots=True)
class CertificateDescription:
    """What the provider says of itself, and the very bytes whose hash stands in its certificate.

    `comm_certificates` are the hashes of the TLS certificates that may take part.
    """

    issuer_name: str
    subject_name: str
    terms_format: TermsFormat
    terms: bytes
    issuer_url: str | None = None
    subject_url: str | None = None
    redirect_url: str | None = None
    comm_certificates: tuple[bytes, ...] = ()
    raw: bytes = b""

    @classmethod
    def from_bytes(cls, raw: bytes) -> CertificateDescription:
        """Read the DER structure.

        Raises:
            MalformedError: not a certificate description.
        """
        description = asn1.expect(tlv.decode(raw), asn1.SEQUENCE)
        terms_format = TermsFormat.from_oid(asn1.read_oid(description.require(asn1.OBJECT_IDENTIFIER)))
        return cls(
            issuer_name=asn1.read_text(asn1.only_child(description.require(_ISSUER_NAME))),
            subject_name=asn1.read_text(asn1.only_child(description.require(_SUBJECT_NAME))),
            terms_format=terms_format,
            terms=_read_terms(asn1.only_child(description.require(_TERMS)), terms_format),
            issuer_url=_read_optional(description, _ISSUER_URL),
            subject_url=_read_optional(description, _SUBJECT_URL),
            redirect_url=_read_optional(description, _REDIRECT_URL),
            comm_certificates=_read_hashes(description.find(_COMM_CERTIFICATES)),
            raw=bytes(raw),
        )

    @property
    def text(self) -> str | None:
        """The terms of usage where they are plain text; None for HTML and PDF."""
        return self.terms.decode() if self.terms_format is TermsFormat.PLAIN else None

    def to_bytes(self) -> bytes:
        """Return the DER structure: as it was read, or built from the fields."""
        return self.raw or sequence(*self._members()).to_bytes()

    def matches(self, certificate: CVCertificate) -> bool:
        """Whether the certificate was issued for this description."""
        return _is_hash_of(self.to_bytes(), certificate.description_hash or b"")

    def admits(self, tls_certificate: bytes) -> bool:
        """Whether a TLS certificate (DER) is one of those named; none is where none are named."""
        return any(_is_hash_of(tls_certificate, each) for each in self.comm_certificates)

    def _members(self) -> list[DataObject]:
        oid, terms_tag = self.terms_format.value
        members = [asn1.oid(oid)]
        for tag, text, string_type in (
            (_ISSUER_NAME, self.issuer_name, asn1.UTF8_STRING),
            (_ISSUER_URL, self.issuer_url, asn1.PRINTABLE_STRING),
            (_SUBJECT_NAME, self.subject_name, asn1.UTF8_STRING),
            (_SUBJECT_URL, self.subject_url, asn1.PRINTABLE_STRING),
        ):
            members += _optional(tag, string_type, text)
        members.append(DataObject(_TERMS, tlv.encode(terms_tag, self.terms)))
        members += _optional(_REDIRECT_URL, asn1.PRINTABLE_STRING, self.redirect_url)
        if self.comm_certificates:
            hashes_of = tlv.encode_all(DataObject(asn1.OCTET_STRING, each) for each in self.comm_certificates)
            members.append(DataObject(_COMM_CERTIFICATES, tlv.encode(asn1.SET, hashes_of)))
        return members


def sha256(data: bytes) -> bytes:
    """Return the hash that stands for a description or a TLS certificate."""
    return _hash(hashes.SHA256(), data)


def _hash(algorithm: hashes.HashAlgorithm, data: bytes) -> bytes:
    digest = hashes.Hash(algorithm)
    digest.update(data)
    return digest.finalize()


def _is_hash_of(data: bytes, value: bytes) -> bool:
    # The function is that of the certificate's signature: within the SHA-2 family the length tells which.
    algorithm = _HASHES.get(len(value))
    return algorithm is not None and hmac.compare_digest(_hash(algorithm(), data), value)


def _read_terms(terms: DataObject, terms_format: TermsFormat) -> bytes:
    if terms_format is not TermsFormat.PDF:
        return asn1.read_text(terms).encode()
    return asn1.expect(terms, asn1.OCTET_STRING).value


def _read_optional(description: DataObject, tag: int) -> str | None:
    found = description.find(tag)
    return None if found is None else asn1.read_text(asn1.only_child(found))


def _read_hashes(found: DataObject | None) -> tuple[bytes, ...]:
    if found is None:
        return ()
    members = asn1.expect(asn1.only_child(found), asn1.SET).children
    return tuple(asn1.expect(each, asn1.OCTET_STRING).value for each in members)


def _optional(tag: int, string_type: int, text: str | None) -> list[DataObject]:
    return [] if text is None else [DataObject(tag, tlv.encode(string_type, text.encode()))]
