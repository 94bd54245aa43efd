"""A small PKI for terminals: root, link, document verifier, terminal, made with our own issuing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cryptography.hazmat.primitives.asymmetric import ec

from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import CertificateBody, CVCertificate, Extension, sign_certificate
from hardware.eid.cv_public_key import ECDSA_SHA256, EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters, encode_point

CURVE = DomainParameters.from_id(13)
FROM, UNTIL = date(2025, 1, 1), date(2025, 12, 31)


@dataclass(frozen=True)
class KeyHolder:
    """A private key and the certificate over it."""

    private_key: ec.EllipticCurvePrivateKey
    certificate: CVCertificate


def issue(
    issuer: KeyHolder | None,
    holder_reference: str,
    role: Role,
    rights: frozenset[Right] = frozenset(Right),
    extensions: tuple[Extension, ...] = (),
) -> KeyHolder:
    """Return a new holder; without an issuer a root."""
    private_key = ec.generate_private_key(ec.BrainpoolP256R1())
    curve = CURVE.curve if role is Role.CVCA else None
    body = CertificateBody(
        authority_reference=issuer.certificate.holder_reference if issuer else holder_reference,
        public_key=EllipticCurveKey(ECDSA_SHA256, encode_point(private_key.public_key()), curve),
        holder_reference=holder_reference,
        chat=CHAT.of(rights, role),
        effective_date=FROM,
        expiration_date=UNTIL,
        extensions=extensions,
    )
    signing_key = issuer.private_key if issuer else private_key
    return KeyHolder(private_key, sign_certificate(body, signing_key))
