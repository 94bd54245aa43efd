"""One TLS connection to one server: requests within limits of time and size, and the certificate it showed."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Final
from urllib.parse import SplitResult, urlsplit

from kiosk.eid_client.settings import Limits
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled

_POLL_SECONDS: Final = 0.05
_HTTPS_PORT: Final = 443
_USER_AGENT: Final = "Buergerschalter/0.1 (TR-03124-1)"
_TRY_LATER: Final = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Host and port behind `https://` (RFC 6454)."""

    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """Return the origin of an address.

        Raises:
            ValueError: not an https address with a host.
        """
        parts = split_address(url)
        return cls((parts.hostname or "").lower(), parts.port or _HTTPS_PORT)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What came back: status, the address of a redirect, the body."""

    status: int
    location: str
    body: bytes

    def __repr__(self) -> str:
        """Say the status only: the body may be personal data."""
        return f"Answer({self.status}, {len(self.body)} bytes)"


class Patience:
    """How long an answer is waited for, and whether the citizen still wants it."""

    def __init__(self, cancelled: threading.Event, seconds: float) -> None:
        self._cancelled = cancelled
        self._is_farewell = False
        self.seconds = seconds

    @property
    def is_over(self) -> bool:
        """Whether the citizen has left."""
        return self._cancelled.is_set() and not self._is_farewell

    def say_farewell(self, seconds: float) -> None:
        """From here on wait for so long only, but whatever the citizen does: the servers are told how it ended."""
        self._is_farewell = True
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Route:
    """How to reach servers: the TLS context, the proxy or nothing, the limits, and what ends the waiting."""

    context: ssl.SSLContext
    proxy: str
    limits: Limits
    patience: Patience


class HTTPSChannel:
    """One connection, never opened again: what must stay on the same TLS channel cannot leave it unnoticed."""

    def __init__(self, route: Route, origin: Origin) -> None:
        """Connect.

        Raises:
            EIDServiceUnreachable: no connection, or the server's certificate is not trusted.
            IdentificationCancelled: while connecting.
        """
        self.origin = origin
        self._route = route
        self._connection = _plain_connection(route, origin)
        with self._translated():
            self._connection.connect()
            self._channel = route.context.wrap_socket(
                self._connection.sock, server_hostname=origin.host, do_handshake_on_connect=False
            )
            self._connection.sock = self._channel
            self._connection.auto_open = False
            with _watched(self._channel, route.patience):
                self._channel.do_handshake()
        self.certificate = self._channel.getpeercert(binary_form=True) or b""

    def get(self, url: str) -> Answer:
        """Return the answer to GET, redirects included.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
        """
        return self._request("GET", url, None, {})

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> Answer:
        """Return the answer to POST.

        Raises:
            EIDServiceUnreachable, EIDServiceRefused, IdentificationCancelled.
        """
        return self._request("POST", url, body, headers)

    def close(self) -> None:
        """End the connection. Never raises."""
        self._connection.close()

    def _request(self, method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        limits = self._route.limits
        path = _path(split_address(url))
        with self._translated(), _watched(self._channel, self._route.patience):
            self._channel.settimeout(self._route.patience.seconds)
            self._connection.request(method, path, body, {"User-Agent": _USER_AGENT, **headers})
            response = self._connection.getresponse()
            content = response.read(limits.answer_bytes + 1)
        if len(content) > limits.answer_bytes:
            raise EIDServiceRefused("the server's answer is too long")
        if response.length:
            raise EIDServiceUnreachable("the server's answer was cut off")
        _check_status(response.status)
        return Answer(response.status, response.headers.get("Location", ""), content)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            if self._route.patience.is_over:
                raise IdentificationCancelled("the identification was cancelled") from None
            raise EIDServiceUnreachable(f"the connection failed: {type(error).__name__}") from None


def split_address(url: str) -> SplitResult:
    """Return the parts of an https address.

    Raises:
        ValueError: not an https address with a host, or with a user in it.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise ValueError("not an https address")
    if parts.port == 0 or not url.isascii() or any(each <= " " for each in url):
        raise ValueError("the address has a wrong port or characters that must be escaped")
    return parts


def _plain_connection(route: Route, origin: Origin) -> HTTPConnection:
    timeout = route.limits.connect_seconds
    if not route.proxy:
        return HTTPConnection(origin.host, origin.port, timeout=timeout)
    proxy = urlsplit(route.proxy)
    connection = HTTPConnection(proxy.hostname or "", proxy.port, timeout=timeout)
    connection.set_tunnel(origin.host, origin.port)
    return connection


def _path(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _check_status(status: int) -> None:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _TRY_LATER:
        raise EIDServiceUnreachable(f"the server answered {status}")
    if status >= HTTPStatus.BAD_REQUEST:
        raise EIDServiceRefused(f"the server answered {status}")


@contextmanager
def _watched(connection: socket.socket, patience: Patience) -> Iterator[None]:
    """Break the connection when the time is up, however slowly the other side dribbles, or when cancelled."""
    finished, gave_up = threading.Event(), threading.Event()
    deadline = time.monotonic() + patience.seconds

    def watch() -> None:
        while not finished.wait(_POLL_SECONDS):
            if patience.is_over or time.monotonic() > deadline:
                gave_up.set()
                _break(connection)
                return

    watcher = threading.Thread(target=watch, name="channel-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        finished.set()
        watcher.join()
    if gave_up.is_set():
        # A broken connection may look like an answer that ended, where its length was not said.
        raise TimeoutError


def _break(connection: socket.socket) -> None:
    try:
        # The base class's method: the one of `ssl.SSLSocket` would pull the TLS state from under the reader.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
