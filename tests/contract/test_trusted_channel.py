"""What every channel to an eID-Server promises: the attached one, and the one with a pre-shared key."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import HTTPSChannel, Route
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.psk_channel import PSKChannel
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.trusted_channel import AttachedChannel, TrustedChannel
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled
from kiosk.sandbox import http_server
from kiosk.sandbox.http_server import ConnectionCut, Handler, Handshake, HTTPSServer, Request, Response
from kiosk.sandbox.psk_server import PSKHandshake
from kiosk.sandbox.tls import TLSAuthority, server_context

IDENTITY, KEY = "4E1F7B2A", bytes(range(32))


def _echo(request: Request) -> Response:
    return Response(200, request.body)


@dataclass
class Case:
    """A server with its habits, and a kiosk that opens a channel to it."""

    authority: TLSAuthority
    kind: str
    cancelled: threading.Event = field(default_factory=threading.Event)
    requests: list[Request] = field(default_factory=list)
    answer: Handler = _echo

    def __post_init__(self) -> None:
        routes = [http_server.Route("POST", "/paos", self._handle)]
        self.server = HTTPSServer(routes, self._tls())
        context = ssl.create_default_context(cafile=self.authority.certificate_path)
        patience = Patience(self.cancelled, 30)
        self.route = Route(context, "", Limits(), patience)

    def open(self) -> TrustedChannel:
        address = f"{self.server.url}/paos"
        if self.kind == "psk":
            return PSKChannel(self.route, address, IDENTITY, KEY)
        return AttachedChannel(self.route, HTTPSChannel(self.route, Origin.of(address)), address)

    def _tls(self) -> ssl.SSLContext | Handshake:
        if self.kind == "psk":
            credentials = self.authority.psk_server_credentials("eid-psk")
            return PSKHandshake(credentials, lambda identity: KEY if identity == IDENTITY else None)
        return server_context(self.authority.server_credentials("eid"))

    def _handle(self, request: Request) -> Response:
        self.requests.append(request)
        return self.answer(request)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["attached", "psk"])
def case(request: pytest.FixtureRequest, authority: TLSAuthority) -> Iterator[Case]:
    built = Case(authority, request.param)
    with built.server:
        yield built


class TestTrustedChannel:
    """One class for every driver."""

    def test_each_message_is_answered_on_one_connection(self, case: Case) -> None:
        channel = case.open()

        assert [channel.exchange(each) for each in (b"one", b"two")] == [b"one", b"two"]

        channel.close()
        assert len({each.connection for each in case.requests}) == 1

    def test_message_says_that_it_is_paos(self, case: Case) -> None:
        channel = case.open()

        channel.exchange(b"one")

        channel.close()
        assert case.requests[0].headers["content-type"].startswith("application/vnd.paos+xml")
        assert "urn:liberty:paos:2006-08" in case.requests[0].headers["paos"]

    def test_certificate_of_the_server_is_noted(self, case: Case) -> None:
        case.open().close()

        assert len(case.route.certificates.noted) == 1

    def test_server_may_hang_up_between_two_messages(self, case: Case) -> None:
        channel = case.open()
        channel.exchange(b"one")
        case.server.break_connections()

        assert channel.exchange(b"two") == b"two"

        channel.close()

    def test_server_may_close_after_each_answer(self, case: Case) -> None:
        case.answer = lambda request: Response(200, request.body, headers={"Connection": "close"})
        channel = case.open()

        assert [channel.exchange(each) for each in (b"one", b"two", b"three")] == [b"one", b"two", b"three"]

        channel.close()

    @pytest.mark.parametrize("status", [202, 302, 400, 404])
    def test_answer_without_a_message_is_refused(self, case: Case, status: int) -> None:
        case.answer = lambda _: Response(status)
        channel = case.open()

        with pytest.raises(EIDServiceRefused):
            channel.exchange(b"one")

        channel.close()

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_server_that_breaks_down_is_unreachable(self, case: Case, status: int) -> None:
        case.answer = lambda _: Response(status)
        channel = case.open()

        with pytest.raises(EIDServiceUnreachable):
            channel.exchange(b"one")

        channel.close()

    def test_server_that_hangs_up_on_a_message_is_unreachable_and_hears_it_once(self, case: Case) -> None:
        def cut(_: Request) -> Response:
            raise ConnectionCut

        case.answer = cut
        channel = case.open()

        with pytest.raises(EIDServiceUnreachable):
            channel.exchange(b"one")

        channel.close()
        assert len(case.requests) == 1

    def test_flood_is_refused(self, case: Case) -> None:
        case.answer = lambda _: Response(200, b"x" * (Limits().answer_bytes + 1))
        channel = case.open()

        with pytest.raises(EIDServiceRefused, match="long"):
            channel.exchange(b"one")

        channel.close()

    def test_leaving_ends_the_waiting(self, case: Case) -> None:
        over = threading.Event()

        def leave(_: Request) -> Response:
            case.cancelled.set()
            over.wait(30)
            return Response()

        case.answer = leave
        channel = case.open()

        with pytest.raises(IdentificationCancelled):
            channel.exchange(b"one")

        over.set()
        channel.close()

    def test_closing_twice_does_no_harm(self, case: Case) -> None:
        channel = case.open()

        channel.close()
        channel.close()
