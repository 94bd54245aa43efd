"""Access tokens: client credentials with `private_key_jwt` (RFC 6749, 4.4; RFC 7523, 2.2) over mutual TLS."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final
from uuid import uuid4

import requests
from joserfc import jwt
from joserfc.jwk import ECKey

from hardware.security_module.device_keys import TransportCredentials
from kiosk.errors import GatewayUnauthorised, SubmissionRefused
from kiosk.fitconnect.answers import check, content, text
from kiosk.fitconnect.clock import TOLERATED_SKEW_SECONDS, GatewayClock

_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_ASSERTION_SECONDS: Final = 60
_RENEW_BEFORE_SECONDS: Final = 30.0

Post = Callable[[dict[str, str]], requests.Response]
"""Posts a form to the token endpoint; raises GatewayUnreachable."""


class TokenSource:
    """Gets a token when there is none that will hold a while longer."""

    def __init__(self, token_url: str, credentials: TransportCredentials, clock: GatewayClock, post: Post) -> None:
        self._token_url = token_url
        self._device_id = credentials.device_id
        self._key = ECKey.import_key(credentials.private_key_pem.decode())
        self._clock = clock
        self._post = post
        self._token = ""
        self._good_until = 0.0

    def token(self) -> str:
        """Return a token.

        Raises:
            GatewayUnreachable: try later.
            GatewayUnauthorised: the city does not know this device, or has revoked it.
        """
        if time.monotonic() >= self._good_until:
            self._fetch()
        return self._token

    def forget(self) -> None:
        """Drop the token: the gateway did not accept it."""
        self._good_until = 0.0

    def _fetch(self) -> None:
        before = self._clock.correction_seconds
        response = self._post(self._form())
        moved = abs(self._clock.correction_seconds - before)
        if not response.ok and moved > TOLERATED_SKEW_SECONDS:  # the first was signed by a clock that was wrong
            response = self._post(self._form())
        try:
            answer = content(check(response))
        except SubmissionRefused as refusal:
            raise GatewayUnauthorised(f"the city gives this device no token: {refusal.reason}") from refusal
        lifetime = answer.get("expires_in")
        self._token = text(answer, "access_token")
        seconds = float(lifetime) if isinstance(lifetime, int | float) else 0.0
        self._good_until = time.monotonic() + max(seconds - _RENEW_BEFORE_SECONDS, seconds / 2)

    def _form(self) -> dict[str, str]:
        return {
            "grant_type": "client_credentials",
            "client_assertion_type": _ASSERTION_TYPE,
            "client_assertion": self._assertion(),
        }

    def _assertion(self) -> str:
        now = int(self._clock.now())
        claims = {
            "iss": self._device_id,
            "sub": self._device_id,
            "aud": self._token_url,
            "jti": str(uuid4()),
            "iat": now,
            "exp": now + _ASSERTION_SECONDS,
        }
        return jwt.encode({"alg": "ES256"}, claims, self._key)
