"""The port of the seal key: bytes in, signature out."""

from __future__ import annotations

from typing import Protocol


class Signer(Protocol):
    """Holds one P-256 key (ES256, RFC 7518, 3.4)."""

    @property
    def key_id(self) -> str:
        """The key's id as the city knows it: the RFC 7638 thumbprint of the public key."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Return the ES256 signature: r and s, 32 bytes each, big-endian.

        Raises:
            SecurityModuleError: the key cannot be used.
        """
        ...
