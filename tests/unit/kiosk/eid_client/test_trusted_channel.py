"""The attached server: the same TLS session, and never another site."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.trusted_channel import AttachedChannel, TrustedChannelFailed
from kiosk.errors import EIDServiceUnreachable
from kiosk.sandbox import http_server
from kiosk.sandbox.http_server import HTTPSServer, Request, Response
from kiosk.sandbox.tls import TLSAuthority, server_context


@dataclass
class EService:
    """Echoes what is posted; `resumes` is whether its TLS sessions outlive a connection."""

    authority: TLSAuthority
    resumes: bool = True
    requests: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._context = server_context(self.authority.server_credentials("eservice"))
        if not self.resumes:
            self._context.num_tickets = 0
        self.server = HTTPSServer([http_server.Route("POST", "/paos", self._echo)], self._context)

    def _echo(self, request: Request) -> Response:
        self.requests.append(request)
        return Response(200, request.body)

    def attach(self) -> AttachedChannel:
        context = ssl.create_default_context(cafile=self.authority.certificate_path)
        route = Route(context, "", Limits(), Patience(threading.Event(), 30))
        channel = HTTPSChannel(route, Origin.of(self.server.url))
        return AttachedChannel(route, channel, f"{self.server.url}/paos")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def eservice(authority: TLSAuthority) -> Iterator[EService]:
    built = EService(authority)
    with built.server:
        yield built


def test_session_is_resumed_where_the_server_hung_up(eservice: EService) -> None:
    channel = eservice.attach()
    channel.exchange(b"one")
    eservice.server.break_connections()

    assert channel.exchange(b"two") == b"two"

    channel.close()
    assert [each.is_resumed for each in eservice.requests] == [False, True]


def test_another_session_is_not_taken_for_the_same(authority: TLSAuthority) -> None:
    forgetful = EService(authority, resumes=False)
    with forgetful.server:
        channel = forgetful.attach()
        channel.exchange(b"one")
        forgetful.server.break_connections()

        with pytest.raises(EIDServiceUnreachable, match="resume"):
            channel.exchange(b"two")

        channel.close()
    assert len(forgetful.requests) == 1


def test_server_at_another_site_is_not_attached(eservice: EService, authority: TLSAuthority) -> None:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    route = Route(context, "", Limits(), Patience(threading.Event(), 30))
    channel = HTTPSChannel(route, Origin.of(eservice.server.url))

    with pytest.raises(TrustedChannelFailed):
        AttachedChannel(route, channel, "https://localhost:8443/paos")

    channel.close()
