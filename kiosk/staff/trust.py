"""Whose staff cards count here: issued by the city's staff CA, valid, not revoked, for this branch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from kiosk.domain.staff import StaffRole
from kiosk.errors import (
    ConfigError,
    StaffCardExpired,
    StaffCardRevoked,
    StaffCardUnknown,
    StaffListOutdated,
    StaffOfOtherBranch,
)
from kiosk.staff.certificate import StaffMember, staff_member
from kiosk.staff.revocation import load_revocation_list

TOLERATED_CLOCK = timedelta(minutes=5)
"""A certificate that was issued a moment ago counts, even where our clock is a little late."""


@dataclass(frozen=True, slots=True)
class StaffTrust:
    """The city's staff authorities, its list of revoked cards, and the branch. `now` has an offset."""

    authorities: Sequence[x509.Certificate]
    revocation_list: Path
    branch: str
    now: Callable[[], datetime]

    def member(self, certificate: x509.Certificate) -> StaffMember:
        """Return the holder of the certificate, if she may sign in here now.

        A list that is too old stops clerks, not technicians: without them nobody could mend what keeps it old.

        Raises:
            StaffCardUnknown, StaffCardExpired, StaffOfOtherBranch, StaffCardRevoked, StaffListOutdated.
        """
        authority = self._issuer(certificate)
        member = staff_member(certificate)
        now = self.now()
        if not certificate.not_valid_before_utc - TOLERATED_CLOCK <= now <= certificate.not_valid_after_utc:
            raise StaffCardExpired("the certificate of the staff card is not valid now")
        if not member.serves(self.branch):
            raise StaffOfOtherBranch("the staff card is for another branch")
        self._check_revocation(certificate, authority, member.role)
        return member

    def _issuer(self, certificate: x509.Certificate) -> x509.Certificate:
        if not _may_sign(certificate):
            raise StaffCardUnknown("the certificate is not for signatures")
        for authority in self.authorities:
            if _is_issued_by(certificate, authority):
                return authority
        raise StaffCardUnknown("the certificate is of no authority that is known here")

    def _check_revocation(self, certificate: x509.Certificate, authority: x509.Certificate, role: StaffRole) -> None:
        try:
            found = load_revocation_list(self.revocation_list, authority, self.now())
        except StaffListOutdated:
            if role is StaffRole.TECHNICIAN:
                return
            raise
        if found.get_revoked_certificate_by_serial_number(certificate.serial_number) is not None:
            raise StaffCardRevoked("the staff card is on the list of revoked cards")


def load_authorities(path: Path) -> tuple[x509.Certificate, ...]:
    """Return the authorities that the file (PEM) names; a second one is there while the city changes them.

    Raises:
        ConfigError: it cannot be read, or holds what is no authority.
    """
    try:
        found = tuple(x509.load_pem_x509_certificates(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise ConfigError(f"staff.certificate_authority: {path} cannot be read as PEM certificates") from error
    if not all(map(_is_authority, found)):
        raise ConfigError(f"staff.certificate_authority: {path} holds a certificate that is no authority's")
    return found


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _may_sign(certificate: x509.Certificate) -> bool:
    """Whether it is of a person, not of an authority, and its key may sign (RFC 5280, 4.2.1.3 and 4.2.1.9)."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    return (usage.digital_signature or usage.content_commitment) and not _is_authority(certificate)


def _is_issued_by(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
