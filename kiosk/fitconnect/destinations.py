"""The city's destination and its encryption key, believed only with a certificate from the pinned authority."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from joserfc.jwk import RSAKey

from kiosk.domain.destination import Destination
from kiosk.errors import DeliveryError
from kiosk.fitconnect.answers import content, text
from kiosk.fitconnect.clock import GatewayClock
from kiosk.fitconnect.connection import GatewayConnection
from kiosk.fitconnect.json_web_key import rsa_key


class DestinationDirectory:
    """Asks the gateway for destinations and checks what it says."""

    def __init__(self, connection: GatewayConnection, certificate_authority: Path, clock: GatewayClock) -> None:
        self._connection = connection
        self._authorities = x509.load_pem_x509_certificates(certificate_authority.read_bytes())
        self._clock = clock

    def destination(self, destination_id: str) -> Destination:
        """Return the destination with its key.

        Raises:
            GatewayUnreachable, GatewayUnauthorised, SubmissionRefused
            DeliveryError: the destination is closed, or its key cannot be trusted.
        """
        path = f"/v2/destinations/{quote(destination_id, safe='')}"
        answer = content(self._connection.call("GET", path))
        if answer.get("status") != "active":
            raise DeliveryError("the city's destination is not active")
        key_id = text(answer, "encryptionKid")
        jwk = content(self._connection.call("GET", f"{path}/keys/{quote(key_id, safe='')}"))
        return self._checked(destination_id, key_id, jwk)

    def _checked(self, destination_id: str, key_id: str, jwk: Mapping[str, object]) -> Destination:
        key = rsa_key(jwk, algorithm="RSA-OAEP-256", operation="wrapKey")
        if jwk.get("kid") != key_id:
            raise DeliveryError("the destination's key has another name than it was asked for")
        expires_at = self._certified_until(key, jwk.get("x5c"))
        return Destination(destination_id, key_id, str(jwk["n"]), str(jwk["e"]), expires_at.isoformat())

    def _certified_until(self, key: RSAKey, chain: object) -> datetime:
        certificates = _certificates(chain)
        if certificates[0].public_key() != key.public_key:
            raise DeliveryError("the destination's certificate is one of another key")
        now = datetime.fromtimestamp(self._clock.now(), UTC)
        for each in certificates:
            if not each.not_valid_before_utc <= now <= each.not_valid_after_utc:
                raise DeliveryError("the destination's certificate is not valid now")
        self._check_issuers(certificates)
        return min(each.not_valid_after_utc for each in certificates)

    def _check_issuers(self, certificates: Sequence[x509.Certificate]) -> None:
        for subject, issuer in pairwise(certificates):
            if not _issued(issuer, subject):
                raise DeliveryError("the destination's certificates are no chain")
        if not any(_issued(each, certificates[-1]) for each in self._authorities):
            raise DeliveryError("the destination's certificate is not from the pinned authority")


def _certificates(chain: object) -> Sequence[x509.Certificate]:
    """`x5c` holds DER in base64, the leaf first (RFC 7517, 4.7)."""
    if not isinstance(chain, list) or not chain:
        raise DeliveryError("the destination's key has no certificate")
    try:
        return [x509.load_der_x509_certificate(b64decode(each, validate=True)) for each in chain]
    except (ValueError, TypeError) as error:
        raise DeliveryError("the destination's certificate cannot be read") from error


def _issued(issuer: x509.Certificate, subject: x509.Certificate) -> bool:
    try:
        subject.verify_directly_issued_by(issuer)
        return issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False
