"""What can go wrong at a gateway, on demand: for tests and for the visitor of the demo."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.sandbox.http_server import Problem, Request, Response, Route


class FaultKind(Enum):
    """Answer a status without doing anything; break the connection before or after the work; take time."""

    STATUS = "status"
    DROP = "drop"
    LOSE_ANSWER = "lose_answer"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of trouble, `times` times, for requests that begin as the expression `where` says ("PUT /v2")."""

    kind: FaultKind
    times: int = 1
    where: str = ""
    status: int = 500
    retry_after: str = ""
    seconds: float = 0.0


class GatewayFaults:
    """Trouble that waits for its request; `break_connections` is the server's."""

    def __init__(self, break_connections: Callable[[], None]) -> None:
        self._break_connections = break_connections
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()
        self._ended = threading.Event()

    def add(self, fault: Fault) -> None:
        """Let the fault happen."""
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        """Let nothing more go wrong."""
        with self._lock:
            self._waiting.clear()

    def stop(self) -> None:
        """End what is slow."""
        self._ended.set()

    def around(self, route: Route) -> Route:
        """Return the route with faults."""
        return replace(route, handler=lambda request: self._handle(route, request))

    def _handle(self, route: Route, request: Request) -> Response:
        fault = self._next(f"{request.method} {request.path}")
        if fault is None:
            return route.handler(request)
        match fault.kind:
            case FaultKind.STATUS:
                raise Problem(fault.status, headers={"Retry-After": fault.retry_after} if fault.retry_after else {})
            case FaultKind.DROP:
                self._break_connections()
                return Response()
            case FaultKind.LOSE_ANSWER:
                response = route.handler(request)
                self._break_connections()
                return response
            case FaultKind.SLOW:
                self._ended.wait(fault.seconds)
                return route.handler(request)

    def _next(self, call: str) -> Fault | None:
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if re.match(fault.where, call):
                    left = replace(fault, times=fault.times - 1)
                    self._waiting[index : index + 1] = [left] if left.times > 0 else []
                    return fault
        return None
