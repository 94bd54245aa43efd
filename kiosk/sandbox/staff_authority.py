"""The city's staff authority: issues staff cards' certificates, revokes them, and signs the list of those revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from kiosk.domain.staff import StaffRole
from kiosk.sandbox.key_files import load_or_make_ec_key, write_atomically
from kiosk.sandbox.tls import PublicKey, key_usage
from kiosk.staff.certificate import EVERY_BRANCH, STAFF_URN

_AUTHORITY_LIFE: Final = timedelta(days=3650)
_LIST_LIFE: Final = timedelta(days=7)
_CARD_LIFE: Final = timedelta(days=1095)
_BACKDATED: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True, repr=False)
class StaffCardOrder:
    """What shall stand in a certificate: who, in which role, where, and from when to when."""

    name: str
    role: StaffRole
    branches: tuple[str, ...]
    not_before: datetime | None = None
    not_after: datetime | None = None


class StaffAuthority:
    """The authority of one directory, made at its first start and the same ever after."""

    def __init__(self, directory: Path, name: str = "Stadt Leipzig Staff CA (Sandbox)") -> None:
        self._directory = directory
        self._key = load_or_make_ec_key(directory / "ca.key")
        self.certificate_path = directory / "ca.pem"
        if not self.certificate_path.exists():
            certificate = self._self_signed(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            write_atomically(self.certificate_path, certificate.public_bytes(serialization.Encoding.PEM))
        self.certificate = x509.load_pem_x509_certificate(self.certificate_path.read_bytes())

    def issue(self, order: StaffCardOrder, key: PublicKey, usage: str = "digital_signature") -> x509.Certificate:
        """Return a certificate for a key of a staff card."""
        now = datetime.now(UTC)
        names = [x509.UniformResourceIdentifier(each) for each in _uris(order.role, order.branches)]
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, order.name)])
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.certificate.subject)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(order.not_before or now - _BACKDATED)
            .not_valid_after(order.not_after or now + _CARD_LIFE)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(key_usage(usage), critical=True)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(self._authority_identifier(), critical=False)
            .sign(self._key, hashes.SHA256())
        )

    def revoke(self, *certificates: x509.Certificate) -> None:
        """Put the certificates on the list."""
        for each in certificates:
            write_atomically(self._directory / "revoked" / f"{each.serial_number:x}", b"")

    def is_revoked(self, certificate: x509.Certificate) -> bool:
        """Return whether the certificate is on the list."""
        return (self._directory / "revoked" / f"{certificate.serial_number:x}").exists()

    def revocation_list(self, now: datetime | None = None) -> bytes:
        """Return the list as of now, signed (PEM)."""
        moment = now or datetime.now(UTC)
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.certificate.subject)
            .last_update(moment - _BACKDATED)
            .next_update(moment + _LIST_LIFE)
            .add_extension(self._authority_identifier(), critical=False)
            .add_extension(x509.CRLNumber(int(moment.timestamp())), critical=False)
        )
        for serial in self._revoked():
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(moment - _BACKDATED)
            builder = builder.add_revoked_certificate(entry.build())
        return builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    def _revoked(self) -> Iterable[int]:
        return (int(each.name, 16) for each in sorted((self._directory / "revoked").glob("[0-9a-f]*")))

    def _self_signed(self, name: x509.Name) -> x509.Certificate:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - _BACKDATED)
            .not_valid_after(now + _AUTHORITY_LIFE)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(key_usage("key_cert_sign", "crl_sign"), critical=True)
            .sign(self._key, hashes.SHA256())
        )

    def _authority_identifier(self) -> x509.AuthorityKeyIdentifier:
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())


def _uris(role: StaffRole, branches: Iterable[str]) -> Iterable[str]:
    return (f"{STAFF_URN}{role.value}:{quote(each, safe=EVERY_BRANCH)}" for each in branches)
