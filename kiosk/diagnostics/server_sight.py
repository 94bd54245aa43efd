"""One look at a server of the city: its name, its answer, its certificate, and what time it is there."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from cryptography import x509

from kiosk.outbox.city_state import TOLERATED_SKEW_SECONDS

TIMEOUT_SECONDS: Final = 2.0


class Reach(Enum):
    """How far a look came."""

    UNRESOLVED = "unresolved"
    UNREACHED = "unreached"
    UNTRUSTED = "untrusted"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Server:
    """A server, and the proxy on the way to it."""

    host: str
    port: int
    proxy_host: str = ""
    proxy_port: int = 0

    @classmethod
    def at(cls, url: str, proxy: str) -> Server:
        """Return the server of an https URL."""
        address, on_the_way = urlsplit(url), urlsplit(proxy)
        return cls(address.hostname or "", address.port or 443, on_the_way.hostname or "", on_the_way.port or 8080)

    @property
    def next_hop(self) -> tuple[str, int]:
        """What is connected to first."""
        return (self.proxy_host, self.proxy_port) if self.proxy_host else (self.host, self.port)


@dataclass(frozen=True, slots=True)
class ServerSight:
    """What was seen. `skew_seconds` is the server's time minus ours; `reason` why it is not trusted;
    `milliseconds` how long it took until it had shown its certificate.
    """

    server: Server
    reach: Reach
    reason: str = ""
    valid_until: datetime | None = None
    skew_seconds: float | None = None
    milliseconds: int = 0

    @property
    def is_of_another_time(self) -> bool:
        """Whether the server's clock is far from ours."""
        return self.skew_seconds is not None and abs(self.skew_seconds) > TOLERATED_SKEW_SECONDS


def is_named(server: Server) -> bool:
    """Return whether the name is known. Never raises; may take long."""
    host, port = server.next_hop
    try:
        return bool(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError):
        return False


def look_at(server: Server, authority: Path) -> ServerSight:
    """Look at one server whose name is known. Never raises.

    An answer is read even of a server that is not trusted: its time says whether it is our clock that is wrong.
    """
    sight = _shake_hands(server, authority)
    if sight.reach is Reach.UNTRUSTED:
        return replace(sight, skew_seconds=_skew(server, ssl._create_unverified_context()))  # noqa: S323
    return sight


def _shake_hands(server: Server, authority: Path) -> ServerSight:
    """Return what a connection that trusts the city's authority alone comes to."""
    try:
        context = ssl.create_default_context(cafile=str(authority))
    except (OSError, ValueError):
        return ServerSight(server, Reach.UNTRUSTED, "the certificate authority's file cannot be used")
    began = time.monotonic()
    try:
        connection = _connect(server, context)
    except ssl.SSLCertVerificationError as error:
        return ServerSight(server, Reach.UNTRUSTED, error.verify_message)
    except (OSError, http.client.HTTPException):
        return ServerSight(server, Reach.UNREACHED)
    try:
        return ServerSight(
            server,
            Reach.REACHED,
            valid_until=_valid_until(connection),
            milliseconds=round((time.monotonic() - began) * 1000),
            skew_seconds=_skew_of(connection),
        )
    finally:
        connection.close()


def _skew(server: Server, context: ssl.SSLContext) -> float | None:
    try:
        connection = _connect(server, context)
    except (OSError, http.client.HTTPException):
        return None
    try:
        return _skew_of(connection)
    finally:
        connection.close()


def _connect(server: Server, context: ssl.SSLContext) -> http.client.HTTPSConnection:
    host, port = server.next_hop
    connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT_SECONDS, context=context)
    if server.proxy_host:
        connection.set_tunnel(server.host, server.port)
    connection.connect()
    return connection


def _valid_until(connection: http.client.HTTPSConnection) -> datetime | None:
    der = connection.sock.getpeercert(binary_form=True) if isinstance(connection.sock, ssl.SSLSocket) else None
    return x509.load_der_x509_certificate(der).not_valid_after_utc if der else None


def _skew_of(connection: http.client.HTTPSConnection) -> float | None:
    """Return what the answer's date says; a server that wants a client's certificate may not answer at all."""
    try:
        connection.request("HEAD", "/")
        date = connection.getresponse().headers.get("Date")
        return parsedate_to_datetime(date).astimezone(UTC).timestamp() - time.time() if date else None
    except (OSError, ValueError, http.client.HTTPException):
        return None
