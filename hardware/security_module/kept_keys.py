"""The device's two keys over any keeper of short texts: what is current, and what waits for its certificate."""

from __future__ import annotations

from typing import Final, Protocol

from hardware.errors import SecurityModuleError
from hardware.security_module.device_keys import KeyPurpose, TransportCredentials
from hardware.security_module.software_key import SoftwareKey

_END_OF_KEY: Final = "-----END PRIVATE KEY-----\n"


class Keeper(Protocol):
    """Keeps short secret texts by name; replacing one is atomic.

    Its methods raise SecurityModuleError when the keeper does not answer.
    """

    def load(self, name: str) -> str | None:
        """Return the text, or None."""
        ...

    def store(self, name: str, text: str) -> None:
        """Keep the text, in place of an earlier one."""
        ...

    def delete(self, name: str) -> None:
        """Forget the text, if there is one."""
        ...


class KeptKeys:
    """Implements the port `DeviceKeys`: one text per purpose, the key's PEM followed by the certificate's."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def request(self, purpose: KeyPurpose, device_id: str) -> bytes:
        """Return a certification request for the new key, made if none waits already."""
        waiting = self._keeper.load(_waiting(purpose))
        key = SoftwareKey.from_pem(waiting.encode()) if waiting else SoftwareKey.generate()
        if not waiting:
            self._keeper.store(_waiting(purpose), key.to_pem().decode())
        return key.request(device_id, purpose.value)

    def install(self, purpose: KeyPurpose, certificate_pem: bytes) -> None:
        """Put the new key and its certificate in place."""
        waiting = self._keeper.load(_waiting(purpose))
        if waiting is None:
            raise SecurityModuleError(f"no new {purpose.value} key waits for a certificate")
        SoftwareKey.from_pem(waiting.encode()).check_certificate(certificate_pem)
        self._keeper.store(purpose.value, waiting + certificate_pem.decode())
        self._keeper.delete(_waiting(purpose))

    def signer(self) -> SoftwareKey:
        """Return the seal key."""
        return SoftwareKey.from_pem(self._load(KeyPurpose.SEAL)[0].encode())

    def transport(self) -> TransportCredentials:
        """Return the transport key."""
        key, certificate = self._load(KeyPurpose.TRANSPORT)
        return TransportCredentials(certificate.encode(), key.encode())

    def _load(self, purpose: KeyPurpose) -> tuple[str, str]:
        kept = self._keeper.load(purpose.value)
        if kept is None:
            raise SecurityModuleError(f"there is no {purpose.value} key; enrol this device (kiosk enrol)")
        key, end, certificate = kept.partition(_END_OF_KEY)
        return key + end, certificate


def _waiting(purpose: KeyPurpose) -> str:
    return f"{purpose.value}.new"
