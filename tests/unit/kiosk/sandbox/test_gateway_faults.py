"""Faults happen as often as they were asked for, to the calls they were meant for."""

from __future__ import annotations

import pytest

from kiosk.sandbox.gateway_faults import Fault, FaultKind, GatewayFaults
from kiosk.sandbox.http_server import Problem, Request, Response, Route


class Bench:
    def __init__(self) -> None:
        self.handled = 0
        self.broken = 0
        self.faults = GatewayFaults(self._break)
        self._route = self.faults.around(Route("GET", "/v2/x", self._handle))

    def call(self) -> Response:
        return self._route.handler(Request("GET", "/v2/x", {}, {}, b"", {}, None, 1))

    def _handle(self, _: Request) -> Response:
        self.handled += 1
        return Response()

    def _break(self) -> None:
        self.broken += 1


def test_without_a_fault_the_call_is_handled() -> None:
    bench = Bench()
    bench.call()
    assert (bench.handled, bench.broken) == (1, 0)


def test_a_status_is_answered_as_often_as_asked() -> None:
    bench = Bench()
    bench.faults.add(Fault(FaultKind.STATUS, times=2, status=503, retry_after="7"))
    for _ in range(2):
        with pytest.raises(Problem) as problem:
            bench.call()
        assert (problem.value.status, problem.value.headers) == (503, {"Retry-After": "7"})
    bench.call()
    assert bench.handled == 1


@pytest.mark.parametrize(("kind", "handled"), [(FaultKind.DROP, 0), (FaultKind.LOSE_ANSWER, 1)])
def test_a_connection_breaks_before_or_after_the_work(kind: FaultKind, handled: int) -> None:
    bench = Bench()
    bench.faults.add(Fault(kind))
    bench.call()
    assert (bench.handled, bench.broken) == (handled, 1)


def test_a_fault_waits_for_its_call() -> None:
    bench = Bench()
    bench.faults.add(Fault(FaultKind.DROP, where="PUT"))
    bench.faults.add(Fault(FaultKind.DROP, where="GET /v2/[a-w]"))
    bench.call()
    assert (bench.handled, bench.broken) == (1, 0)


def test_what_is_cleared_does_not_happen() -> None:
    bench = Bench()
    bench.faults.add(Fault(FaultKind.DROP))
    bench.faults.clear()
    bench.call()
    assert bench.broken == 0


def test_what_is_slow_ends_with_the_server() -> None:
    bench = Bench()
    bench.faults.add(Fault(FaultKind.SLOW, seconds=3600))
    bench.faults.stop()
    bench.call()
    assert bench.handled == 1
