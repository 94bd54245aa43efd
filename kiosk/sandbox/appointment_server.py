"""The city's appointment system and its list of what lies ready as one server, with a desk for who runs the sandbox."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from kiosk.domain.service import Service
from kiosk.eid_client.report import load_report_key
from kiosk.sandbox.appointment_api import AppointmentApi
from kiosk.sandbox.appointment_book import RESERVED_MINUTES, AppointmentBook
from kiosk.sandbox.appointment_offices import OFFICES
from kiosk.sandbox.appointment_operator import AppointmentDesk
from kiosk.sandbox.collection_desk import BranchOf, CollectionDesk
from kiosk.sandbox.collection_items import StoredItem, usual_items
from kiosk.sandbox.gateway_faults import GatewayFaults
from kiosk.sandbox.http_server import HTTPSServer
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.tls import server_context

SERVER_NAME: Final = "appointments"


@dataclass(frozen=True, slots=True)
class AppointmentServerSettings:
    """Where the authorities are, which services can be booked, and what lies ready; a port of 0 is a free one."""

    pki_directory: Path
    services: tuple[Service, ...]
    items: tuple[StoredItem, ...] = usual_items(
        "0042", "Filiale Südvorstadt", "Karl-Liebknecht-Straße 8, 04107 Leipzig"
    )
    port: int = 0
    operator_port: int = 0
    reserved_minutes: float = RESERVED_MINUTES


class AppointmentServer:
    """Appointments and what lies ready; runs from `start` to `stop`. `branch_of` is the register of devices."""

    def __init__(
        self, settings: AppointmentServerSettings, branch_of: BranchOf, now: Callable[[], float] = time.time
    ) -> None:
        pki = SandboxPKI(settings.pki_directory)
        credentials = pki.tls.server_credentials(SERVER_NAME)
        devices = server_context(credentials, pki.tls.certificate_path, client_required=False)
        self._server = HTTPSServer((), devices, settings.port)
        self._operator = HTTPSServer((), server_context(credentials), settings.operator_port)
        self.book = AppointmentBook(OFFICES, now, settings.reserved_minutes)
        self.collection = CollectionDesk(settings.items, load_report_key(pki.report_key_path), pki.staff, branch_of)
        self.faults = GatewayFaults(self._server.break_connections)
        routes = (*AppointmentApi(self.book, OFFICES, settings.services).routes, *self.collection.routes)
        self._server.add_routes([self.faults.around(each) for each in routes])
        self._operator.add_routes(AppointmentDesk(self.book, self.collection, self.faults).routes)

    @property
    def url(self) -> str:
        """Where the citizen API is."""
        return self._server.url

    @property
    def collection_url(self) -> str:
        """Where the list of what lies ready is."""
        return f"{self._server.url}/collection"

    @property
    def operator_url(self) -> str:
        """Where the operator's desk is."""
        return self._operator.url

    def start(self) -> None:
        """Begin to answer; returns at once."""
        self._server.start()
        self._operator.start()

    def stop(self) -> None:
        """End, and break every open connection."""
        self.faults.stop()
        self._server.stop()
        self._operator.stop()

    def __enter__(self) -> AppointmentServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
