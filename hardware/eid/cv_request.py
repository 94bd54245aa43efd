"""Requests for card-verifiable certificates: how the holder of a terminal's key asks for one (TR-03110-3, C.2)."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1, cv_certificate, cv_public_key
from hardware.eid.cv_certificate import CertificateInvalid, Extension
from hardware.eid.cv_public_key import CVPublicKey, EllipticCurveKey

AUTHENTICATED_REQUEST = 0x67


@dataclass(frozen=True, slots=True)
class OuterSignature:
    """A key that the authority knows already vouches for the request: its name, and the signature."""

    authority_reference: str
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class CVRequest:
    """The key, its name, and the signature by which the holder shows to have it; the authority may be left open."""

    public_key: CVPublicKey
    holder_reference: str
    authority_reference: str | None
    extensions: tuple[Extension, ...]
    body_bytes: bytes
    signature: bytes
    outer: OuterSignature | None = None

    @classmethod
    def from_bytes(cls, raw: bytes) -> CVRequest:
        """Read a request (7F21), or one that another key vouches for (67).

        Raises:
            MalformedError: not a request.
        """
        request = tlv.decode(raw)
        if request.tag != AUTHENTICATED_REQUEST:
            return cls._read(request, None)
        inner, reference = request.require(cv_certificate.CERTIFICATE), request.require(cv_certificate.AUTHORITY)
        outer = OuterSignature(
            authority_reference=cv_certificate.read_reference(reference),
            signed=inner.to_bytes() + reference.to_bytes(),
            signature=request.require(cv_certificate.SIGNATURE).value,
        )
        return cls._read(inner, outer)

    @classmethod
    def _read(cls, request: DataObject, outer: OuterSignature | None) -> CVRequest:
        body = asn1.expect(request, cv_certificate.CERTIFICATE).require(cv_certificate.BODY)
        if body.require(cv_certificate.PROFILE).value != b"\0":
            raise MalformedError("the request has an unknown profile")
        authority = body.find(cv_certificate.AUTHORITY)
        return cls(
            public_key=cv_public_key.parse(body.require(cv_public_key.TAG)),
            holder_reference=cv_certificate.read_reference(body.require(cv_certificate.HOLDER)),
            authority_reference=cv_certificate.read_reference(authority) if authority else None,
            extensions=cv_certificate.read_extensions(body),
            body_bytes=body.to_bytes(),
            signature=request.require(cv_certificate.SIGNATURE).value,
            outer=outer,
        )

    def verify(self) -> None:
        """Check that who asks has the key: the request is signed with it, on the curve that it names.

        Raises:
            CertificateInvalid: it is not, or the key is not one of elliptic curves with all its numbers.
        """
        key = self.public_key
        if not isinstance(key, EllipticCurveKey) or key.curve is None:
            raise CertificateInvalid("the key of a request must bring the numbers of its curve")
        cv_certificate.verify_bytes(key, key.curve, self.body_bytes, self.signature)
