"""Card-verifiable certificates: reading, issuing, checking a signature (TR-03110-3, C and D)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, chat, cv_public_key, public_ecdsa
from hardware.eid.chat import CHAT, Role
from hardware.eid.cv_public_key import ECDSA_SHA256, CurveParameters, CVPublicKey, EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.ecdsa_plain import decode_signature, encode_signature

CERTIFICATE = 0x7F21
BODY = 0x7F4E
SIGNATURE = 0x5F37
PROFILE = 0x5F29
AUTHORITY = 0x42
HOLDER = 0x5F20
_EXPIRATION_DATE = 0x5F24
_EFFECTIVE_DATE = 0x5F25
_EXTENSIONS = 0x65
_DISCRETIONARY_TEMPLATE = 0x73

DESCRIPTION_EXTENSION = "0.4.0.127.0.7.3.1.3.1"
SECTOR_EXTENSION = "0.4.0.127.0.7.3.1.3.2"
_FIRST_SECTOR_KEY, _SECOND_SECTOR_KEY = 0x80, 0x81
_MAX_REFERENCE_BYTES = 16

_HASHES: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    f"{cv_public_key.ECDSA_OID}.2": hashes.SHA224,
    f"{cv_public_key.ECDSA_OID}.3": hashes.SHA256,
    f"{cv_public_key.ECDSA_OID}.4": hashes.SHA384,
    f"{cv_public_key.ECDSA_OID}.5": hashes.SHA512,
}


class CertificateInvalid(MalformedError):
    """A certificate is well-formed, but its signature or its place in the chain is not right."""


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension: its object identifier and the data objects behind it."""

    oid: str
    values: tuple[DataObject, ...]

    def to_data_object(self) -> DataObject:
        """Return the discretionary data template 73."""
        return DataObject(_DISCRETIONARY_TEMPLATE, tlv.encode_all((asn1.oid(self.oid), *self.values)))


@dataclass(frozen=True, slots=True)
class CertificateBody:
    """What an authority signs: who vouches for which key, with which rights, from when to when.

    Both dates belong to the time of validity.
    """

    authority_reference: str
    public_key: CVPublicKey
    holder_reference: str
    chat: CHAT
    effective_date: date
    expiration_date: date
    extensions: tuple[Extension, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the data object 7F4E, profile 0."""
        members = [
            DataObject(PROFILE, b"\0"),
            DataObject(AUTHORITY, self.authority_reference.encode("latin-1")),
            self.public_key.to_data_object(),
            DataObject(HOLDER, self.holder_reference.encode("latin-1")),
            self.chat.to_data_object(),
            DataObject(_EFFECTIVE_DATE, _encode_date(self.effective_date)),
            DataObject(_EXPIRATION_DATE, _encode_date(self.expiration_date)),
        ]
        if self.extensions:
            extensions = tlv.encode_all(each.to_data_object() for each in self.extensions)
            members.append(DataObject(_EXTENSIONS, extensions))
        return tlv.encode(BODY, tlv.encode_all(members))


@dataclass(frozen=True, slots=True)
class CVCertificate:
    """A body, the very bytes of it that were signed, and the signature (r and s, each as long as the order)."""

    body: CertificateBody
    body_bytes: bytes
    signature: bytes

    @classmethod
    def from_bytes(cls, raw: bytes) -> CVCertificate:
        """Read one data object 7F21.

        Raises:
            MalformedError: not a card-verifiable certificate.
        """
        certificate = asn1.expect(tlv.decode(raw), CERTIFICATE)
        body = certificate.require(BODY)
        return cls(_read_body(body), body.to_bytes(), certificate.require(SIGNATURE).value)

    def to_bytes(self) -> bytes:
        """Return the data object 7F21."""
        return tlv.encode(CERTIFICATE, self.body_bytes + tlv.encode(SIGNATURE, self.signature))

    @property
    def authority_reference(self) -> str:
        """The name of the issuer's key (CAR)."""
        return self.body.authority_reference

    @property
    def holder_reference(self) -> str:
        """The name of the holder's key (CHR)."""
        return self.body.holder_reference

    @property
    def chat(self) -> CHAT:
        """Role and rights."""
        return self.body.chat

    @property
    def is_self_signed(self) -> bool:
        """Whether the certificate names itself as its authority: the first of a CVCA, never sent to a card."""
        return self.authority_reference == self.holder_reference

    @property
    def is_link(self) -> bool:
        """Whether an older key of the CVCA vouches for a newer one."""
        return self.chat.role is Role.CVCA and not self.is_self_signed

    @property
    def hash_algorithm(self) -> hashes.HashAlgorithm:
        """The hash function that belongs to the holder's key.

        Raises:
            CertificateInvalid: it is not one of the SHA-2 family with ECDSA.
        """
        return hash_algorithm(self.body.public_key)

    @property
    def description_hash(self) -> bytes | None:
        """The hash of the certificate description, None where the certificate has none."""
        return self._extension_value(DESCRIPTION_EXTENSION, _FIRST_SECTOR_KEY)

    @property
    def sector_key_hashes(self) -> tuple[bytes, ...]:
        """The hashes of the sector's public keys for restricted identification, none to two."""
        found = (self._extension_value(SECTOR_EXTENSION, tag) for tag in (_FIRST_SECTOR_KEY, _SECOND_SECTOR_KEY))
        return tuple(each for each in found if each is not None)

    def is_valid_on(self, day: date) -> bool:
        """Whether the day lies within the time of validity."""
        return self.body.effective_date <= day <= self.body.expiration_date

    def _extension_value(self, oid: str, tag: int) -> bytes | None:
        values = (value for each in self.body.extensions if each.oid == oid for value in each.values)
        return next((value.value for value in values if value.tag == tag), None)


def sign_certificate(
    body: CertificateBody, private_key: ec.EllipticCurvePrivateKey, algorithm_oid: str = ECDSA_SHA256
) -> CVCertificate:
    """Return the body as a certificate, signed with the key of its authority.

    `algorithm_oid` is the one in the authority's own public key: it names the hash function.

    Raises:
        CertificateInvalid: the algorithm is not ECDSA with a hash of the SHA-2 family.
    """
    body_bytes = body.to_bytes()
    order_size = (private_key.curve.group_order.bit_length() + 7) // 8
    signature = private_key.sign(body_bytes, ec.ECDSA(_hash_of(algorithm_oid)))
    return CVCertificate(body, body_bytes, encode_signature(signature, order_size))


def verify_signature(certificate: CVCertificate, issuer_key: CVPublicKey, curve: CurveParameters) -> None:
    """Check that the certificate was signed with the issuer's key, on the curve of the trust anchor.

    Raises:
        CertificateInvalid: it was not, or curve or algorithm are none of ours.
    """
    if not isinstance(issuer_key, EllipticCurveKey):
        raise CertificateInvalid("RSA signatures of certificates are not accepted")
    verify_bytes(issuer_key, issuer_key.curve or curve, certificate.body_bytes, certificate.signature)


def verify_bytes(key: EllipticCurveKey, curve: CurveParameters, message: bytes, signature: bytes) -> None:
    """Check a plain signature over the body of a certificate or request.

    Raises:
        CertificateInvalid: it is not right, or curve or algorithm are none of ours.
    """
    algorithm = hash_algorithm(key)
    try:
        der = decode_signature(signature)
        if curve in public_ecdsa.SUPPORTED:
            if not public_ecdsa.is_signed(curve, key.point, decode_dss_signature(der), message, algorithm):
                raise InvalidSignature
            return
        DomainParameters.from_curve(curve).load_point(key.point).verify(der, message, ec.ECDSA(algorithm))
    except (InvalidSignature, MalformedError):
        raise CertificateInvalid("the signature of a certificate is not right") from None


def hash_algorithm(public_key: CVPublicKey) -> hashes.HashAlgorithm:
    """Return the hash function that the key's algorithm names.

    Raises:
        CertificateInvalid: it is not ECDSA with a hash of the SHA-2 family.
    """
    return _hash_of(public_key.oid)


def description_extension(description_hash: bytes) -> Extension:
    """Return the extension that ties a certificate description to the certificate."""
    return Extension(DESCRIPTION_EXTENSION, (DataObject(_FIRST_SECTOR_KEY, description_hash),))


def sector_extension(*key_hashes: bytes) -> Extension:
    """Return the extension with the hashes of one or two sector public keys."""
    tags = (_FIRST_SECTOR_KEY, _SECOND_SECTOR_KEY)
    values = (DataObject(tag, value) for tag, value in zip(tags, key_hashes, strict=False))
    return Extension(SECTOR_EXTENSION, tuple(values))


def _hash_of(oid: str) -> hashes.HashAlgorithm:
    if oid not in _HASHES:
        raise CertificateInvalid("the algorithm of a certificate is not ECDSA with SHA-2")
    return _HASHES[oid]()


def _read_body(body: DataObject) -> CertificateBody:
    if body.require(PROFILE).value != b"\0":
        raise MalformedError("the certificate has an unknown profile")
    return CertificateBody(
        authority_reference=read_reference(body.require(AUTHORITY)),
        public_key=cv_public_key.parse(body.require(cv_public_key.TAG)),
        holder_reference=read_reference(body.require(HOLDER)),
        chat=CHAT.from_data_object(body.require(chat.TAG)),
        effective_date=_read_date(body.require(_EFFECTIVE_DATE).value),
        expiration_date=_read_date(body.require(_EXPIRATION_DATE).value),
        extensions=read_extensions(body),
    )


def read_reference(reference: DataObject) -> str:
    """Return the name of a key (CAR or CHR).

    Raises:
        MalformedError: it is empty or too long.
    """
    content = reference.value
    if not 0 < len(content) <= _MAX_REFERENCE_BYTES:
        raise MalformedError("a reference in the certificate is empty or too long")
    return content.decode("latin-1")


def read_extensions(body: DataObject) -> tuple[Extension, ...]:
    """Return the extensions of the body of a certificate or request, often none.

    Raises:
        MalformedError: what stands there is not extensions.
    """
    extensions = body.find(_EXTENSIONS)
    return tuple(_read_extension(each) for each in (extensions.children if extensions else ()))


def _read_extension(template: DataObject) -> Extension:
    oid, *values = asn1.expect(template, _DISCRETIONARY_TEMPLATE).children or (template,)
    return Extension(asn1.read_oid(oid), tuple(values))


def _encode_date(day: date) -> bytes:
    return bytes(int(digit) for digit in day.strftime("%y%m%d"))


def _read_date(content: bytes) -> date:
    if len(content) != 6 or max(content) > 9:
        raise MalformedError("a date of the certificate is not six digits")
    year, month, day = (content[at] * 10 + content[at + 1] for at in (0, 2, 4))
    try:
        return date(2000 + year, month, day)
    except ValueError:
        raise MalformedError("a date of the certificate does not exist") from None
