"""HTTPS to one service of the city: one pinned authority, no redirects, answers of bounded size and time."""

from __future__ import annotations

import json
import os
import ssl
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NoReturn

import requests
from requests.adapters import HTTPAdapter

Json = Any

_TIMEOUT_SECONDS: Final = (5.0, 10.0)  # to connect, and between two bytes of the answer
_WHOLE_ANSWER_SECONDS: Final = 15.0
_MAX_ANSWER_BYTES: Final = 4_000_000
_CHUNK: Final = 1 << 16


class Unreachable(Exception):
    """No answer, or none that can be read; the callers turn it into an error of their own."""


class Answer:
    """The status of an answer, and its content as JSON (None where it is none)."""

    def __init__(self, status: int, content: Json) -> None:
        self.status, self.content = status, content


class ServiceConnection:
    """Speaks JSON to the service at `url`; with `credentials` (key and certificate, PEM) it shows who it is."""

    def __init__(
        self, url: str, certificate_authority: Path, *, proxy: str = "", credentials: bytes | None = None
    ) -> None:
        self._url = url.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.proxies = {"https": proxy} if proxy else {}
        self._session.verify = str(certificate_authority)
        self._session.mount("https://", _PinnedAdapter(lambda: _context(certificate_authority, credentials)))

    def __enter__(self) -> ServiceConnection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.close()

    def get(self, path: str, query: Mapping[str, str] | None = None) -> Answer:
        """Ask.

        Raises:
            Unreachable
        """
        return self._send("GET", path, params=query)

    def post(self, path: str, body: Mapping[str, object]) -> Answer:
        """Let something be done.

        Raises:
            Unreachable
        """
        return self._send("POST", path, json=body)

    def _send(self, method: str, path: str, **request: Any) -> Answer:
        headers = {"Accept": "application/json"}
        try:
            with self._session.request(
                method,
                self._url + path,
                headers=headers,
                timeout=_TIMEOUT_SECONDS,
                allow_redirects=False,
                stream=True,
                **request,
            ) as response:
                return Answer(response.status_code, _json(_body(response)))
        except (requests.RequestException, OSError) as error:
            raise Unreachable(f"no answer: {type(error).__name__}") from error


def _body(response: requests.Response) -> bytes:
    """A server that answers without end, or a byte at a time, must not hold up the citizen."""
    deadline = time.monotonic() + _WHOLE_ANSWER_SECONDS
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > _MAX_ANSWER_BYTES:
            _break_off("the answer is too long")
        if time.monotonic() > deadline:
            _break_off("the answer takes too long")
    return bytes(body)


def _break_off(why: str) -> NoReturn:
    raise Unreachable(why)


def _json(body: bytes) -> Json:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _context(certificate_authority: Path, credentials: bytes | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(certificate_authority))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if credentials:
        # `ssl` reads keys from files only, so it gets one that lies in memory and has no name.
        descriptor = os.memfd_create("credentials", os.MFD_CLOEXEC)
        with os.fdopen(descriptor, "wb") as file:
            file.write(credentials)
            file.flush()
            context.load_cert_chain(f"/proc/self/fd/{descriptor}")
    return context


class _PinnedAdapter(HTTPAdapter):
    def __init__(self, make_context: Callable[[], ssl.SSLContext]) -> None:
        self._make_context = make_context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._make_context())

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=self._make_context())
