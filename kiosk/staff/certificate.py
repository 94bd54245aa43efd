"""The certificate of a staff card: its holder's role and branches, as URIs of the subject alternative name.

`urn:de:leipzig:kiosk:staff:<role>:<branch>`, one for each branch; `*` for every branch. The role is the same in all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.staff import StaffRole
from kiosk.errors import StaffCardUnknown

STAFF_URN: Final = "urn:de:leipzig:kiosk:staff:"
EVERY_BRANCH: Final = "*"


@dataclass(frozen=True, slots=True, repr=False)
class StaffMember:
    """Who the certificate says its holder is. `name` is the common name: the city's number of her, or her name."""

    role: StaffRole
    branches: frozenset[str]
    name: str

    def serves(self, branch: str) -> bool:
        """Return whether she works at the branch."""
        return bool({EVERY_BRANCH, branch} & self.branches)

    def __repr__(self) -> str:
        """Say the role only: who works where is personal data."""
        return f"StaffMember({self.role.value})"


def staff_member(certificate: x509.Certificate) -> StaffMember:
    """Return whom the certificate was issued to.

    Raises:
        StaffCardUnknown: it names no role, more than one, or no holder.
    """
    entries = [_entry(each) for each in _uris(certificate) if each.startswith(STAFF_URN)]
    roles = {role for role, _ in entries}
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if len(roles) != 1 or not names:
        raise StaffCardUnknown("the certificate names no holder, or not exactly one role")
    return StaffMember(roles.pop(), frozenset(branch for _, branch in entries), str(names[0].value))


def _uris(certificate: x509.Certificate) -> list[str]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return []
    return names.get_values_for_type(x509.UniformResourceIdentifier)


def _entry(uri: str) -> tuple[StaffRole, str]:
    role, _, branch = uri.removeprefix(STAFF_URN).partition(":")
    try:
        return StaffRole(role), unquote(branch)
    except ValueError:
        raise StaffCardUnknown("the certificate names a role that is not known here") from None
