"""The city's eService: TC token, refresh address, signed report (BSI TR-03124-1).

Everything about a session is for the client that opened it, which its TLS certificate tells. Sessions and what was
read live in memory alone, until the report has been fetched or their time is over.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode
from xml.etree.ElementTree import Element, SubElement, tostring

from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.eid_client.tc_token import BINDING, PATH_SECURITY
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.attribute_texts import attributes_of
from kiosk.sandbox.card_reading import DocumentStatus, Findings
from kiosk.sandbox.eid_server import PAOS_PATH, ServerHabits
from kiosk.sandbox.eid_session import PSK_BYTES, EIDSession, EIDSessions, Phase
from kiosk.sandbox.http_server import Problem, Request, Response, Route
from kiosk.sandbox.identification_report import confirmations, sign_report, write_report

TC_TOKEN_PATH: Final = "/tctoken"
_REFRESH_PATH: Final = "/refresh"
_RESULT_PATH: Final = "/result"
_ERROR_PATH: Final = "/error"
CARD_PROBLEM: Final = "urn:de:leipzig:kiosk:problem:card-"


@dataclass(frozen=True, slots=True)
class PSKEndpoint:
    """Where the eID server listens for clients with a pre-shared key, and where they reach it, if elsewhere."""

    port: int = 0
    public_url: str = ""


@dataclass(frozen=True, slots=True)
class EServiceSettings:
    """One eService: where its keys are, what it asks of cards for each service, and how long a session lives.

    `public_url` is where clients reach it, if not at its own port. Without `psk` the eID server is attached: PAOS
    goes over the eService's own TLS channel. `demands_certificates` is off where other clients than kiosks shall
    come: then whoever knows a refresh address may fetch the report, and the gateway takes it from no device.
    `on_site` names the services whose cards may be read with the CAN as well, where the client asks for it.
    """

    pki_directory: Path
    policies: Mapping[str, AccessPolicy]
    port: int = 0
    public_url: str = ""
    psk: PSKEndpoint | None = None
    demands_certificates: bool = True
    session_seconds: float = 300.0
    on_site: frozenset[str] = frozenset()
    habits: ServerHabits = field(default_factory=ServerHabits)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where clients reach eService and eID server: `https://host:port`, the same where the server is attached."""

    eservice: str
    eid_server: str


class EService:
    """The routes beside PAOS."""

    def __init__(
        self,
        settings: EServiceSettings,
        sessions: EIDSessions,
        report_key: ec.EllipticCurvePrivateKey,
        addresses: Addresses,
    ) -> None:
        self._settings = settings
        self._sessions = sessions
        self._report_key = report_key
        self._addresses = addresses

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        token, refresh = self.issue_token, self.refresh
        if self._settings.habits.redirects:
            token, refresh = self._redirect_token, self._redirect_refresh
        return (
            Route("GET", TC_TOKEN_PATH, token),
            Route("GET", f"{TC_TOKEN_PATH}/{{service}}", self.issue_token),
            Route("GET", f"{_REFRESH_PATH}/{{reference}}", refresh),
            Route("GET", f"{_RESULT_PATH}/{{reference}}", self.refresh),
            Route("GET", _ERROR_PATH, _acknowledge),
        )

    def issue_token(self, request: Request) -> Response:
        """Open a session for the service that the client names."""
        service = request.parameters.get("service") or request.query.get("service", "")
        policy = self._settings.policies.get(service)
        if policy is None:
            raise Problem(HTTPStatus.NOT_FOUND, "There is no such service, or it reads no card.")
        if request.query.get("reading") == "on_site" and service in self._settings.on_site:
            policy = replace(policy, on_site=True)
        psk = secrets.token_bytes(PSK_BYTES) if self._settings.psk is not None else None
        session = EIDSession(service, policy, self._fingerprint(request), request.connection, psk)
        self._sessions.add(session)
        return Response(HTTPStatus.OK, self._write_token(session), "text/xml; charset=UTF-8")

    def refresh(self, request: Request) -> Response:
        """Hand the report over, once, to the client that opened the session; or forget a session that failed."""
        session = self._sessions.by_reference(request.parameters["reference"])
        if session is None:
            raise Problem(HTTPStatus.GONE, "There is no such session any more.")
        if session.fingerprint != self._fingerprint(request):
            raise Problem(HTTPStatus.FORBIDDEN, "The session belongs to another client.")
        self._sessions.remove(session)
        # What the client says of success proves nothing, and some leave it to others to say it.
        if request.query.get("ResultMajor") == "error":
            return _acknowledge(request)
        if session.phase is not Phase.SUCCEEDED or session.findings is None:
            raise Problem(HTTPStatus.CONFLICT, "Nobody was identified.")
        if session.findings.status is not DocumentStatus.VALID:
            kind = f"{CARD_PROBLEM}{session.findings.status.value}"
            raise Problem(HTTPStatus.FORBIDDEN, "The card cannot be used any more.", kind=kind)
        return Response(HTTPStatus.OK, self._report_of(session, session.findings).encode(), "application/jwt")

    def _redirect_token(self, request: Request) -> Response:
        return self._redirect(f"{TC_TOKEN_PATH}/{quote(request.query.get('service', ''), safe='')}")

    def _redirect_refresh(self, request: Request) -> Response:
        return self._redirect(f"{_RESULT_PATH}/{request.parameters['reference']}?{urlencode(request.query)}")

    def _redirect(self, path: str) -> Response:
        return Response(HTTPStatus.SEE_OTHER, headers={"Location": f"{self._addresses.eservice}{path}"})

    def _write_token(self, session: EIDSession) -> bytes:
        token = Element("TCTokenType")
        for name, value in (
            ("ServerAddress", f"{self._addresses.eid_server}{PAOS_PATH}"),
            ("SessionIdentifier", session.identifier),
            ("RefreshAddress", f"{self._addresses.eservice}{_REFRESH_PATH}/{session.reference}"),
            ("CommunicationErrorAddress", f"{self._addresses.eservice}{_ERROR_PATH}"),
            ("Binding", BINDING),
        ):
            SubElement(token, name).text = value
        if session.psk is not None:
            SubElement(token, "PathSecurity-Protocol").text = PATH_SECURITY
            parameters = SubElement(token, "PathSecurity-Parameters")
            SubElement(parameters, "PSK").text = session.psk.hex().upper()
        return bytes(tostring(token, encoding="UTF-8", xml_declaration=True))

    def _report_of(self, session: EIDSession, findings: Findings) -> str:
        policy, moment = session.policy, datetime.now(UTC)
        report = write_report(
            self._addresses.eservice,
            session.service,
            attributes_of(findings.contents, policy.attributes),
            moment,
            session.fingerprint,
            is_on_site=policy.on_site,
            confirmed=confirmations(policy, findings, moment),
        )
        return sign_report(report, self._report_key)

    def _fingerprint(self, request: Request) -> str:
        if request.peer is not None:
            return request.peer.fingerprint
        if self._settings.demands_certificates:
            raise Problem(HTTPStatus.FORBIDDEN, "A client certificate is needed.")
        return ""


def _acknowledge(_: Request) -> Response:
    return Response(HTTPStatus.OK, b"Noted.\n", "text/plain; charset=UTF-8")
