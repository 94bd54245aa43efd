"""The authorities above the city's terminal: CVCA with two generations of its key, link, DV (TR-03110-3, 2 and C).

A card that was born with the older key of the CVCA learns the newer one from the link certificate. Certificates of
document verifier and terminal are issued anew for every session: they live for days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from hardware.eid.certificate_description import CertificateDescription, sha256
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import (
    CertificateBody,
    CVCertificate,
    Extension,
    description_extension,
    sector_extension,
    sign_certificate,
)
from hardware.eid.cv_public_key import ECDSA_SHA256, EllipticCurveKey
from hardware.eid.domain_parameters import DomainParameters, encode_point
from kiosk.sandbox.key_files import load_or_make_ec_key, write_atomically
from kiosk.sandbox.sectors import Sectors

_BRAINPOOL_P256R1: Final = 13
_OLD_CVCA, _CVCA, _DV, _TERMINAL = "DESIMCVCA00001", "DESIMCVCA00002", "DESIMDVCA00001", "DESIMTERM00001"
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
_CVCA_CHAT: Final = CHAT.of(_CVCA_RIGHTS, Role.CVCA)


@dataclass(frozen=True, slots=True)
class TerminalCredentials:
    """A terminal's key, its certificate below a document verifier's, and what it says of itself.

    `links` lead a card that knows an older CVCA to the one above the document verifier.
    """

    private_key: ec.EllipticCurvePrivateKey
    certificate: CVCertificate
    document_verifier: CVCertificate
    links: tuple[CVCertificate, ...]
    description: CertificateDescription

    def __repr__(self) -> str:
        """Say the name only: the key is secret."""
        return f"TerminalCredentials({self.certificate.holder_reference})"

    @property
    def chain(self) -> tuple[CVCertificate, ...]:
        """The certificates that a card of today needs, from the document verifier down."""
        return (self.document_verifier, self.certificate)


class CVAuthority:
    """All of them in one hand; the files are those of `kiosk.sandbox.pki`."""

    def __init__(self, directory: Path, sectors: Sectors) -> None:
        self._directory = directory
        self._sectors = sectors
        self._key = _key(directory / "cvca.key")
        old_key = _key(directory / "cvca-old.key")
        self.path, old_path, link_path = (directory / f"{name}.cvcert" for name in ("cvca", "cvca-old", "link"))
        if not link_path.exists():
            write_atomically(old_path, _self_signed(_OLD_CVCA, old_key).to_bytes())
            write_atomically(self.path, _self_signed(_CVCA, self._key).to_bytes())
            link = sign_certificate(_body(_OLD_CVCA, self._key, _CVCA, _CVCA_CHAT, _CVCA_LIFE), old_key)
            write_atomically(link_path, link.to_bytes())
        self.certificate, self.old_certificate, self.link = (
            CVCertificate.from_bytes(each.read_bytes()) for each in (self.path, old_path, link_path)
        )

    def issue_terminal(self, description: CertificateDescription, rights: Iterable[Right]) -> TerminalCredentials:
        """Return a terminal with at most the rights, valid from today, that belongs to the description."""
        dv_key, terminal_key = _key(self._directory / "dv.key"), _key(self._directory / "terminal.key")
        dv_chat = CHAT.of(_CVCA_RIGHTS, Role.DOCUMENT_VERIFIER_FOREIGN)
        verifier = sign_certificate(_body(_CVCA, dv_key, _DV, dv_chat, _DV_LIFE), self._key)
        extensions = (
            description_extension(sha256(description.to_bytes())),
            sector_extension(*self._sectors.key_hashes),
        )
        body = _body(_DV, terminal_key, _TERMINAL, CHAT.of(rights), _TERMINAL_LIFE, *extensions)
        certificate = sign_certificate(body, dv_key)
        return TerminalCredentials(terminal_key, certificate, verifier, (self.link,), description)


def _key(path: Path) -> ec.EllipticCurvePrivateKey:
    return load_or_make_ec_key(path, DomainParameters.from_id(_BRAINPOOL_P256R1).openssl())


def _self_signed(reference: str, key: ec.EllipticCurvePrivateKey) -> CVCertificate:
    return sign_certificate(_body(reference, key, reference, _CVCA_CHAT, _CVCA_LIFE), key)


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
