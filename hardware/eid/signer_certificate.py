"""X.509 certificates of document signers and their authority, as far as they are needed here (RFC 5280)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, x509_signature

_VERSION, _EXTENSIONS = 0xA0, 0xA3
_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18
_SUBJECT_KEY_IDENTIFIER = "2.5.29.14"


@dataclass(frozen=True, slots=True)
class SignerCertificate:
    """One certificate: names as their DER bytes, the key as SubjectPublicKeyInfo."""

    raw: bytes
    serial_number: int
    issuer: bytes
    subject: bytes
    not_before: datetime
    not_after: datetime
    public_key: DataObject
    subject_key_identifier: bytes | None
    algorithm: DataObject
    signed: bytes
    signature: bytes

    @classmethod
    def from_bytes(cls, raw: bytes) -> SignerCertificate:
        """Read a DER certificate.

        Raises:
            MalformedError: not an X.509 certificate.
        """
        members = asn1.expect(tlv.decode(raw), asn1.SEQUENCE).children
        if len(members) != 3:
            raise MalformedError("a certificate has three members")
        signed, algorithm, signature = members
        fields = [each for each in asn1.expect(signed, asn1.SEQUENCE).children if each.tag != _VERSION]
        if len(fields) < 6:
            raise MalformedError("a certificate lacks fields")
        serial_number, _, issuer, validity, subject, public_key, *rest = fields
        not_before, not_after = _read_validity(validity)
        return cls(
            raw=bytes(raw),
            serial_number=int.from_bytes(asn1.expect(serial_number, asn1.INTEGER).value, "big", signed=True),
            issuer=issuer.to_bytes(),
            subject=subject.to_bytes(),
            not_before=not_before,
            not_after=not_after,
            public_key=asn1.expect(public_key, asn1.SEQUENCE),
            subject_key_identifier=_read_key_identifier(rest),
            algorithm=algorithm,
            signed=signed.to_bytes(),
            signature=_read_bits(signature),
        )

    def verify_issued_by(self, authority: SignerCertificate) -> None:
        """Check name and signature of the authority.

        Raises:
            SignatureInvalid: it did not issue this certificate.
            MalformedError: the key of the authority cannot be read.
        """
        if self.issuer != authority.subject:
            raise x509_signature.SignatureInvalid("a certificate names another authority")
        x509_signature.verify(self.algorithm, authority.public_key, self.signature, self.signed)

    def is_valid_at(self, moment: datetime) -> bool:
        """Whether the moment (with a time zone) lies within the time of validity."""
        return self.not_before <= moment <= self.not_after


def _read_validity(validity: DataObject) -> tuple[datetime, datetime]:
    times = asn1.expect(validity, asn1.SEQUENCE).children
    if len(times) != 2:
        raise MalformedError("the time of validity has two ends")
    return _read_time(times[0]), _read_time(times[1])


def _read_time(time: DataObject) -> datetime:
    formats = {_UTC_TIME: (13, "%y%m%d%H%M%SZ"), _GENERALIZED_TIME: (15, "%Y%m%d%H%M%SZ")}
    length, time_format = formats.get(time.tag, (-1, ""))
    if len(time.value) != length or not time.value[:-1].isdigit():
        raise MalformedError("a time of a certificate is malformed")
    try:
        return datetime.strptime(time.value.decode("latin-1"), time_format).replace(tzinfo=UTC)
    except ValueError:
        raise MalformedError("a time of a certificate does not exist") from None


def _read_bits(bits: DataObject) -> bytes:
    content = asn1.expect(bits, asn1.BIT_STRING).value
    if content[:1] != b"\0":
        raise MalformedError("a signature must end with a whole byte")
    return content[1:]


def _read_key_identifier(rest: list[DataObject]) -> bytes | None:
    for wrapper in rest:
        if wrapper.tag != _EXTENSIONS:
            continue
        for extension in asn1.expect(asn1.only_child(wrapper), asn1.SEQUENCE).children:
            members = asn1.expect(extension, asn1.SEQUENCE).children
            if len(members) < 2:
                raise MalformedError("an extension of a certificate lacks its value")
            if asn1.read_oid(members[0]) == _SUBJECT_KEY_IDENTIFIER:
                return tlv.decode(asn1.expect(members[-1], asn1.OCTET_STRING).value).value
    return None
