"""The city's eService with its eID server attached: TC token, refresh address, signed report (BSI TR-03124-1).

Everything runs over mutual TLS, and everything about a session is for the client that opened it. Sessions and what
was read live in memory alone, until the report has been fetched or their time is over.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from cryptography.hazmat.primitives.serialization import Encoding

from hardware.eid.certificate_description import CertificateDescription, TermsFormat, sha256
from kiosk.domain.identity import Attribute
from kiosk.eid_client.attribute_rights import rights_for
from kiosk.eid_client.tc_token import BINDING
from kiosk.sandbox import card_reading
from kiosk.sandbox.eid_server import PAOS_PATH, EIDServer, ServerHabits
from kiosk.sandbox.eid_session import EIDSession, EIDSessions, Phase
from kiosk.sandbox.http_server import HTTPSServer, PeerCertificate, Problem, Request, Response, Route
from kiosk.sandbox.identification_report import sign_report, write_report
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.tls import server_context

TC_TOKEN_PATH: Final = "/tctoken"
_REFRESH_PATH: Final = "/refresh"
_ERROR_PATH: Final = "/error"
SERVER_NAME: Final = "eid"
_TERMS: Final = (
    "Name, Anschrift und E-Mail-Adresse des Diensteanbieters:\r\n"
    "Stadt Leipzig (Sandbox)\r\nMartin-Luther-Ring 4-6\r\n04109 Leipzig\r\nkiosk@leipzig.example\r\n\r\n"
    "Zweck des Auslesevorgangs:\r\nVerwaltungsleistungen am Bürgerschalter\r\n\r\n"
    "Hinweis auf die für den Diensteanbieter zuständigen Stellen, die die Einhaltung der Vorschriften zum "
    "Datenschutz kontrollieren:\r\n"
    "Sächsische Datenschutz- und Transparenzbeauftragte\r\nMaternistraße 17\r\n01067 Dresden\r\n"
)


@dataclass(frozen=True, slots=True)
class EServiceSettings:
    """One eService: where its keys are, which attributes each service may read, and how long a session lives.

    `public_url` is where clients reach it, if not at its own port.
    """

    pki_directory: Path
    attributes_by_service: Mapping[str, tuple[Attribute, ...]]
    port: int = 0
    public_url: str = ""
    session_seconds: float = 300.0
    habits: ServerHabits = field(default_factory=ServerHabits)


class EService:
    """The routes beside PAOS. `url` is where the server is reached, without a slash at the end."""

    def __init__(self, settings: EServiceSettings, pki: SandboxPKI, sessions: EIDSessions, url: str) -> None:
        self._settings = settings
        self._pki = pki
        self._sessions = sessions
        self._url = url

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (
            Route("GET", TC_TOKEN_PATH, self.issue_token),
            Route("GET", f"{_REFRESH_PATH}/{{reference}}", self.refresh),
            Route("GET", _ERROR_PATH, _acknowledge),
        )

    def issue_token(self, request: Request) -> Response:
        """Open a session for the service that the client names."""
        service = request.query.get("service", "")
        attributes = self._settings.attributes_by_service.get(service)
        if not attributes:
            raise Problem(HTTPStatus.NOT_FOUND, "There is no such service, or it reads no card.")
        session = EIDSession(service, attributes, _peer(request).fingerprint, request.connection)
        self._sessions.add(session)
        return Response(HTTPStatus.OK, self._write_token(session), "text/xml; charset=UTF-8")

    def refresh(self, request: Request) -> Response:
        """Hand the report over, once, to the client that opened the session; or forget a session that failed."""
        session = self._sessions.by_reference(request.parameters["reference"])
        if session is None:
            raise Problem(HTTPStatus.GONE, "There is no such session any more.")
        if session.fingerprint != _peer(request).fingerprint:
            raise Problem(HTTPStatus.FORBIDDEN, "The session belongs to another client.")
        self._sessions.remove(session)
        if request.query.get("ResultMajor") != "ok":
            return _acknowledge(request)
        if session.phase is not Phase.SUCCEEDED:
            raise Problem(HTTPStatus.CONFLICT, "Nobody was identified.")
        return Response(HTTPStatus.OK, self._write_report(session).encode(), "application/jwt")

    def _write_token(self, session: EIDSession) -> bytes:
        token = Element("TCTokenType")
        for name, value in (
            ("ServerAddress", f"{self._url}{PAOS_PATH}"),
            ("SessionIdentifier", session.identifier),
            ("RefreshAddress", f"{self._url}{_REFRESH_PATH}/{session.reference}"),
            ("CommunicationErrorAddress", f"{self._url}{_ERROR_PATH}"),
            ("Binding", BINDING),
        ):
            SubElement(token, name).text = value
        return bytes(tostring(token, encoding="UTF-8", xml_declaration=True))

    def _write_report(self, session: EIDSession) -> str:
        attributes = card_reading.attributes_of(session.contents, session.attributes)
        report = write_report(self._url, session.service, attributes, datetime.now(UTC), session.fingerprint)
        return sign_report(report, self._pki.report_key)


def build(settings: EServiceSettings) -> HTTPSServer:
    """Return the eService with its eID server, bound to its port and not yet started."""
    pki = SandboxPKI(settings.pki_directory)
    credentials = pki.tls.server_credentials(SERVER_NAME)
    server = HTTPSServer((), server_context(credentials, pki.tls.certificate_path), settings.port)
    server.add_routes(build_routes(settings, pki, settings.public_url.rstrip("/") or server.url))
    return server


def build_routes(
    settings: EServiceSettings, pki: SandboxPKI, url: str, now: Callable[[], float] = time.monotonic
) -> tuple[Route, ...]:
    """Return the routes of an eService that is reached at `url`; `now` is the clock of its sessions."""
    certificate = pki.tls.server_credentials(SERVER_NAME).certificate.public_bytes(Encoding.DER)
    description = describe(url, certificate)
    sessions = EIDSessions(settings.session_seconds, now)
    rights = rights_for(each for attributes in settings.attributes_by_service.values() for each in attributes)
    eid_server = EIDServer(
        sessions, lambda: pki.issue_terminal(description, rights), pki.chip_authorities, settings.habits
    )
    return (*EService(settings, pki, sessions, url).routes, *eid_server.routes)


def describe(url: str, tls_certificate: bytes) -> CertificateDescription:
    """Return what the city says of itself, tied to its address and its TLS certificate (DER)."""
    return CertificateDescription(
        issuer_name="Bürgerschalter Sandbox DVCA",
        issuer_url="https://dvca.leipzig.example",
        subject_name="Stadt Leipzig (Sandbox)",
        subject_url=url,
        terms_format=TermsFormat.PLAIN,
        terms=_TERMS.encode(),
        comm_certificates=(sha256(tls_certificate),),
    )


def run(settings: EServiceSettings, ready: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; `ready` hears the address of the TC token once it can be fetched."""
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    with build(settings) as server:
        ready(f"{server.url}{TC_TOKEN_PATH}")
        stopped.wait()


def _peer(request: Request) -> PeerCertificate:
    if request.peer is None:
        raise Problem(HTTPStatus.FORBIDDEN, "A client certificate is needed.")
    return request.peer


def _acknowledge(_: Request) -> Response:
    return Response(HTTPStatus.OK, b"Noted.\n", "text/plain; charset=UTF-8")
