"""The sandbox's authorities: TLS, card-verifiable certificates (TR-03110-3, C), the key of the reports.

Everything lies under one directory, is made at the first start and stays:
    tls/              the TLS authority, servers and their keys
    cvca.cvcert       the trust anchor that the simulated cards must be born with
    cvca.key dv.key terminal.key
    report.key        signs identification reports; report.pem is its public half, which kiosk and gateway trust
    csca/*.der        whom the eID server trusts to vouch for chips; who simulates cards puts a certificate here
Certificates of document verifier and terminal are issued anew for every session: they live for days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hardware.eid.certificate_description import CertificateDescription, sha256
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import (
    CertificateBody,
    CVCertificate,
    Extension,
    description_extension,
    sign_certificate,
)
from hardware.eid.cv_public_key import ECDSA_SHA256, EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters, encode_point
from hardware.eid.signer_certificate import SignerCertificate
from kiosk.sandbox.key_files import load_or_make_ec_key, write_atomically
from kiosk.sandbox.tls import TLSAuthority

_BRAINPOOL_P256R1: Final = 13
_CVCA, _DV, _TERMINAL = "DESIMCVCA00001", "DESIMDVCA00001", "DESIMTERM00001"
_CVCA_LIFE: Final = timedelta(days=3650)
_DV_LIFE: Final = timedelta(days=90)
_TERMINAL_LIFE: Final = timedelta(days=2)
_READING: Final = frozenset(each for each in Right if each.name.startswith("READ_"))
_CVCA_RIGHTS: Final = _READING | {
    Right.AGE_VERIFICATION,
    Right.COMMUNITY_ID_VERIFICATION,
    Right.RESTRICTED_IDENTIFICATION,
    Right.CAN_ALLOWED,
}


@dataclass(frozen=True, slots=True)
class TerminalCredentials:
    """A terminal's key, its certificate below a document verifier's, and what it says of itself."""

    private_key: ec.EllipticCurvePrivateKey
    certificate: CVCertificate
    document_verifier: CVCertificate
    description: CertificateDescription

    def __repr__(self) -> str:
        """Say the name only: the key is secret."""
        return f"TerminalCredentials({self.certificate.holder_reference})"

    @property
    def chain(self) -> tuple[CVCertificate, ...]:
        """The certificates that a card needs, from the document verifier down."""
        return (self.document_verifier, self.certificate)


class SandboxPKI:
    """The authorities of one sandbox."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.tls = TLSAuthority(directory / "tls")
        self.cvca_path = directory / "cvca.cvcert"
        self.report_key_path = directory / "report.pem"
        self.csca_directory = directory / "csca"
        self._cvca_key = _cv_key(directory / "cvca.key")
        self.report_key = load_or_make_ec_key(directory / "report.key")
        if not self.cvca_path.exists():
            write_atomically(self.cvca_path, _self_signed(self._cvca_key).to_bytes())
        if not self.report_key_path.exists():
            write_atomically(self.report_key_path, _public_pem(self.report_key))
        self.cvca = CVCertificate.from_bytes(self.cvca_path.read_bytes())

    def issue_terminal(self, description: CertificateDescription, rights: Iterable[Right]) -> TerminalCredentials:
        """Return a terminal with at most the rights, valid from today, that belongs to the description."""
        dv_key, terminal_key = _cv_key(self.directory / "dv.key"), _cv_key(self.directory / "terminal.key")
        dv_chat = CHAT.of(_CVCA_RIGHTS, Role.DOCUMENT_VERIFIER_FOREIGN)
        verifier = sign_certificate(_body(_CVCA, dv_key, _DV, dv_chat, _DV_LIFE), self._cvca_key)
        extension = description_extension(sha256(description.to_bytes()))
        body = _body(_DV, terminal_key, _TERMINAL, CHAT.of(rights), _TERMINAL_LIFE, extension)
        return TerminalCredentials(terminal_key, sign_certificate(body, dv_key), verifier, description)

    def chip_authorities(self) -> tuple[SignerCertificate, ...]:
        """Return the certificates that lie in `csca` now.

        Raises:
            MalformedError: one of the files is not an X.509 certificate.
        """
        files = sorted(self.csca_directory.glob("*.der"))
        return tuple(SignerCertificate.from_bytes(each.read_bytes()) for each in files)


def _cv_key(path: Path) -> ec.EllipticCurvePrivateKey:
    return load_or_make_ec_key(path, DomainParameters.from_id(_BRAINPOOL_P256R1).openssl())


def _self_signed(key: ec.EllipticCurvePrivateKey) -> CVCertificate:
    return sign_certificate(_body(_CVCA, key, _CVCA, CHAT.of(_CVCA_RIGHTS, Role.CVCA), _CVCA_LIFE), key)


def _body(
    authority: str, key: ec.EllipticCurvePrivateKey, holder: str, chat: CHAT, life: timedelta, *extensions: Extension
) -> CertificateBody:
    # Only a CVCA spells out the curve; everybody below inherits it (TR-03110-3, D.3.3).
    curve = DomainParameters.from_id(_BRAINPOOL_P256R1).curve if chat.role is Role.CVCA else None
    today = date.today()
    return CertificateBody(
        authority_reference=authority,
        public_key=EllipticCurveKey(ECDSA_SHA256, encode_point(key.public_key()), curve),
        holder_reference=holder,
        chat=chat,
        effective_date=today,
        expiration_date=today + life,
        extensions=extensions,
    )


def _public_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
