"""One TLS connection to one server: requests within limits of time and size, and the certificate it showed."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Final
from urllib.parse import urlsplit

from kiosk.eid_client.address import Origin, request_target
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.server_certificates import ServerCertificates
from kiosk.eid_client.settings import Limits
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled, IdentificationError

_USER_AGENT: Final = "Buergerschalter/0.1 (TR-03124-1)"
_TRY_LATER: Final = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What came back: status, the address of a redirect, the body and its media type."""

    status: int
    location: str
    body: bytes
    media_type: str = ""

    def __repr__(self) -> str:
        """Say the status only: the body may be personal data."""
        return f"Answer({self.status}, {len(self.body)} bytes)"


class ServerFailed(EIDServiceUnreachable):
    """The server was reached and says that it cannot answer now."""


class ServerRefused(EIDServiceRefused):
    """The server answers that it does not want to; `answer` may say why."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"the server answered {answer.status}")
        self.answer = answer


@dataclass(frozen=True, slots=True)
class Route:
    """How to reach servers: TLS context, proxy or nothing, the limits, what ends the waiting, who was met already."""

    context: ssl.SSLContext
    proxy: str
    limits: Limits
    patience: Patience
    certificates: ServerCertificates = field(default_factory=ServerCertificates)


class HTTPSChannel:
    """One connection, never opened again: what must stay on the same TLS channel cannot leave it unnoticed."""

    def __init__(self, route: Route, origin: Origin, session: ssl.SSLSession | None = None) -> None:
        """Connect, resuming the TLS session if the server agrees.

        Raises:
            EIDServiceUnreachable: no connection, or the server's certificate is not trusted.
            ProviderNotTrusted: the provider has named its certificates, and this is none of them.
            IdentificationCancelled: while connecting.
        """
        self.origin = origin
        self._route = route
        self._connection = _plain_connection(route, origin)
        with self._translated():
            self._connection.connect()
            self._channel = route.context.wrap_socket(
                self._connection.sock, server_hostname=origin.host, do_handshake_on_connect=False, session=session
            )
            self._connection.sock = self._channel
            self._connection.auto_open = False
            with route.patience.watching(self._channel):
                self._channel.do_handshake()
            route.certificates.note(self._channel.getpeercert(binary_form=True) or b"")
            self.is_resumed = bool(self._channel.session_reused)
            self.session = self._channel.session

    @property
    def is_open(self) -> bool:
        """Whether a further request can be sent; a server may end the connection while nobody asks it anything."""
        if self._connection.sock is None:
            return False
        self._channel.settimeout(0)
        try:
            self._channel.recv(1)
        except ssl.SSLWantReadError:
            return True
        except OSError:
            return False
        return False

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
        limits, patience = self._route.limits, self._route.patience
        target = request_target(url)
        with self._translated(), patience.watching(self._channel):
            self._channel.settimeout(patience.seconds or limits.connect_seconds)
            self._connection.request(method, target, body, {"User-Agent": _USER_AGENT, **headers})
            response = self._connection.getresponse()
            # With TLS 1.3 the means of resumption come with the first answer; after the last one they are gone.
            self.session = self._channel.session or self.session
            content = response.read(limits.answer_bytes + 1)
        if len(content) > limits.answer_bytes:
            raise EIDServiceRefused("the server's answer is too long")
        if response.length:
            raise EIDServiceUnreachable("the server's answer was cut off")
        location, media_type = response.headers.get("Location", ""), response.headers.get_content_type()
        return _checked(Answer(response.status, location, content, media_type))

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except IdentificationError:
            self.close()
            raise
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            if self._route.patience.is_over:
                raise IdentificationCancelled("the identification was cancelled") from None
            raise EIDServiceUnreachable(f"the connection failed: {type(error).__name__}") from None


def _plain_connection(route: Route, origin: Origin) -> HTTPConnection:
    timeout = route.limits.connect_seconds
    if not route.proxy:
        return HTTPConnection(origin.host, origin.port, timeout=timeout)
    proxy = urlsplit(route.proxy)
    connection = HTTPConnection(proxy.hostname or "", proxy.port, timeout=timeout)
    connection.set_tunnel(origin.host, origin.port)
    return connection


def _checked(answer: Answer) -> Answer:
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status in _TRY_LATER:
        raise ServerFailed(f"the server answered {answer.status}")
    if answer.status >= HTTPStatus.BAD_REQUEST:
        raise ServerRefused(answer)
    return answer
