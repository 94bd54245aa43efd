"""What the desks of those who run the sandbox have in common: the client's call, and faults on demand."""

from __future__ import annotations

import json
import ssl
from http import HTTPStatus
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from kiosk.sandbox.gateway_faults import Fault, FaultKind, GatewayFaults
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response

_FAULTS: Final = "/sandbox/faults"
_TIMEOUT_SECONDS: Final = 30.0


def fault_route(faults: GatewayFaults) -> Route:
    """Return the route by which something is let go wrong."""

    def add(request: Request) -> Response:
        body = request.json()
        try:
            members: dict[str, Any] = dict(body) if isinstance(body, dict) else {}
            faults.add(Fault(**{**members, "kind": FaultKind(members.get("kind"))}))
        except (TypeError, ValueError) as error:
            raise Problem(HTTPStatus.BAD_REQUEST, "This is no fault.") from error
        return json_response({})

    return Route("POST", _FAULTS, add)


class DeskClient:
    """Speaks to a desk from another process."""

    def __init__(self, url: str, certificate_authority: Path) -> None:
        self._address = urlsplit(url)
        self._context = ssl.create_default_context(cafile=str(certificate_authority))

    def add_fault(self, fault: Fault) -> None:
        """Let something go wrong."""
        members = {name: getattr(fault, name) for name in ("times", "where", "status", "retry_after", "seconds")}
        self.call("POST", _FAULTS, {"kind": fault.kind.value, **members})

    def call(self, method: str, path: str, body: object = None) -> Any:
        """Return what the desk answers.

        Raises:
            OSError: it cannot be reached, or refuses.
        """
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
