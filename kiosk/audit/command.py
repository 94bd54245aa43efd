"""`kiosk audit`: the journal as lines of text, and the proof that it is whole."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from cryptography import x509

from kiosk.audit.segments import last_bodies
from kiosk.audit.verification import Verification, verify
from kiosk.errors import ConfigError


def show(directory: Path, last: int) -> int:
    """Print the last lines, without their digests."""
    for body in last_bodies(directory, last):
        print(body.decode("utf-8", "replace"))
    return 0


def prove(directory: Path, certificate_authority: Path, *, as_json: bool) -> int:
    """Print whether the journal is whole; return 0 if it is, else 1.

    Raises:
        ConfigError: the certificate or the journal cannot be read.
    """
    try:
        authority = x509.load_pem_x509_certificate(certificate_authority.read_bytes())
        found = verify(directory, authority)
    except (OSError, ValueError) as error:
        raise ConfigError(f"{certificate_authority} or {directory} cannot be read: {error}") from error
    if as_json:
        print(json.dumps({"sound": found.is_sound, **asdict(found)}))
    else:
        _print(found)
    return 0 if found.is_sound else 1


def _print(found: Verification) -> None:
    for finding in found.findings:
        print(f"WRONG  {finding}")
    for note in found.notes:
        print(f"note   {note}")
    print(f"{found.lines} lines; signed by the device up to number {found.signed} {found.signed_at}".rstrip())
    print("the journal is whole" if found.is_sound else "the journal was tampered with, or damaged")
