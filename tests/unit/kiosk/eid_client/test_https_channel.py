"""One TLS connection, and servers that do their worst."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import HTTPSChannel, Route, ServerFailed, ServerRefused
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.settings import Limits
from kiosk.errors import EIDServiceRefused, EIDServiceUnreachable, IdentificationCancelled
from kiosk.sandbox import http_server
from kiosk.sandbox.http_server import HTTPSServer, Response
from kiosk.sandbox.tls import TLSAuthority, server_context

Serve = Callable[[ssl.SSLSocket], None]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TLSAuthority:
    return TLSAuthority(tmp_path_factory.mktemp("tls"))


@contextmanager
def _rude_server(authority: TLSAuthority, serve: Serve) -> Iterator[int]:
    """Run `serve` with the first connection; yields the port."""
    context = server_context(authority.server_credentials("rude"))
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            raw, _ = listener.accept()
            try:
                with context.wrap_socket(raw, server_side=True) as channel:
                    serve(channel)
            except OSError:
                return

        thread = threading.Thread(target=accept)
        thread.start()
        yield listener.getsockname()[1]
        thread.join()


def _route(authority: TLSAuthority, seconds: float = 30, cancelled: threading.Event | None = None) -> Route:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    patience = Patience(cancelled or threading.Event(), seconds)
    return Route(context, "", Limits(connect_seconds=30, answer_bytes=1000), patience)


def _get(route: Route, port: int) -> bytes:
    channel = HTTPSChannel(route, Origin("127.0.0.1", port))
    try:
        return channel.get(f"https://127.0.0.1:{port}/x").body
    finally:
        channel.close()


def _answer(raw: bytes) -> Serve:
    def serve(channel: ssl.SSLSocket) -> None:
        channel.recv(10_000)
        channel.sendall(raw)

    return serve


def test_answer_is_returned(authority: TLSAuthority) -> None:
    with _rude_server(authority, _answer(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")) as port:
        assert _get(_route(authority), port) == b"hi"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\ncut off",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_server_that_does_not_speak_http_or_is_ill_is_unreachable(authority: TLSAuthority, raw: bytes) -> None:
    with _rude_server(authority, _answer(raw)) as port, pytest.raises(EIDServiceUnreachable):
        _get(_route(authority), port)


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + b"x" * 2000,
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2000,
    ],
)
def test_refusal_and_flood_are_refused(authority: TLSAuthority, raw: bytes) -> None:
    with _rude_server(authority, _answer(raw)) as port, pytest.raises(EIDServiceRefused):
        _get(_route(authority), port)


def test_server_that_dribbles_is_given_up_when_the_time_is_over(authority: TLSAuthority) -> None:
    given_up = threading.Event()

    def dribble(channel: ssl.SSLSocket) -> None:
        channel.sendall(b"HTTP/1.1 200 OK\r\n")
        while not given_up.wait(0.02):
            channel.sendall(b"X")

    with _rude_server(authority, dribble) as port:
        with pytest.raises(EIDServiceUnreachable):
            _get(_route(authority, seconds=0.3), port)
        given_up.set()


def test_silent_handshake_is_given_up(authority: TLSAuthority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(EIDServiceUnreachable):
        HTTPSChannel(_route(authority, seconds=0.2), Origin("127.0.0.1", listener.getsockname()[1]))


def test_leaving_ends_the_waiting(authority: TLSAuthority) -> None:
    cancelled, over = threading.Event(), threading.Event()

    def leave(channel: ssl.SSLSocket) -> None:
        channel.recv(10_000)
        cancelled.set()
        over.wait(30)

    with _rude_server(authority, leave) as port:
        with pytest.raises(IdentificationCancelled):
            _get(_route(authority, cancelled=cancelled), port)
        over.set()


def test_farewell_is_said_although_the_citizen_has_left(authority: TLSAuthority) -> None:
    cancelled = threading.Event()
    cancelled.set()
    route = _route(authority, cancelled=cancelled)
    route.patience.say_farewell(30)

    with _rude_server(authority, _answer(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")) as port:
        assert _get(route, port) == b"hi"


def test_refusal_carries_the_answer_and_does_not_show_it(authority: TLSAuthority) -> None:
    raw = b"HTTP/1.1 403 No\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n\r\n{}"
    with _rude_server(authority, _answer(raw)) as port, pytest.raises(ServerRefused) as caught:
        _get(_route(authority), port)

    answer = caught.value.answer
    assert (answer.status, answer.media_type, answer.body) == (403, "application/problem+json", b"{}")
    assert repr(answer) == "Answer(403, 2 bytes)"


def test_breakdown_is_told_from_a_broken_connection(authority: TLSAuthority) -> None:
    with (
        _rude_server(authority, _answer(b"HTTP/1.1 500 Sorry\r\nContent-Length: 0\r\n\r\n")) as port,
        pytest.raises(ServerFailed),
    ):
        _get(_route(authority), port)


def test_time_for_all_answers_together_is_limited(authority: TLSAuthority) -> None:
    patience = Patience(threading.Event(), 30, session_seconds=0.2)
    context = ssl.create_default_context(cafile=authority.certificate_path)
    route = Route(context, "", Limits(connect_seconds=30), patience)
    over = threading.Event()

    with _rude_server(authority, lambda _: over.wait(30) and None) as port:
        with pytest.raises(EIDServiceUnreachable):
            _get(route, port)
        over.set()

    assert patience.seconds == 0
    patience.say_farewell(5)
    assert patience.seconds == 5


def test_channel_on_which_something_came_unasked_is_not_used_on(authority: TLSAuthority) -> None:
    said, over = threading.Event(), threading.Event()

    def blurt(channel: ssl.SSLSocket) -> None:
        channel.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        said.set()
        over.wait(30)

    with _rude_server(authority, blurt) as port:
        channel = HTTPSChannel(_route(authority), Origin("127.0.0.1", port))
        said.wait(30)
        deadline = time.monotonic() + 30
        while channel.is_open:
            assert time.monotonic() < deadline
        channel.close()
        assert not channel.is_open
        over.set()


def test_channel_is_never_opened_again(authority: TLSAuthority) -> None:
    context = server_context(authority.server_credentials("polite"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def answer_once() -> None:
            raw, _ = listener.accept()
            with context.wrap_socket(raw, server_side=True) as channel:
                channel.recv(10_000)
                channel.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi")

        thread = threading.Thread(target=answer_once)
        thread.start()
        channel = HTTPSChannel(_route(authority), Origin("127.0.0.1", port))
        channel.get(f"https://127.0.0.1:{port}/x")
        thread.join()
        listener.setblocking(False)

        with pytest.raises(EIDServiceUnreachable):
            channel.get(f"https://127.0.0.1:{port}/x")
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_certificate_of_another_authority_is_not_accepted(authority: TLSAuthority, tmp_path: Path) -> None:
    context = server_context(TLSAuthority(tmp_path).server_credentials("impostor"))
    with HTTPSServer([], context) as server, pytest.raises(EIDServiceUnreachable):
        HTTPSChannel(_route(authority), Origin.of(server.url))


def test_certificate_for_another_host_is_not_accepted(authority: TLSAuthority, monkeypatch: pytest.MonkeyPatch) -> None:
    with HTTPSServer([], server_context(authority.server_credentials("polite"))) as server:
        resolve = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: resolve("127.0.0.1", *rest, **more))

        with pytest.raises(EIDServiceUnreachable):
            HTTPSChannel(_route(authority), Origin("leipzig.example", server.port))


def test_partners_proxy_is_used(authority: TLSAuthority) -> None:
    server = HTTPSServer(
        [http_server.Route("GET", "/x", lambda _: Response(200, b"through"))],
        server_context(authority.server_credentials("polite")),
    )
    with server, _proxy() as (proxy_port, targets):
        direct = _route(authority)
        route = Route(direct.context, f"http://127.0.0.1:{proxy_port}", direct.limits, direct.patience)

        assert _get(route, server.port) == b"through"

    assert targets == [f"127.0.0.1:{server.port}"]


@contextmanager
def _proxy() -> Iterator[tuple[int, list[str]]]:
    """Serve one CONNECT (RFC 9110, 9.3.6)."""
    targets: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            client, _ = listener.accept()
            with client:
                request = client.recv(10_000).decode()
                targets.append(request.split(" ")[1])
                host, _, port = targets[0].partition(":")
                with socket.create_connection((host, int(port))) as upstream:
                    client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                    back = threading.Thread(target=_copy, args=(upstream, client))
                    back.start()
                    _copy(client, upstream)
                    back.join()

        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1], targets
        thread.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(10_000):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return
