"""The channel with a pre-shared key, over real sockets against the sandbox's own TLS server."""

from __future__ import annotations

import gc
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.eid_client.https_channel import Route
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.psk_channel import PSKChannel
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.trusted_channel import TrustedChannelFailed
from kiosk.errors import EIDServiceUnreachable, IdentificationCancelled, ProviderNotTrusted
from kiosk.sandbox import http_server
from kiosk.sandbox.eid_service import describe
from kiosk.sandbox.http_server import HTTPSServer, Request, Response
from kiosk.sandbox.psk_server import PSKHandshake
from kiosk.sandbox.tls import ServerCredentials, TLSAuthority, server_context

IDENTITY, KEY = "4E1F7B2A", bytes(range(32))


@dataclass
class EIDServer:
    """Echoes what is posted, to those who know the key."""

    credentials: ServerCredentials
    requests: list[Request] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200
    port: int = 0

    def __post_init__(self) -> None:
        handshake = PSKHandshake(self.credentials, lambda identity: KEY if identity == IDENTITY else None)
        self.server = HTTPSServer([http_server.Route("POST", "/paos", self._echo)], handshake, self.port)

    @property
    def address(self) -> str:
        return f"{self.server.url}/paos"

    @property
    def certificate(self) -> bytes:
        return self.credentials.certificate.public_bytes(Encoding.DER)

    def _echo(self, request: Request) -> Response:
        self.requests.append(request)
        return Response(self.status, request.body, headers=self.headers)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def credentials(authority: TLSAuthority) -> ServerCredentials:
    return authority.psk_server_credentials("eid-psk")


@pytest.fixture
def eid_server(credentials: ServerCredentials) -> Iterator[EIDServer]:
    built = EIDServer(credentials)
    with built.server:
        yield built


@pytest.fixture
def route() -> Route:
    """The way of a kiosk; its own TLS context plays no part here."""
    return Route(ssl.create_default_context(), "", Limits(), Patience(threading.Event(), 30))


def test_messages_travel_under_the_session_identifier(eid_server: EIDServer, route: Route) -> None:
    channel = PSKChannel(route, eid_server.address, IDENTITY, KEY)

    assert [channel.exchange(each) for each in (b"one", b"two")] == [b"one", b"two"]

    channel.close()
    assert {each.psk_identity for each in eid_server.requests} == {IDENTITY}
    assert len({each.connection for each in eid_server.requests}) == 1
    assert eid_server.requests[0].headers["content-type"].startswith("application/vnd.paos+xml")


def test_closed_channel_has_forgotten_the_key(eid_server: EIDServer, route: Route) -> None:
    channel = PSKChannel(route, eid_server.address, IDENTITY, KEY)
    channel.close()

    with pytest.raises(EIDServiceUnreachable):
        channel.exchange(b"one")


def test_nobody_holds_the_key_of_a_closed_channel(eid_server: EIDServer, route: Route) -> None:
    key = bytes(bytearray(KEY))
    held = sys.getrefcount(key)
    channel = PSKChannel(route, eid_server.address, IDENTITY, key)
    channel.exchange(b"one")
    assert sys.getrefcount(key) > held

    channel.close()

    gc.collect()
    assert sys.getrefcount(key) == held


def test_nobody_holds_the_key_of_a_channel_that_was_not_set_up(eid_server: EIDServer, route: Route) -> None:
    key = bytes(bytearray(reversed(KEY)))
    held = sys.getrefcount(key)

    with pytest.raises(TrustedChannelFailed):
        PSKChannel(route, eid_server.address, IDENTITY, key)

    gc.collect()
    assert sys.getrefcount(key) == held


def test_certificate_of_the_server_is_remembered(eid_server: EIDServer, route: Route) -> None:
    PSKChannel(route, eid_server.address, IDENTITY, KEY).close()

    assert route.certificates.noted == (eid_server.certificate,)


def test_server_that_the_provider_does_not_name_is_not_spoken_to(eid_server: EIDServer, route: Route) -> None:
    route.certificates.note(b"another certificate")
    route.certificates.bind(describe("https://eid.leipzig.example", b"another certificate"))

    with pytest.raises(ProviderNotTrusted):
        PSKChannel(route, eid_server.address, IDENTITY, KEY)


@pytest.mark.parametrize(
    ("identity", "key"), [(IDENTITY, bytes(32)), ("unknown", KEY), (IDENTITY, b""), ("x" * 1000, KEY)]
)
def test_server_that_does_not_know_the_key_is_no_trusted_channel(
    eid_server: EIDServer, route: Route, identity: str, key: bytes
) -> None:
    with pytest.raises(TrustedChannelFailed):
        PSKChannel(route, eid_server.address, identity, key)


def test_server_without_pre_shared_keys_is_no_trusted_channel(authority: TLSAuthority, route: Route) -> None:
    context = server_context(authority.server_credentials("plain"))
    with HTTPSServer([], context) as server, pytest.raises(TrustedChannelFailed):
        PSKChannel(route, f"{server.url}/paos", IDENTITY, KEY)


def test_server_that_is_not_there_is_no_trusted_channel(route: Route) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]

    with pytest.raises(TrustedChannelFailed):
        PSKChannel(route, f"https://127.0.0.1:{port}/paos", IDENTITY, KEY)


def test_server_is_lost_where_it_cannot_be_called_again(eid_server: EIDServer, route: Route) -> None:
    channel = PSKChannel(route, eid_server.address, IDENTITY, KEY)
    eid_server.server.stop()

    with pytest.raises(EIDServiceUnreachable) as caught:
        channel.exchange(b"one")

    assert not isinstance(caught.value, TrustedChannelFailed)


def test_another_server_on_the_same_address_is_noticed(eid_server: EIDServer, route: Route, tmp_path: Path) -> None:
    channel = PSKChannel(route, eid_server.address, IDENTITY, KEY)
    route.certificates.bind(describe("https://eid.leipzig.example", eid_server.certificate))
    eid_server.server.stop()
    impostor = EIDServer(TLSAuthority(tmp_path).psk_server_credentials("eid-psk"), port=eid_server.server.port)

    with impostor.server, pytest.raises(ProviderNotTrusted):
        channel.exchange(b"one")
    assert impostor.requests == []


def test_leaving_ends_the_setting_up(route: Route) -> None:
    cancelled = threading.Event()
    cancelled.set()
    leaving = replace(route, patience=Patience(cancelled, 30))

    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(IdentificationCancelled):
        PSKChannel(leaving, f"https://127.0.0.1:{silent.getsockname()[1]}/paos", IDENTITY, KEY)
