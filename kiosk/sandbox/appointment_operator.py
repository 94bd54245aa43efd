"""The desk of who runs the sandbox's appointment system: bookings, full offices, faults; and the client for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.sandbox.appointment_book import AppointmentBook, Process
from kiosk.sandbox.collection_desk import CollectionDesk
from kiosk.sandbox.desk import DeskClient, fault_route
from kiosk.sandbox.gateway_faults import GatewayFaults
from kiosk.sandbox.http_server import Request, Response, Route, json_response


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
            fault_route(self._faults),
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

    def _mend(self, _: Request) -> Response:
        self._faults.clear()
        self._book.reset()
        self._collection.reset()
        return json_response({})


class AppointmentOperator(DeskClient):
    """Speaks to the desk from another process."""

    def appointments(self) -> list[dict[str, Any]]:
        """Return all that there ever was, the oldest first."""
        return list(self.call("GET", "/sandbox/appointments"))

    def items(self) -> dict[str, str]:
        """Return the state of what lies ready, by number."""
        return dict(self.call("GET", "/sandbox/items"))

    def fill(self, office: int) -> None:
        """Let every time of the office be taken."""
        self.call("POST", f"/sandbox/offices/{office}/fill")

    def take(self, office: int, begins_at: int) -> None:
        """Let others take one time."""
        self.call("POST", f"/sandbox/offices/{office}/times/{begins_at}/take")

    def mend(self) -> None:
        """Let nothing more go wrong, the book be empty, and everything lie where it lay."""
        self.call("DELETE", "/sandbox/faults")


def _described(process: Process) -> Mapping[str, object]:
    return {
        "number": process.number,
        "office": process.office_id,
        "service": process.service_id,
        "begins_at": process.begins_at,
        "status": process.status.value,
        "contact": dict(process.contact),
    }
