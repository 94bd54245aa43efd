"""A terminal's certificates and key as a folder; docs/eid-command.md says what lies in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hardware.card.tlv import MalformedError
from hardware.eid.certificate_chain import terminal_certificate
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.signer_certificate import SignerCertificate
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.outcome import CommandError

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True, repr=False)
class TerminalFiles:
    """The certificates from the CVCA's links down to the terminal, its key, and whom it trusts to vouch for chips."""

    certificates: tuple[CVCertificate, ...]
    certificate: CVCertificate
    private_key: ec.EllipticCurvePrivateKey
    chip_authorities: tuple[SignerCertificate, ...]


def load_terminal_files(folder: Path) -> TerminalFiles:
    """Read `*.cvcert` (in any order), `terminal.key` and `csca/*.der`.

    Raises:
        CommandError: a file is missing or malformed; the message names it.
    """
    certificates = _read_all(folder, "*.cvcert", CVCertificate.from_bytes)
    try:
        certificate = terminal_certificate(certificates)
    except MalformedError as error:
        raise _unusable(folder, str(error)) from None
    authorities = _read_all(folder, "csca/*.der", SignerCertificate.from_bytes)
    return TerminalFiles(certificates, certificate, _load_key(folder / "terminal.key"), authorities)


def _read_all(folder: Path, pattern: str, read: Callable[[bytes], _Read]) -> tuple[_Read, ...]:
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise _unusable(folder, f"it has no {pattern}")
    return tuple(_read(path, read) for path in paths)


def _read(path: Path, read: Callable[[bytes], _Read]) -> _Read:
    try:
        return read(path.read_bytes())
    except OSError as error:
        raise _unusable(path, str(error.strerror)) from None
    except MalformedError as error:
        raise _unusable(path, str(error)) from None


def _load_key(path: Path) -> ec.EllipticCurvePrivateKey:
    try:
        content = path.read_bytes()
        is_pem = content.startswith(b"-----")
        load = serialization.load_pem_private_key if is_pem else serialization.load_der_private_key
        key = load(content, password=None)
    except OSError as error:
        raise _unusable(path, str(error.strerror)) from None
    except (ValueError, TypeError):
        raise _unusable(path, "it is no private key in PEM or DER (PKCS #8) without a password") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise _unusable(path, "the key is not on an elliptic curve")
    return key


def _unusable(path: Path, reason: str) -> CommandError:
    return CommandError(ExitCode.USAGE, f"{path}: {reason}", "docs/eid-command.md shows what --terminal expects.")
