"""The lists of revoked staff cards (X.509 CRL; RFC 5280, 5), one for each authority, as the sender keeps them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography import x509

from kiosk.errors import StaffListOutdated

_PEM: Final = re.compile(rb"-----BEGIN X509 CRL-----.*?-----END X509 CRL-----", re.DOTALL)


def keep_revocation_lists(path: Path, content: bytes, authorities: Sequence[x509.Certificate]) -> None:
    """Put lists that were fetched in the place of those in the file, if they are of the authorities and no older.

    Raises:
        ValueError: what was fetched is not a list of one of the authorities.
        OSError: the file cannot be written.
    """
    fetched = list(_lists(content))
    if not fetched or not all(any(_is_of(each, authority) for authority in authorities) for each in fetched):
        raise ValueError("what the city gave is no list of its staff authority")
    known = list(_lists(path.read_bytes())) if path.exists() else []
    if any(_is_older(each, other) for each in fetched for other in known):
        raise ValueError("what the city gave is older than what is here")
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_bytes(content)
    temporary.replace(path)


def load_revocation_list(path: Path, authority: x509.Certificate, now: datetime) -> x509.CertificateRevocationList:
    """Return the list of the authority that is in the file and counts now.

    Raises:
        StaffListOutdated: there is none, or the city was to renew it before now.
    """
    try:
        found = next((each for each in _lists(path.read_bytes()) if _is_of(each, authority)), None)
    except (OSError, ValueError) as error:
        raise StaffListOutdated("there is no list of revoked staff cards that can be read") from error
    if found is None or not _is_current(found, now):
        raise StaffListOutdated("there is no list of revoked staff cards that counts now")
    return found


def _lists(content: bytes) -> Iterator[x509.CertificateRevocationList]:
    """Yield the lists in PEM; one that is restricted in a way that is not known here is none (RFC 5280, 5.2).

    Raises:
        ValueError
    """
    for pem in _PEM.findall(content):
        found = x509.load_pem_x509_crl(pem)
        if any(each.critical for each in found.extensions):
            raise ValueError("a list has an extension that must be understood and is not")
        yield found


def _is_of(found: x509.CertificateRevocationList, authority: x509.Certificate) -> bool:
    try:
        is_signed = found.is_signature_valid(authority.public_key())  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return is_signed and found.issuer == authority.subject


def _is_older(fetched: x509.CertificateRevocationList, known: x509.CertificateRevocationList) -> bool:
    return fetched.issuer == known.issuer and fetched.last_update_utc < known.last_update_utc


def _is_current(found: x509.CertificateRevocationList, now: datetime) -> bool:
    """Return whether the list counts now; one without an end does not (RFC 5280, 5.1.2.5 demands it)."""
    ends = found.next_update_utc
    return ends is not None and found.last_update_utc <= now <= ends
