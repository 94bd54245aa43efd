"""The port of the device's two keys: made at enrolment, certified by the city, read once at the start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import NameOID

from hardware.security_module.signer import Signer


class KeyPurpose(Enum):
    """`SEAL` signs what citizens submit, `TRANSPORT` proves the device to the city's servers."""

    SEAL = "seal"
    TRANSPORT = "transport"


@dataclass(frozen=True, slots=True, repr=False)
class TransportCredentials:
    """The transport key (PKCS #8) and its certificate, leaf first, both as PEM."""

    certificate_pem: bytes
    private_key_pem: bytes

    @property
    def pem(self) -> bytes:
        """The key and its certificate one after the other, as TLS loads them."""
        return self.private_key_pem + self.certificate_pem

    @property
    def certificate(self) -> x509.Certificate:
        """The device's own certificate."""
        return x509.load_pem_x509_certificate(self.certificate_pem)

    @property
    def device_id(self) -> str:
        """The name that the city gave the device: the common name in the certificate."""
        return str(self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)

    @property
    def is_matching(self) -> bool:
        """Whether the certificate is one of the key."""
        key = serialization.load_pem_private_key(self.private_key_pem, password=None)
        return key.public_key() == self.certificate.public_key()


class DeviceKeys(Protocol):
    """Keeps both keys. A new key does not replace the old one before its certificate is installed."""

    def request(self, purpose: KeyPurpose, device_id: str) -> bytes:
        """Return a certification request (PKCS #10, DER) for a new key; asked again, for the same new key.

        Raises:
            SecurityModuleError: the key cannot be kept.
        """
        ...

    def install(self, purpose: KeyPurpose, certificate_pem: bytes) -> None:
        """Take the certificate of the new key, which is now the key in use.

        Raises:
            SecurityModuleError: it is not the certificate of the new key, or cannot be kept.
        """
        ...

    def signer(self) -> Signer:
        """Return the seal key.

        Raises:
            SecurityModuleError: there is none: the device is not enrolled, or the keeper does not answer.
        """
        ...

    def transport(self) -> TransportCredentials:
        """Return the transport key.

        Raises:
            SecurityModuleError: there is none: the device is not enrolled, or the keeper does not answer.
        """
        ...
