"""The city's eID service on its sockets: the eService over (mutual) TLS, the eID server attached or with PSK."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import TracebackType

from kiosk.sandbox.eid_script import Script
from kiosk.sandbox.eid_service import PSK_SERVER_NAME, SERVER_NAME, EIDService
from kiosk.sandbox.eid_session import EIDSessions
from kiosk.sandbox.eservice import TC_TOKEN_PATH, Addresses, EServiceSettings, PSKEndpoint
from kiosk.sandbox.http_server import HTTPSServer, Route
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.psk_server import PSKHandshake
from kiosk.sandbox.tls import server_context


class EIDServiceServer:
    """Runs from `start` to `stop`; `around` may put something before every handler."""

    def __init__(self, settings: EServiceSettings, around: Callable[[Route], Route] = lambda route: route) -> None:
        pki = SandboxPKI(settings.pki_directory)
        sessions = EIDSessions(settings.session_seconds)
        credentials = pki.tls.server_credentials(SERVER_NAME)
        authority = pki.tls.certificate_path
        context = server_context(credentials, authority, client_required=settings.demands_certificates)
        self._eservice = HTTPSServer((), context, settings.port)
        self._eid_server = self._eservice
        if settings.psk is not None:
            self._eid_server = _psk_server(settings.psk, pki, sessions)
        self._addresses = Addresses(
            settings.public_url.rstrip("/") or self._eservice.url,
            _public_address(settings, self._eid_server.url),
        )
        self._service = EIDService(settings, pki, self._addresses, sessions)
        self._eservice.add_routes([around(each) for each in self._service.eservice_routes])
        self._eid_server.add_routes([around(each) for each in self._service.paos_routes])

    @property
    def url(self) -> str:
        """Where clients reach the eService."""
        return self._addresses.eservice

    @property
    def tc_token_url(self) -> str:
        """Where clients fetch their TC token."""
        return f"{self.url}{TC_TOKEN_PATH}"

    @property
    def script(self) -> Script:
        """What the eID server says instead of the truth."""
        return self._service.script

    def break_connections(self) -> None:
        """Break every open connection and go on listening."""
        for each in {self._eservice, self._eid_server}:
            each.break_connections()

    def start(self) -> None:
        """Begin to answer; returns at once."""
        for each in {self._eservice, self._eid_server}:
            each.start()

    def stop(self) -> None:
        """End, and break every open connection."""
        self.script.stop()
        for each in {self._eservice, self._eid_server}:
            each.stop()

    def __enter__(self) -> EIDServiceServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def run(settings: EServiceSettings, ready: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; `ready` hears the address of the TC token once it can be fetched."""
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    with EIDServiceServer(settings) as server:
        ready(server.tc_token_url)
        stopped.wait()


def _psk_server(endpoint: PSKEndpoint, pki: SandboxPKI, sessions: EIDSessions) -> HTTPSServer:
    handshake = PSKHandshake(pki.tls.psk_server_credentials(PSK_SERVER_NAME), sessions.psk_of)
    return HTTPSServer((), handshake, endpoint.port)


def _public_address(settings: EServiceSettings, own: str) -> str:
    if settings.psk is None:
        return settings.public_url.rstrip("/") or own
    return settings.psk.public_url.rstrip("/") or own
