"""The gateway as a server: mutual TLS for devices, and a second port for who runs the sandbox."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from kiosk.domain.service import Service
from kiosk.eid_client.report import load_report_key
from kiosk.sandbox.enrolment import Enrolment
from kiosk.sandbox.gateway import Gateway
from kiosk.sandbox.gateway_access import GatewayAccess
from kiosk.sandbox.gateway_faults import GatewayFaults
from kiosk.sandbox.gateway_keys import GatewayKeys
from kiosk.sandbox.gateway_store import GatewayStore
from kiosk.sandbox.http_server import HTTPSServer
from kiosk.sandbox.operator import OperatorDesk
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.staff_revocations import StaffRevocations
from kiosk.sandbox.submission_check import SubmissionCheck
from kiosk.sandbox.tls import server_context

SERVER_NAME: Final = "gateway"
DESTINATION_ID: Final = "92f2f581-c89d-44a5-b834-1fe3f6fa48d5"


@dataclass(frozen=True, slots=True)
class GatewaySettings:
    """One gateway: where authorities and keys are, where it keeps its state, which services the city offers.

    `metadata_schema` is the published schema as a file; `public_url` is where devices reach the gateway, if not at its
    own port; a port of 0 is a free one.
    """

    pki_directory: Path
    state_directory: Path
    services: tuple[Service, ...]
    metadata_schema: Path
    destination_id: str = DESTINATION_ID
    port: int = 0
    operator_port: int = 0
    public_url: str = ""


class GatewayServer:
    """Gateway, city and operator's desk; runs from `start` to `stop`."""

    def __init__(self, settings: GatewaySettings) -> None:
        pki = SandboxPKI(settings.pki_directory)
        credentials = pki.tls.server_credentials(SERVER_NAME)
        context = server_context(credentials, pki.tls.certificate_path, client_required=False)
        self._tls, self._context = pki.tls, context
        self._server = HTTPSServer((), context, settings.port)
        self._operator = HTTPSServer((), server_context(credentials), settings.operator_port)
        self._public_url = settings.public_url
        keys = GatewayKeys.load_or_make(settings.state_directory / "keys")
        schema = json.loads(settings.metadata_schema.read_bytes())
        self.store = GatewayStore(settings.state_directory / "gateway.db")
        self.access = GatewayAccess(self.store, lambda: f"{self.url}/token")
        check = SubmissionCheck(
            keys.encryption, settings.services, schema, load_report_key(pki.report_key_path), pki.staff
        )
        self.gateway = Gateway(
            self.store,
            self.access,
            keys=keys,
            check=check,
            authority=pki.tls,
            destination_id=settings.destination_id,
        )
        self.faults = GatewayFaults(self._server.break_connections)
        staff = StaffRevocations(pki.staff)
        routes = (*self.gateway.routes, *Enrolment(self.store, pki.tls).routes, *staff.routes)
        self._server.add_routes([self.faults.around(each) for each in routes])
        self._operator.add_routes(OperatorDesk(self.gateway, self.store, self.faults, self).routes)

    @property
    def url(self) -> str:
        """Where devices reach the gateway."""
        return self._public_url.rstrip("/") or self._server.url

    @property
    def operator_url(self) -> str:
        """Where the operator's desk is."""
        return self._operator.url

    def set_clock(self, seconds: float) -> None:
        """Let the gateway's clock be so many seconds ahead."""
        self._server.set_clock(seconds)
        self.access.set_clock(seconds)

    def change_certificate(self, *, is_good: bool) -> None:
        """Show a good certificate, or one that has ended, from the next handshake on."""
        of_server = self._tls.server_credentials if is_good else self._tls.expired_credentials
        credentials = of_server(SERVER_NAME)
        self._context.load_cert_chain(credentials.certificate_path, credentials.key_path)

    def start(self) -> None:
        """Begin to answer; returns at once."""
        self.gateway.judge_what_waits()
        self._server.start()
        self._operator.start()

    def stop(self) -> None:
        """End, and break every open connection."""
        self.faults.stop()
        self._server.stop()
        self._operator.stop()
        self.store.close()

    def __enter__(self) -> GatewayServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
