"""The TLS certificates of all servers that take part, held against the provider's own list (BSI TR-03124-1, 2.7)."""

from __future__ import annotations

from hardware.eid.certificate_description import CertificateDescription
from kiosk.errors import ProviderNotTrusted


class ServerCertificates:
    """Remembers until the list is known, and from then on lets nobody through who is not named there."""

    def __init__(self) -> None:
        self._noted: dict[bytes, None] = {}
        self._description: CertificateDescription | None = None

    @property
    def noted(self) -> tuple[bytes, ...]:
        """The certificates so far (DER), each once, in the order of their first appearance."""
        return tuple(self._noted)

    def note(self, certificate: bytes) -> None:
        """Take note of the certificate of one more connection.

        Raises:
            ProviderNotTrusted: the list is known, and it is not on it.
        """
        if self._description is not None:
            _demand(self._description, certificate)
        self._noted[certificate] = None

    def bind(self, description: CertificateDescription) -> None:
        """Hold every certificate, the past and the coming ones, against what the description names.

        The coming ones even if a past one is not among them: nobody else hears of that failure.

        Raises:
            ProviderNotTrusted: one is not among them, or nobody showed any.
        """
        self._description = description
        if not self._noted:
            raise ProviderNotTrusted("no server has shown a TLS certificate")
        for each in self._noted:
            _demand(description, each)


def _demand(description: CertificateDescription, certificate: bytes) -> None:
    if not description.admits(certificate):
        raise ProviderNotTrusted("a TLS certificate is not one of the provider's")
