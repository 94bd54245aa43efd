"""Passive authentication of EF.CardSecurity: the issuing state vouches for the card's keys (TR-03110-3, A.1.2.5)."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives import hashes

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, security_infos, x509_signature
from hardware.eid.security_infos import (
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    SecurityInfo,
)
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.x509_signature import SignatureInvalid
from hardware.errors import CardProtocolError

SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1"
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
_CONTEXT_0 = 0xA0
_KEY_IDENTIFIER = 0x80


class CardNotGenuine(CardProtocolError):
    """The card's keys are not vouched for by an authority that we trust."""


@dataclass(frozen=True, slots=True)
class CardSecurity:
    """The security infos of a card, after their signature was found right."""

    infos: tuple[SecurityInfo, ...]

    def chip_key(self, info: ChipAuthenticationInfo) -> ChipAuthenticationPublicKeyInfo:
        """Return the chip's public key that the info names.

        Raises:
            CardNotGenuine: there is none on a curve of ours.
        """
        for each in self.infos:
            if isinstance(each, ChipAuthenticationPublicKeyInfo) and each.key_id == info.key_id:
                return each
        raise CardNotGenuine("EF.CardSecurity has no such key for chip authentication")


@dataclass(frozen=True, slots=True)
class _SignedData:
    """One signer's SignedData: content, the certificates that came along, and who signed how."""

    content: bytes
    certificates: tuple[SignerCertificate, ...]
    signer: DataObject
    digest: hashes.HashAlgorithm
    attributes: DataObject
    algorithm: DataObject
    signature: bytes


def verify_card_security(raw: bytes, authorities: Iterable[SignerCertificate], moment: datetime) -> CardSecurity:
    """Check EF.CardSecurity and return what it says.

    `authorities` are certificates of country signing authorities that we trust; `moment` (with a time zone) is the
    time at which the document signer's certificate must be valid.

    Raises:
        CardNotGenuine: signature, hash, signer or authority are not right, or the file is malformed.
    """
    try:
        signed_data = _read_signed_data(raw)
        signer = _find_signer(signed_data)
        _verify_content(signed_data, signer)
        _verify_signer(signer, authorities, moment)
        return CardSecurity(security_infos.parse(tlv.decode(signed_data.content)))
    except MalformedError as error:
        raise CardNotGenuine(f"EF.CardSecurity: {error}") from None


def _read_signed_data(raw: bytes) -> _SignedData:
    content_info, _ = tlv.decode_first(raw)
    members = asn1.expect(content_info, asn1.SEQUENCE)
    if asn1.read_oid(members.require(asn1.OBJECT_IDENTIFIER)) != _SIGNED_DATA:
        raise MalformedError("the file is not SignedData")
    signed_data = asn1.expect(asn1.only_child(members.require(_CONTEXT_0)), asn1.SEQUENCE)
    fields = signed_data.children
    if len(fields) < 4:
        raise MalformedError("SignedData lacks fields")
    certificates = signed_data.find(_CONTEXT_0)
    signer, digest, attributes, algorithm, signature = _read_signer_info(asn1.only_child(fields[-1]))
    return _SignedData(
        content=_read_content(fields[2]),
        certificates=tuple(
            SignerCertificate.from_bytes(each.to_bytes()) for each in (certificates.children if certificates else ())
        ),
        signer=signer,
        digest=x509_signature.digest_algorithm(digest),
        attributes=attributes,
        algorithm=algorithm,
        signature=asn1.expect(signature, asn1.OCTET_STRING).value,
    )


def _read_content(encapsulated: DataObject) -> bytes:
    if asn1.read_oid(encapsulated.require(asn1.OBJECT_IDENTIFIER)) != SECURITY_OBJECT:
        raise MalformedError("the content is not a security object")
    content = asn1.only_child(encapsulated.require(_CONTEXT_0))
    return asn1.expect(content, asn1.OCTET_STRING).value


def _read_signer_info(
    signer_info: DataObject,
) -> tuple[DataObject, DataObject, DataObject, DataObject, DataObject]:
    members = asn1.expect(signer_info, asn1.SEQUENCE).children
    if len(members) < 6:
        raise MalformedError("a SignerInfo lacks members")
    _, signer, digest, attributes, algorithm, signature = members[:6]
    return signer, digest, asn1.expect(attributes, _CONTEXT_0), algorithm, signature


def _find_signer(signed_data: _SignedData) -> SignerCertificate:
    for certificate in signed_data.certificates:
        if _names(signed_data.signer, certificate):
            return certificate
    raise SignatureInvalid("the certificate of the signer is missing")


def _names(signer: DataObject, certificate: SignerCertificate) -> bool:
    if signer.tag == _KEY_IDENTIFIER:
        return signer.value == certificate.subject_key_identifier
    children = asn1.expect(signer, asn1.SEQUENCE).children
    if len(children) != 2:
        raise MalformedError("a signer is named by issuer and number")
    serial_number = int.from_bytes(asn1.expect(children[1], asn1.INTEGER).value, "big", signed=True)
    return children[0].to_bytes() == certificate.issuer and serial_number == certificate.serial_number


def _verify_content(signed_data: _SignedData, signer: SignerCertificate) -> None:
    attributes = _read_attributes(signed_data.attributes)
    content_type = attributes.get(_CONTENT_TYPE)
    if content_type is None or asn1.read_oid(content_type) != SECURITY_OBJECT:
        raise SignatureInvalid("the signed content type is not that of a security object")
    digest = hashes.Hash(signed_data.digest)
    digest.update(signed_data.content)
    signed_digest = asn1.expect(attributes.get(_MESSAGE_DIGEST, content_type), asn1.OCTET_STRING).value
    if not hmac.compare_digest(digest.finalize(), signed_digest):
        raise SignatureInvalid("the content does not have the signed hash")
    # The signature covers the attributes as a SET, not under the tag they are sent with (RFC 5652, 5.4).
    message = tlv.encode(asn1.SET, signed_data.attributes.value)
    x509_signature.verify(signed_data.algorithm, signer.public_key, signed_data.signature, message, signed_data.digest)


def _read_attributes(attributes: DataObject) -> dict[str, DataObject]:
    found: dict[str, DataObject] = {}
    for attribute in attributes.children:
        oid = asn1.read_oid(asn1.expect(attribute, asn1.SEQUENCE).require(asn1.OBJECT_IDENTIFIER))
        found.setdefault(oid, asn1.only_child(attribute.require(asn1.SET)))
    return found


def _verify_signer(signer: SignerCertificate, authorities: Iterable[SignerCertificate], moment: datetime) -> None:
    if not signer.is_valid_at(moment):
        raise SignatureInvalid("the certificate of the document signer is not valid now")
    for authority in authorities:
        try:
            signer.verify_issued_by(authority)
        except SignatureInvalid:
            continue
        return
    raise SignatureInvalid("no authority that we trust issued the document signer's certificate")
