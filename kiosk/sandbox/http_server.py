"""A small HTTPS server: one thread per connection, HTTP/1.1 keep-alive, routes, TLS as its handshake says."""

from __future__ import annotations

import itertools
import json
import logging
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

_log = logging.getLogger(__name__)
_IDLE_SECONDS: Final = 120.0
_LISTENING_SECONDS: Final = 3600.0
"""How long a listener sleeps where nobody comes; `stop` wakes it."""
_MAX_BODY_BYTES: Final = 1_000_000
_PARAMETER = re.compile(r"\{(\w+)\}")
_connection_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class PeerCertificate:
    """The certificate that the client showed: its common name, and the SHA-256 of it as lower-case hex."""

    common_name: str
    fingerprint: str
    certificate: x509.Certificate

    @classmethod
    def from_der(cls, der: bytes) -> PeerCertificate:
        """Read what `ssl` has verified already."""
        certificate = x509.load_der_x509_certificate(der)
        names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        name = str(names[0].value) if names else ""
        return cls(name, certificate.fingerprint(hashes.SHA256()).hex(), certificate)


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One request; `parameters` come from the route's pattern, header names are lower-case.

    `connection` numbers the TLS connection: what must stay on one channel can be held to it, or to a client's
    certificate in a connection that `is_resumed` from an earlier TLS session. `psk_identity` is the name under which
    the client proved a pre-shared key, empty where there was none.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    parameters: Mapping[str, str]
    peer: PeerCertificate | None
    connection: int
    psk_identity: str = ""
    is_resumed: bool = False

    def __repr__(self) -> str:
        """Say method and path only: the rest may be personal."""
        return f"Request({self.method} {self.path})"

    def json(self) -> object:
        """Return the body as JSON.

        Raises:
            Problem: 400, it is none.
        """
        try:
            return json.loads(self.body)
        except ValueError:
            raise Problem(HTTPStatus.BAD_REQUEST, "The body is not JSON.") from None


@dataclass(frozen=True, slots=True)
class Response:
    """One answer."""

    status: int = HTTPStatus.OK
    body: bytes = b""
    content_type: str = "application/octet-stream"
    headers: Mapping[str, str] = field(default_factory=dict)


class Problem(Exception):
    """A refusal that goes to the client as problem details (RFC 9457).

    `kind` is the problem type, an URI; "about:blank" where the status says it all.
    """

    def __init__(
        self, status: int, detail: str = "", *, kind: str = "about:blank", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.kind, self.headers = HTTPStatus(status), detail, kind, headers or {}

    def to_response(self) -> Response:
        """Return the problem as `application/problem+json`."""
        members = {"type": self.kind, "title": self.status.phrase, "status": int(self.status), "detail": self.detail}
        return Response(self.status, json.dumps(members).encode(), "application/problem+json", self.headers)


class ConnectionCut(Exception):
    """A handler's answer that is none: the connection ends without a word."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A TLS connection whose handshake is done; see `Request.psk_identity`."""

    socket: ssl.SSLSocket
    psk_identity: str = ""


Handler = Callable[[Request], Response]
_Accepted = socket.socket | tuple[bytes, socket.socket]
Handshake = Callable[[socket.socket], Channel]


@dataclass(frozen=True, slots=True)
class Route:
    """A handler for a method and a path pattern such as `/v2/cases/{case_id}/events`."""

    method: str
    pattern: str
    handler: Handler
    max_body_bytes: int = _MAX_BODY_BYTES

    def match(self, path: str) -> Mapping[str, str] | None:
        """Return the parameters of the path, decoded, or None where it does not fit."""
        expression = _PARAMETER.sub(r"(?P<\1>[^/]+)", re.escape(self.pattern).replace(r"\{", "{").replace(r"\}", "}"))
        found = re.fullmatch(expression, path)
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None


def json_response(content: object, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """Return the content as JSON."""
    return Response(status, json.dumps(content).encode(), "application/json", headers or {})


def handshake_of(context: ssl.SSLContext) -> Handshake:
    """Return the handshake that the context alone describes."""
    return lambda connection: Channel(context.wrap_socket(connection, server_side=True))


class HTTPSServer:
    """Serves the routes on loopback from `start` to `stop`; port 0 takes a free one."""

    def __init__(
        self, routes: Sequence[Route], tls: ssl.SSLContext | Handshake, port: int = 0, host: str = "127.0.0.1"
    ) -> None:
        handshake = handshake_of(tls) if isinstance(tls, ssl.SSLContext) else tls
        self._listener = _Listener((host, port), tuple(routes), handshake)
        self._thread = threading.Thread(
            target=self._listener.serve_forever, args=(_LISTENING_SECONDS,), name="https", daemon=True
        )

    @property
    def port(self) -> int:
        """The port that is listened on."""
        return int(self._listener.server_address[1])

    @property
    def url(self) -> str:
        """`https://host:port`, without a slash at the end."""
        return f"https://{self._listener.server_address[0]!s}:{self.port}"

    def add_routes(self, routes: Sequence[Route]) -> None:
        """Take more routes, for handlers that must know the port first; before `start`."""
        self._listener.routes += tuple(routes)

    def start(self) -> None:
        """Begin to answer; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """End, and break every open connection."""
        if self._thread.is_alive():
            self._listener.wake()
            self._listener.shutdown()
            self._thread.join()
        self._listener.break_connections()
        self._listener.server_close()

    def set_clock(self, seconds: float) -> None:
        """Say in every answer that it is so many seconds later."""
        self._listener.clock_seconds = seconds

    def break_connections(self) -> None:
        """Break every open connection and go on listening."""
        self._listener.break_connections()

    def __enter__(self) -> HTTPSServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], routes: tuple[Route, ...], handshake: Handshake) -> None:
        self.routes = routes
        self.clock_seconds = 0.0
        self._handshake = handshake
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, _ConnectionHandler)

    def wake(self) -> None:
        """Take no connection any more, which the thread that waits for one notices at once."""
        self.socket.shutdown(socket.SHUT_RDWR)

    def process_request(self, request: _Accepted, client_address: object) -> None:
        """Know each connection before its thread does: it can be broken from here on."""
        assert isinstance(request, socket.socket)  # noqa: S101
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def finish_request(self, request: _Accepted, client_address: object) -> None:
        """Make the TLS handshake in the connection's own thread, so that a slow client holds up nobody."""
        assert isinstance(request, socket.socket)  # noqa: S101
        request.settimeout(_IDLE_SECONDS)
        try:
            channel = self._handshake(request)
            with channel.socket:
                if not self._took_over(request, channel.socket):
                    return
                try:
                    _ConnectionHandler(channel, client_address, self)
                finally:
                    with self._lock:
                        self._open.discard(channel.socket)
        finally:
            with self._lock:
                self._open.discard(request)

    def _took_over(self, accepted: socket.socket, wrapped: socket.socket) -> bool:
        """Put the TLS socket into the place of its connection, unless that was broken during the handshake."""
        with self._lock:
            if accepted not in self._open:
                return False
            self._open.add(wrapped)
            return True

    def handle_error(self, request: object, client_address: object) -> None:
        """Let a broken connection end silently: the client knows."""

    def break_connections(self) -> None:
        with self._lock:
            for each in self._open:
                _shut_down(each)
            self._open.clear()


class _ConnectionHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Listener

    def __init__(self, channel: Channel, client_address: object, server: _Listener) -> None:
        self._number = next(_connection_numbers)
        self._psk_identity = channel.psk_identity
        self._is_resumed = bool(channel.socket.session_reused)
        der = channel.socket.getpeercert(binary_form=True)
        self._peer = PeerCertificate.from_der(der) if der else None
        super().__init__(channel.socket, client_address, server)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((time.time() if timestamp is None else timestamp) + self.server.clock_seconds)

    def version_string(self) -> str:
        return "sandbox"

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: requests may carry personal data."""

    def _answer(self) -> None:
        try:
            response = self._respond()
        except Problem as problem:
            response = problem.to_response()
        except ConnectionCut:
            self.close_connection = True
            return
        except Exception as error:
            _log.error("handler of %s failed: %s", self.command, type(error).__name__)
            response = Problem(HTTPStatus.INTERNAL_SERVER_ERROR).to_response()
        self._send(response)

    do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815

    def _respond(self) -> Response:
        address = urlsplit(self.path)
        route, parameters = self._route(address.path)
        return route.handler(
            Request(
                method=self.command,
                path=address.path,
                query=dict(parse_qsl(address.query, keep_blank_values=True)),
                headers=_lower_case(self.headers),
                body=self._read_body(route.max_body_bytes),
                parameters=parameters,
                peer=self._peer,
                connection=self._number,
                psk_identity=self._psk_identity,
                is_resumed=self._is_resumed,
            )
        )

    def _route(self, path: str) -> tuple[Route, Mapping[str, str]]:
        matches = [(route, found) for route in self.server.routes if (found := route.match(path)) is not None]
        for route, found in matches:
            if route.method == self.command:
                return route, found
        self.close_connection = True
        if matches:
            allowed = ", ".join(sorted({route.method for route, _ in matches}))
            raise Problem(HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": allowed})
        raise Problem(HTTPStatus.NOT_FOUND)

    def _read_body(self, limit: int) -> bytes:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            self.close_connection = True
            raise Problem(HTTPStatus.LENGTH_REQUIRED)
        if int(length) > limit:
            self.close_connection = True
            raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"At most {limit} bytes are taken.")
        body = self.rfile.read(int(length))
        if len(body) != int(length):
            raise ConnectionResetError
        return body

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        if response.body:
            self.send_header("Content-Type", response.content_type)
        if response.status != HTTPStatus.NO_CONTENT:
            self.send_header("Content-Length", str(len(response.body)))
        for name, value in response.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(response.body)
        self.wfile.flush()


def _lower_case(headers: Message) -> Mapping[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _shut_down(connection: socket.socket) -> None:
    try:
        # The base class's method: the one of `ssl.SSLSocket` would pull the TLS state from under the handler.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
