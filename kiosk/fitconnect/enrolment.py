"""Enrolment of this device and its renewal: certificates for its two keys (EST, RFC 7030, 4.2)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import datetime
from pathlib import Path
from typing import Final

import requests
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from hardware.security_module.device_keys import DeviceKeys, KeyPurpose
from kiosk.errors import DeliveryError, GatewayUnauthorised, GatewayUnreachable, SubmissionRefused
from kiosk.fitconnect.answers import check
from kiosk.fitconnect.session import open_session

_TRANSPORT_PATH: Final = "/.well-known/est/simpleenroll"
_SEAL_PATH: Final = "/.well-known/est/seal/simpleenroll"
_RENEWAL_PATHS: Final = {
    KeyPurpose.TRANSPORT: "/.well-known/est/simplereenroll",
    KeyPurpose.SEAL: "/.well-known/est/seal/simplereenroll",
}
_TIMEOUT_SECONDS: Final = (5.0, 30.0)


def enrol(
    keys: DeviceKeys, *, gateway_url: str, device_id: str, code: str, certificate_authority: Path, proxy: str = ""
) -> None:
    """Make both keys and have the city certify them: the transport key by the code, the seal key by the transport key.

    Broken off, it may be repeated with the same code, unless the city holds it for complete.

    Raises:
        GatewayUnreachable: try later.
        GatewayUnauthorised: the code is wrong or used up.
        DeliveryError: the city's answer cannot be used.
        SecurityModuleError: the keys cannot be kept.
    """
    url = gateway_url.rstrip("/")
    with open_session(certificate_authority, proxy=proxy) as session:
        session.auth = (device_id, code)
        request = keys.request(KeyPurpose.TRANSPORT, device_id)
        keys.install(KeyPurpose.TRANSPORT, _certificate(session, url + _TRANSPORT_PATH, request))
    with open_session(certificate_authority, keys.transport(), proxy) as session:
        request = keys.request(KeyPurpose.SEAL, device_id)
        keys.install(KeyPurpose.SEAL, _certificate(session, url + _SEAL_PATH, request))


def is_renewal_due(certificate: x509.Certificate, now: datetime) -> bool:
    """Return whether two thirds of the certificate's life are over."""
    begin, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return now >= begin + (end - begin) * 2 / 3


def renew(keys: DeviceKeys, *, gateway_url: str, certificate_authority: Path, proxy: str = "") -> None:
    """Have two new keys certified in place of the present ones (RFC 7030, 4.2.2).

    Broken off, it may be repeated: a key is replaced when its successor's certificate is there, and not before.

    Raises:
        GatewayUnreachable: try later; the present keys stay in use.
        GatewayUnauthorised: the city does not know this device any more.
        DeliveryError: the city's answer cannot be used.
        SecurityModuleError: the keys cannot be kept.
    """
    for purpose, path in _RENEWAL_PATHS.items():
        credentials = keys.transport()
        with open_session(certificate_authority, credentials, proxy) as session:
            request = keys.request(purpose, credentials.device_id)
            keys.install(purpose, _certificate(session, gateway_url.rstrip("/") + path, request))


def _certificate(session: requests.Session, url: str, request: bytes) -> bytes:
    """Return the certificate, the leaf first, as PEM; request and answer travel as base64 (RFC 7030, 4.2.1)."""
    try:
        response = session.post(
            url,
            data=b64encode(request),
            headers={"Content-Type": "application/pkcs10", "Content-Transfer-Encoding": "base64"},
            timeout=_TIMEOUT_SECONDS,
            allow_redirects=False,
        )
    except (requests.RequestException, OSError) as error:
        raise GatewayUnreachable(f"the city does not answer: {type(error).__name__}") from error
    try:
        answer = check(response).content
    except SubmissionRefused as refusal:
        raise DeliveryError(f"the city does not enrol this device: {refusal.reason}") from refusal
    except GatewayUnauthorised as refusal:
        reason = "its code is wrong or used up, or it is revoked"
        raise GatewayUnauthorised(f"the city does not accept this device: {reason}") from refusal
    try:
        certificates = pkcs7.load_der_pkcs7_certificates(b64decode(answer))
    except ValueError as error:
        raise DeliveryError("the city's answer holds no certificate") from error
    return b"".join(each.public_bytes(serialization.Encoding.PEM) for each in certificates)
