"""What a simulated staff card keeps: its PIN with its counter, its keys and its data objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol

import ecdsa
from ecdsa.util import sigencode_der

PIN_TRIES = 3


class ChipKey(Protocol):
    """A private key that never leaves the chip."""

    @property
    def algorithm(self) -> int:
        """The algorithm identifier that it is used with."""
        ...

    @property
    def challenge_bytes(self) -> int:
        """How many bytes it takes."""
        ...

    def apply(self, challenge: bytes) -> bytes:
        """Return what the key makes of them."""
        ...


class ECKey:
    """A key on P-256: signs a hash."""

    algorithm = 0x11
    challenge_bytes = 32

    def __init__(self, secret: int) -> None:
        self._key = ecdsa.SigningKey.from_secret_exponent(secret, ecdsa.NIST256p, sha256)

    def apply(self, challenge: bytes) -> bytes:
        """Return the DER of r and s."""
        signature: bytes = self._key.sign_digest(challenge, sigencode=sigencode_der)
        return signature


@dataclass(frozen=True, slots=True, repr=False)
class RSAKey:
    """An RSA key of 2048 bits: raises a padded block to the private exponent, whatever is in it."""

    modulus: int
    private_exponent: int
    algorithm: int = 0x07
    challenge_bytes: int = 256

    def apply(self, challenge: bytes) -> bytes:
        """Return the block."""
        value = pow(int.from_bytes(challenge), self.private_exponent, self.modulus)
        return value.to_bytes(self.challenge_bytes)


@dataclass(slots=True, repr=False)
class PIVContents:
    """The memory that outlives a session; `objects` are data objects by tag, `keys` private keys by reference."""

    pin: str
    keys: Mapping[int, ChipKey]
    objects: Mapping[int, bytes]
    tries_left: int = field(default=PIN_TRIES)
