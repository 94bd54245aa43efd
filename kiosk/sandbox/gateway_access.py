"""Who may call the gateway: enrolled devices, by mutual TLS and a token bound to it (RFC 7523; RFC 8705)."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from kiosk.sandbox.gateway_store import GatewayStore, StoredDevice
from kiosk.sandbox.http_server import PeerCertificate, Problem, Request, Response, json_response

ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_LONGEST_ASSERTION_SECONDS: Final = 300
_TOLERATED_SKEW_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class _Token:
    device_id: str
    fingerprint: str
    good_until: float


class GatewayAccess:
    """The token endpoint, and the check of what it gave out. Tokens live in memory only.

    `audience` says at which URL the devices reach the token endpoint.
    """

    def __init__(self, store: GatewayStore, audience: Callable[[], str], token_seconds: float = 600.0) -> None:
        self._store = store
        self._audience = audience
        self._token_seconds = token_seconds
        self._clock_seconds = 0.0
        self._tokens: dict[str, _Token] = {}
        self._used_assertions: set[str] = set()
        self._lock = threading.Lock()

    def set_clock(self, seconds: float) -> None:
        """Judge times as if it were so many seconds later."""
        self._clock_seconds = seconds

    def issue_token(self, request: Request) -> Response:
        """Give a token to a device that signs its assertion with the key of its TLS certificate."""
        device, peer = self._enrolled(request)
        form = dict(parse_qsl(request.body.decode("ascii", "replace")))
        if form.get("grant_type") != "client_credentials":
            return json_response({"error": "unsupported_grant_type"}, HTTPStatus.BAD_REQUEST)
        if not self._is_genuine(form, device, peer):
            return json_response({"error": "invalid_client"}, HTTPStatus.UNAUTHORIZED)
        token = secrets.token_urlsafe(32)
        with self._lock:
            self._tokens[token] = _Token(device.device_id, peer.fingerprint, time.monotonic() + self._token_seconds)
        return json_response({"access_token": token, "token_type": "Bearer", "expires_in": int(self._token_seconds)})

    def device(self, request: Request) -> StoredDevice:
        """Return the device that calls.

        Raises:
            Problem: 401, there is no token, or it is another device's, too old, or the device is revoked.
        """
        device, peer = self._enrolled(request)
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        with self._lock:
            token = self._tokens.get(value) if scheme == "Bearer" else None
        bound = token and (token.device_id, token.fingerprint) == (device.device_id, peer.fingerprint)
        if token is None or not bound or time.monotonic() > token.good_until:
            raise Problem(HTTPStatus.UNAUTHORIZED, headers={"WWW-Authenticate": "Bearer"})
        return device

    def forget_tokens(self) -> None:
        """Withdraw every token."""
        with self._lock:
            self._tokens.clear()

    def _enrolled(self, request: Request) -> tuple[StoredDevice, PeerCertificate]:
        peer = request.peer
        device = self._store.device(peer.common_name) if peer else None
        if peer is None or device is None or device.revoked or peer.fingerprint not in device.fingerprints:
            raise Problem(HTTPStatus.UNAUTHORIZED, "This device is not enrolled, or was revoked.")
        return device, peer

    def _is_genuine(self, form: Mapping[str, str], device: StoredDevice, peer: PeerCertificate) -> bool:
        if form.get("client_assertion_type") != ASSERTION_TYPE:
            return False
        pem = peer.certificate.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        try:
            key = ECKey.import_key(pem)
            claims = jwt.decode(form.get("client_assertion", ""), key, algorithms=["ES256"]).claims
        except (JoseError, ValueError):
            return False
        named = (claims.get("iss"), claims.get("sub"), claims.get("aud"))
        if named != (device.device_id, device.device_id, self._audience()):
            return False
        return _is_timely(claims, time.time() + self._clock_seconds) and self._is_new(claims.get("jti"))

    def _is_new(self, identifier: object) -> bool:
        with self._lock:
            if not isinstance(identifier, str) or identifier in self._used_assertions:
                return False
            self._used_assertions.add(identifier)
            return True


def _is_timely(claims: Mapping[str, object], now: float) -> bool:
    issued, expires = claims.get("iat"), claims.get("exp")
    if not isinstance(issued, int) or not isinstance(expires, int):
        return False
    in_time = issued <= now + _TOLERATED_SKEW_SECONDS and now <= expires + _TOLERATED_SKEW_SECONDS
    return in_time and expires - issued <= _LONGEST_ASSERTION_SECONDS
