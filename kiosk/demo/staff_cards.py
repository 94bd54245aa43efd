"""The staff cards of the demo: profiles in JSON, their certificates issued by the sandbox's staff authority."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from hardware.card.chip import Chip
from hardware.piv.data_objects import CERTIFICATE_TAGS, PIVKey, encode_certificate
from hardware.piv.simulated.card import SimulatedPIVCard
from hardware.piv.simulated.contents import PIN_TRIES, ChipKey, ECKey, PIVContents, RSAKey
from kiosk.domain.staff import StaffRole
from kiosk.sandbox.staff_authority import StaffAuthority, StaffCardOrder

_USAGES = {PIVKey.AUTHENTICATION: "digital_signature", PIVKey.SIGNATURE: "content_commitment"}
_RSA_EXPONENT = 65537
_RSA_BITS = 2048

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class CertificateState(Enum):
    """What is wrong with a card's certificates, if anything."""

    GOOD = "good"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNKNOWN_AUTHORITY = "unknown_authority"
    COPIED = "copied"
    """They are those of another card: the keys are others."""


@dataclass(frozen=True, slots=True, repr=False)
class _Issued:
    """The keys of a card and their certificates."""

    keys: Mapping[PIVKey, PrivateKey]
    certificates: Mapping[PIVKey, x509.Certificate]


class StaffCardMaker:
    """Makes the cards of a folder of profiles; `foreign` is an authority that the kiosk does not know.

    A card that is made again has the same keys. Revoked ones are revoked from the start.
    """

    def __init__(self, profiles: Path, authority: StaffAuthority, foreign: Callable[[], StaffAuthority]) -> None:
        self._profiles, self._authority, self._foreign = profiles, authority, foreign
        self._known: dict[str, _Issued] = {}
        for path in profiles.glob("*.json"):
            values = _read(path)
            if _state(values) is CertificateState.REVOKED:
                self._authority.revoke(*self._issued(path.stem, values).certificates.values())

    def makers(self) -> Mapping[str, Callable[[], Chip]]:
        """Return what makes each card, by its name."""
        return {path.stem: self._maker(path) for path in sorted(self._profiles.glob("*.json"))}

    def _maker(self, path: Path) -> Callable[[], Chip]:
        return lambda: self.make(path)

    def make(self, path: Path) -> SimulatedPIVCard:
        """Return a new card of the profile."""
        values = _read(path)
        issued = self._issued(path.stem, values)
        is_compressed = values.get("compressed", False)
        objects = {
            CERTIFICATE_TAGS[reference]: encode_certificate(each.public_bytes(Encoding.DER), compressed=is_compressed)
            for reference, each in issued.certificates.items()
        }
        keys = {int(reference): _chip_key(key) for reference, key in issued.keys.items()}
        return SimulatedPIVCard(PIVContents(values["pin"], keys, objects, values.get("tries_left", PIN_TRIES)))

    def _issued(self, name: str, values: Mapping[str, Any]) -> _Issued:
        if name not in self._known:
            self._known[name] = self._issue(values)
        return self._known[name]

    def _issue(self, values: Mapping[str, Any]) -> _Issued:
        state = _state(values)
        order = StaffCardOrder(values["holder"], StaffRole(values["role"]), tuple(values["branches"]))
        if state is CertificateState.EXPIRED:
            now = datetime.now(UTC)
            order = replace(order, not_before=now - timedelta(days=1096), not_after=now - timedelta(days=1))
        authority = self._foreign() if state is CertificateState.UNKNOWN_AUTHORITY else self._authority
        keys = {reference: _new_key(values["key"]) for reference in PIVKey}
        certificates = {
            reference: authority.issue(order, key.public_key(), _USAGES[reference]) for reference, key in keys.items()
        }
        if state is CertificateState.COPIED:
            keys = {reference: _new_key(values["key"]) for reference in PIVKey}
        return _Issued(keys, certificates)


def _read(path: Path) -> Mapping[str, Any]:
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return values


def _state(values: Mapping[str, Any]) -> CertificateState:
    return CertificateState(values.get("certificate", "good"))


def _new_key(kind: str) -> PrivateKey:
    if kind == "rsa2048":
        return rsa.generate_private_key(_RSA_EXPONENT, _RSA_BITS)
    return ec.generate_private_key(ec.SECP256R1())


def _chip_key(key: PrivateKey) -> ChipKey:
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return ECKey(key.private_numbers().private_value)
    numbers = key.private_numbers()
    return RSAKey(numbers.public_numbers.n, numbers.d)
