"""Mutual TLS, tokens and proxies, on real sockets."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest

from kiosk.errors import GatewayUnauthorised, GatewayUnreachable, SubmissionRefused
from kiosk.fitconnect.clock import GatewayClock
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.tls import TLSAuthority
from tests.fixtures.city import CityOnLoopback, city, enrol_device
from tests.fixtures.submissions import DESTINATION_ID

__all__ = ["city"]

PATH = f"/v2/destinations/{DESTINATION_ID}"


class ConnectProxy:
    """A partner's HTTP proxy: CONNECT and nothing else; remembers where to."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.targets: list[str] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> ConnectProxy:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._threads:
            each.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=self._serve, args=(client,)))
            self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        request = client.recv(4096).decode()
        self.targets.append(request.split()[1])
        host, _, port = self.targets[-1].partition(":")
        with client, socket.create_connection((host, int(port))) as server:
            client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            while True:
                for ready in select.select([client, server], [], [])[0]:
                    content = ready.recv(65536)
                    if not content:
                        return
                    (server if ready is client else client).sendall(content)


@pytest.fixture
def proxy() -> Iterator[ConnectProxy]:
    with ConnectProxy() as running:
        yield running


def test_an_enrolled_device_is_answered(city: CityOnLoopback) -> None:
    with city.connect() as connection:
        assert connection.call("GET", PATH).json()["status"] == "active"


def test_one_token_serves_many_calls(city: CityOnLoopback) -> None:
    with city.connect() as connection:
        connection.call("GET", PATH)
        city.server.faults.add(Fault(FaultKind.STATUS, where="POST /token", status=500))
        connection.call("GET", PATH)


def test_a_token_that_the_gateway_has_forgotten_is_replaced_once(city: CityOnLoopback) -> None:
    with city.connect() as connection:
        connection.call("GET", PATH)
        city.server.access.forget_tokens()
        assert connection.call("GET", PATH).ok


def test_a_device_that_is_refused_even_with_a_new_token_is_unauthorised(city: CityOnLoopback) -> None:
    city.server.faults.add(Fault(FaultKind.STATUS, times=2, where="GET /v2", status=401))
    with city.connect() as connection, pytest.raises(GatewayUnauthorised):
        connection.call("GET", PATH)


def test_a_revoked_device_is_unauthorised_at_once(city: CityOnLoopback) -> None:
    with city.connect() as connection:
        connection.call("GET", PATH)
        city.server.store.revoke("kiosk-01")
        with pytest.raises(GatewayUnauthorised):
            connection.call("GET", PATH)


def test_a_certificate_of_the_right_authority_is_not_enough(city: CityOnLoopback, tmp_path: Path) -> None:
    credentials = enrol_device(city, "kiosk-02").transport()
    city.server.store._run("DELETE FROM certificate WHERE device_id = 'kiosk-02'")
    with city.connect(credentials=credentials) as connection, pytest.raises(GatewayUnauthorised):
        connection.call("GET", PATH)


@pytest.mark.parametrize("wrong_by", [-7200.0, 7200.0])
def test_a_wrong_clock_still_gets_a_token(city: CityOnLoopback, wrong_by: float) -> None:
    clock = GatewayClock(lambda: time.time() + wrong_by)
    with city.connect(clock) as connection:
        assert connection.call("GET", PATH).ok
    assert clock.correction_seconds == pytest.approx(-wrong_by, abs=2)


def test_a_server_of_another_authority_is_not_spoken_to(city: CityOnLoopback, tmp_path: Path) -> None:
    other = TLSAuthority(tmp_path).certificate_path
    with city.connect(certificate_authority=other) as connection, pytest.raises(GatewayUnreachable, match="SSLError"):
        connection.call("GET", PATH)


def test_a_closed_port_is_an_unreachable_gateway(city: CityOnLoopback) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with city.connect(url=f"https://127.0.0.1:{port}") as connection, pytest.raises(GatewayUnreachable):
        connection.call("GET", PATH)


def test_a_broken_connection_is_an_unreachable_gateway(city: CityOnLoopback) -> None:
    city.server.faults.add(Fault(FaultKind.DROP, where="GET /v2"))
    with city.connect() as connection, pytest.raises(GatewayUnreachable):
        connection.call("GET", PATH)


def test_a_server_error_and_its_retry_after_are_passed_on(city: CityOnLoopback) -> None:
    city.server.faults.add(Fault(FaultKind.STATUS, where="GET /v2", status=429, retry_after="17"))
    with city.connect() as connection, pytest.raises(GatewayUnreachable) as error:
        connection.call("GET", PATH)
    assert error.value.retry_after_seconds == 17.0


def test_a_trouble_of_the_token_endpoint_is_one_of_the_gateway(city: CityOnLoopback) -> None:
    city.server.faults.add(Fault(FaultKind.STATUS, where="POST /token", status=503))
    with city.connect() as connection, pytest.raises(GatewayUnreachable):
        connection.call("GET", PATH)


def test_a_refusal_is_passed_on(city: CityOnLoopback) -> None:
    with city.connect() as connection, pytest.raises(SubmissionRefused):
        connection.call("GET", "/v2/destinations/unheard-of")


def test_a_partners_proxy_is_used_and_sees_only_where_to(city: CityOnLoopback, proxy: ConnectProxy) -> None:
    with city.connect(proxy=proxy.url) as connection:
        assert connection.call("GET", PATH).ok
    assert proxy.targets == [city.server.url.removeprefix("https://")]


def test_a_proxy_that_is_gone_is_an_unreachable_gateway(city: CityOnLoopback, proxy: ConnectProxy) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with city.connect(proxy=f"http://127.0.0.1:{port}") as connection, pytest.raises(GatewayUnreachable):
        connection.call("GET", PATH)


def test_what_the_environment_says_is_ignored(city: CityOnLoopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nonexistent")
    with city.connect() as connection:
        assert connection.call("GET", PATH).ok


def test_the_transport_key_is_in_no_file(city: CityOnLoopback) -> None:
    key = city.credentials.private_key_pem.splitlines()[1]
    with city.connect() as connection:
        connection.call("GET", PATH)
        assert not [path for path in city.directory.rglob("*") if path.is_file() and key in path.read_bytes()]
