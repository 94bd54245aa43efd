"""The connection to the gateway: every call with a token, every failure as one of our errors."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, Final

import requests

from hardware.security_module.device_keys import TransportCredentials
from kiosk.errors import GatewayUnauthorised, GatewayUnreachable
from kiosk.fitconnect.answers import check
from kiosk.fitconnect.auth import TokenSource
from kiosk.fitconnect.clock import GatewayClock
from kiosk.fitconnect.session import open_session

_TIMEOUT_SECONDS: Final = (5.0, 30.0)  # to connect, and between two bytes of the answer


class GatewayConnection:
    """Mutual TLS to the gateway at `url`; the token endpoint is `token_url`, or `/token` at the gateway."""

    def __init__(
        self,
        url: str,
        credentials: TransportCredentials,
        certificate_authority: Path,
        *,
        clock: GatewayClock,
        proxy: str = "",
        token_url: str = "",
    ) -> None:
        self._url = url.rstrip("/")
        self._token_url = token_url or f"{self._url}/token"
        self._clock = clock
        self._session = open_session(certificate_authority, credentials, proxy)
        self._tokens = TokenSource(self._token_url, credentials, clock, self._post_form)

    @property
    def url(self) -> str:
        """The gateway's URL, without a slash at the end."""
        return self._url

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def __enter__(self) -> GatewayConnection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def call(self, method: str, path: str, **request: Any) -> requests.Response:
        """Return the gateway's answer to a request; a refused token is replaced once.

        Raises:
            GatewayUnreachable, GatewayUnauthorised, SubmissionRefused
        """
        try:
            return self._authorised(method, path, request)
        except GatewayUnauthorised:
            self._tokens.forget()
            return self._authorised(method, path, request)

    def call_without_token(self, method: str, path: str) -> requests.Response:
        """Return the gateway's answer where it asks for no token.

        Raises:
            GatewayUnreachable, SubmissionRefused
        """
        return check(self._send(method, self._url + path, {}))

    def _authorised(self, method: str, path: str, request: dict[str, Any]) -> requests.Response:
        headers = {**request.get("headers", {}), "Authorization": f"Bearer {self._tokens.token()}"}
        return check(self._send(method, self._url + path, {**request, "headers": headers}))

    def _post_form(self, form: dict[str, str]) -> requests.Response:
        return self._send("POST", self._token_url, {"data": form})

    def _send(self, method: str, url: str, request: dict[str, Any]) -> requests.Response:
        try:
            response = self._session.request(method, url, timeout=_TIMEOUT_SECONDS, allow_redirects=False, **request)
        except (requests.RequestException, OSError) as error:
            raise GatewayUnreachable(f"the gateway does not answer: {type(error).__name__}") from error
        self._clock.learn(response.headers.get("Date"))
        return response
