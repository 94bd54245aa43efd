"""The signed heads of the journal: what the device has vouched for, so that a line that is missing later is missed."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from kiosk.audit.entry import Role
from kiosk.audit.journal import Journal, end_of
from kiosk.audit.log_event import LogEvent
from kiosk.audit.segments import append, cut, locked, read_tail

_DOMAIN: Final = b"Buergerschalter journal head\n"
_HEADS: Final = "heads.jsonl"
_KEY_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Head:
    """The journal up to line `count`, whose digest is `digest`, was signed at `at` with the key."""

    count: int
    digest: str
    at: str
    key_id: str
    signature: str = ""

    def message(self) -> bytes:
        """Return what is signed."""
        return _DOMAIN + f"{self.count} {self.digest} {self.at} {self.key_id}".encode()


class HeadKeeper:
    """Signs the head of a journal whenever it has grown; the certificate lies beside it, for whoever verifies.

    Raises:
        ValueError: the PEM texts hold no key on P-256, or no certificate.
    """

    def __init__(self, directory: Path, private_key_pem: bytes, certificate_pem: bytes) -> None:
        self._directory, self._certificate = directory, certificate_pem
        self._key = serialization.load_pem_private_key(private_key_pem, password=None)
        self._key_id = x509.load_pem_x509_certificate(certificate_pem).fingerprint(hashes.SHA256()).hex()
        self._journal = Journal(directory)
        self._signed = max((each.count for each in read_heads(directory)), default=0)

    def sign(self) -> bool:
        """Sign what is new, and return whether there was anything.

        Raises:
            OSError: it cannot be written.
        """
        with locked(self._directory):
            count, digest, _ = end_of(self._directory)
            if count <= self._signed + (self._signed > 0):  # one line more says that it was signed
                return False
            at = datetime.now(UTC).isoformat(timespec="seconds")
            signed = self._signed_head(Head(count, digest, at, self._key_id))
            certificate_path(self._directory, self._key_id).write_bytes(self._certificate)
            self._keep(signed)
            self._signed = count
        self._journal.record(LogEvent.JOURNAL_SIGNED, Role.DEVICE, count=count)
        return True

    def _keep(self, head: Head) -> None:
        path = self._directory / _HEADS
        if path.exists() and (torn := read_tail(path).torn):
            cut(path, torn)
        append(path, json.dumps(asdict(head)).encode() + b"\n")

    def _signed_head(self, head: Head) -> Head:
        if not isinstance(self._key, ec.EllipticCurvePrivateKey):
            raise ValueError("the journal is signed with a key on P-256")
        r, s = decode_dss_signature(self._key.sign(head.message(), ec.ECDSA(hashes.SHA256())))
        return replace(head, signature=urlsafe_b64encode(r.to_bytes(32) + s.to_bytes(32)).decode())


def read_heads(directory: Path) -> tuple[Head, ...]:
    """Return the signed heads that can be read; half a line at the end is none."""
    path = directory / _HEADS
    return tuple(_heads(path.read_bytes())) if path.exists() else ()


def _heads(content: bytes) -> Iterator[Head]:
    for raw in content.splitlines():
        try:
            head = Head(**json.loads(raw))
        except (ValueError, TypeError):
            continue
        if type(head.count) is int and _KEY_ID.fullmatch(str(head.key_id)):
            yield head


def certificate_path(directory: Path, key_id: str) -> Path:
    """Return where the certificate of the key lies."""
    return directory / f"{key_id}.pem"


def is_signed_by(head: Head, certificate: x509.Certificate) -> bool:
    """Return whether the certified key made the signature."""
    key = certificate.public_key()
    try:
        signature = urlsafe_b64decode(head.signature)
    except ValueError:
        return False
    if not isinstance(key, ec.EllipticCurvePublicKey) or len(signature) != 64:
        return False
    r, s = int.from_bytes(signature[:32]), int.from_bytes(signature[32:])
    try:
        key.verify(encode_dss_signature(r, s), head.message(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True
