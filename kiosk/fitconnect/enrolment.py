"""Enrolment of this device: a one-time code becomes certificates for its two keys (EST, RFC 7030, 4.2)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final

import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from hardware.security_module.device_keys import DeviceKeys, KeyPurpose
from kiosk.errors import DeliveryError, GatewayUnauthorised, GatewayUnreachable, SubmissionRefused
from kiosk.fitconnect.answers import check
from kiosk.fitconnect.session import open_session

_TRANSPORT_PATH: Final = "/.well-known/est/simpleenroll"
_SEAL_PATH: Final = "/.well-known/est/seal/simpleenroll"
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
        raise GatewayUnauthorised("the city does not accept the code: it is wrong or used up") from refusal
    try:
        certificates = pkcs7.load_der_pkcs7_certificates(b64decode(answer))
    except ValueError as error:
        raise DeliveryError("the city's answer holds no certificate") from error
    return b"".join(each.public_bytes(serialization.Encoding.PEM) for each in certificates)
