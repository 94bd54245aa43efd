"""The desk of who runs the sandbox's appointment system: bookings, full offices, faults; and the client for it."""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from http import HTTPStatus
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from kiosk.sandbox.appointment_book import AppointmentBook, Process
from kiosk.sandbox.collection_desk import CollectionDesk
from kiosk.sandbox.gateway_faults import Fault, FaultKind, GatewayFaults
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response

_TIMEOUT_SECONDS: Final = 30.0


class AppointmentDesk:
    """Routes on a port of their own, for this machine only."""

    def __init__(self, book: AppointmentBook, collection: CollectionDesk, faults: GatewayFaults) -> None:
        self._book, self._collection, self._faults = book, collection, faults

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (
            Route("GET", "/sandbox/appointments", self._appointments),
            Route("GET", "/sandbox/items", self._items),
            Route("POST", "/sandbox/offices/{office}/fill", self._fill),
            Route("POST", "/sandbox/offices/{office}/times/{moment}/take", self._take),
            Route("POST", "/sandbox/faults", self._add_fault),
            Route("DELETE", "/sandbox/faults", self._mend),
        )

    def _appointments(self, _: Request) -> Response:
        return json_response([_described(each) for each in self._book.processes()])

    def _items(self, _: Request) -> Response:
        return json_response({each.number: each.state.value for each in self._collection.items()})

    def _fill(self, request: Request) -> Response:
        self._book.fill(int(request.parameters["office"]))
        return json_response({})

    def _take(self, request: Request) -> Response:
        self._book.take(int(request.parameters["office"]), int(request.parameters["moment"]))
        return json_response({})

    def _add_fault(self, request: Request) -> Response:
        body = request.json()
        try:
            members: dict[str, Any] = dict(body) if isinstance(body, dict) else {}
            self._faults.add(Fault(**{**members, "kind": FaultKind(members.get("kind"))}))
        except (TypeError, ValueError) as error:
            raise Problem(HTTPStatus.BAD_REQUEST, "This is no fault.") from error
        return json_response({})

    def _mend(self, _: Request) -> Response:
        self._faults.clear()
        self._book.empty()
        self._collection.reset()
        return json_response({})


class AppointmentOperator:
    """Speaks to the desk from another process."""

    def __init__(self, url: str, certificate_authority: Path) -> None:
        self._address = urlsplit(url)
        self._context = ssl.create_default_context(cafile=str(certificate_authority))

    def appointments(self) -> list[dict[str, Any]]:
        """Return all that there ever was, the oldest first."""
        return list(self._call("GET", "/sandbox/appointments"))

    def items(self) -> dict[str, str]:
        """Return the state of what lies ready, by number."""
        return dict(self._call("GET", "/sandbox/items"))

    def fill(self, office: int) -> None:
        """Let every time of the office be taken."""
        self._call("POST", f"/sandbox/offices/{office}/fill")

    def take(self, office: int, begins_at: int) -> None:
        """Let others take one time."""
        self._call("POST", f"/sandbox/offices/{office}/times/{begins_at}/take")

    def add_fault(self, fault: Fault) -> None:
        """Let something go wrong."""
        members = {name: getattr(fault, name) for name in ("times", "where", "status", "retry_after", "seconds")}
        self._call("POST", "/sandbox/faults", {"kind": fault.kind.value, **members})

    def mend(self) -> None:
        """Let nothing more go wrong, the offices have time, and everything lie where it lay."""
        self._call("DELETE", "/sandbox/faults")

    def _call(self, method: str, path: str, body: object = None) -> Any:
        host, port = self._address.hostname or "", self._address.port
        connection = HTTPSConnection(host, port, timeout=_TIMEOUT_SECONDS, context=self._context)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None)
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        if response.status != HTTPStatus.OK:
            raise OSError(f"the operator's desk answered {response.status}")
        return json.loads(content)


def _described(process: Process) -> Mapping[str, object]:
    return {
        "number": process.number,
        "office": process.office_id,
        "service": process.service_id,
        "begins_at": process.begins_at,
        "status": process.status.value,
        "contact": dict(process.contact),
    }
