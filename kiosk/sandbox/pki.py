"""The sandbox's authorities: TLS, card-verifiable certificates, sectors, the key of the reports.

Everything lies under one directory, is made anew for a fresh sandbox at its first start, and stays:
    tls/              the TLS authority, servers and their keys
    cvca.cvcert       the trust anchor that simulated cards are born with
    cvca-old.cvcert   the one before it; link.cvcert leads a card that knows only this one to the newer
    cvca.key cvca-old.key dv.key terminal.key
    pseudonym-sector.key revocation-sector.key
    revoked.json      the revocation keys of the cards that were reported lost; who simulates cards reports them
    report.key        signs identification reports; report.pem is its public half, which kiosk and gateway trust
    staff/            the authority of staff cards, and which of them are revoked
    csca/*.der        whom the eID server trusts to vouch for chips; who simulates cards puts a certificate here
To start afresh, delete the directory while the city's servers are down: `kiosk sandbox eid` and `kiosk sandbox
gateway` make what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hardware.eid.certificate_description import CertificateDescription
from hardware.eid.chat import Right
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.signer_certificate import SignerCertificate
from kiosk.sandbox.cv_authority import CVAuthority, TerminalCredentials
from kiosk.sandbox.key_files import load_or_make_ec_key, write_atomically
from kiosk.sandbox.sectors import Sectors
from kiosk.sandbox.staff_authority import StaffAuthority
from kiosk.sandbox.tls import TLSAuthority


class SandboxPKI:
    """The authorities of one sandbox."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.tls = TLSAuthority(directory / "tls")
        self.sectors = Sectors(directory)
        self.authority = CVAuthority(directory, self.sectors)
        self.staff = StaffAuthority(directory / "staff")
        self.report_key_path = directory / "report.pem"
        self.csca_directory = directory / "csca"
        self.report_key = load_or_make_ec_key(directory / "report.key")
        if not self.report_key_path.exists():
            write_atomically(self.report_key_path, _public_pem(self.report_key))

    @property
    def cvca(self) -> CVCertificate:
        """The trust anchor of cards."""
        return self.authority.certificate

    def issue_terminal(self, description: CertificateDescription, rights: Iterable[Right]) -> TerminalCredentials:
        """Return a terminal with at most the rights, valid from today, that belongs to the description."""
        return self.authority.issue_terminal(description, rights)

    def trust_chips_of(self, certificate: bytes, name: str = "simulation") -> None:
        """Let the eID server trust an authority (X.509, DER) to vouch for chips."""
        write_atomically(self.csca_directory / f"{name}.der", certificate)

    def chip_authorities(self) -> tuple[SignerCertificate, ...]:
        """Return the certificates that lie in `csca` now.

        Raises:
            MalformedError: one of the files is not an X.509 certificate.
        """
        files = sorted(self.csca_directory.glob("*.der"))
        return tuple(SignerCertificate.from_bytes(each.read_bytes()) for each in files)


def _public_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
