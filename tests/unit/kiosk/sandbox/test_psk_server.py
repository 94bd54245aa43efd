"""The TLS channel with a pre-shared key, over real sockets."""

from __future__ import annotations

import gc
import socket
import ssl
import sys
from collections.abc import Iterator
from http.client import HTTPConnection

import pytest

from kiosk.sandbox.http_server import HTTPSServer, Request, Response, Route
from kiosk.sandbox.psk_server import CIPHER_SUITES, PSKHandshake
from kiosk.sandbox.tls import ServerCredentials, TLSAuthority, server_context
from tests.fixtures.pcscd import eventually

if sys.version_info >= (3, 13):
    from ssl import SSLContext as PSKContext
else:
    from sslpsk3 import SSLPSKContext as PSKContext

KEYS = {"a session": bytes(range(32)), "another": bytes(32)}


@pytest.fixture(scope="module")
def credentials(tmp_path_factory: pytest.TempPathFactory) -> ServerCredentials:
    return TLSAuthority(tmp_path_factory.mktemp("tls")).psk_server_credentials("psk")


@pytest.fixture
def server(credentials: ServerCredentials) -> Iterator[HTTPSServer]:
    routes = (Route("GET", "/who", lambda request: Response(200, request.psk_identity.encode())),)
    with HTTPSServer(routes, PSKHandshake(credentials, KEYS.get)) as running:
        yield running


def _client(identity: str, key: bytes, suites: tuple[str, ...] = CIPHER_SUITES) -> ssl.SSLContext:
    context = PSKContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(":".join(suites))
    context.set_psk_client_callback(lambda _: (identity, key))
    return context


def _connect(server: HTTPSServer, context: ssl.SSLContext, session: ssl.SSLSession | None = None) -> ssl.SSLSocket:
    plain = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    try:
        return context.wrap_socket(plain, session=session)
    except OSError:
        plain.close()
        raise


def _ask_who(channel: ssl.SSLSocket) -> str:
    connection = HTTPConnection("127.0.0.1")
    connection.sock = channel
    connection.request("GET", "/who")
    return connection.getresponse().read().decode()


@pytest.mark.parametrize("suite", CIPHER_SUITES)
def test_client_that_proves_its_key_is_known_by_its_name(server: HTTPSServer, suite: str) -> None:
    with _connect(server, _client("a session", KEYS["a session"], (suite,))) as channel:
        assert channel.version() == "TLSv1.2"
        cipher = channel.cipher()
        assert cipher is not None
        assert cipher[0] == suite
        assert _ask_who(channel) == "a session"


@pytest.mark.parametrize(
    ("identity", "key"),
    [("a session", KEYS["another"]), ("nobody", KEYS["another"]), ("a session", b"\0"), ("x", bytes(32))],
)
def test_client_without_the_right_key_gets_no_channel(server: HTTPSServer, identity: str, key: bytes) -> None:
    with pytest.raises(OSError, match=r"alert|EOF|reset"):
        _connect(server, _client(identity, key))


def test_clients_at_the_same_time_are_not_taken_for_each_other(server: HTTPSServer) -> None:
    with (
        _connect(server, _client("a session", KEYS["a session"])) as one,
        _connect(server, _client("another", KEYS["another"])) as other,
    ):
        assert (_ask_who(other), _ask_who(one)) == ("another", "a session")


def test_resumed_channel_belongs_to_whom_it_belonged(server: HTTPSServer) -> None:
    context = _client("a session", KEYS["a session"])
    with _connect(server, context) as first:
        # The client is done with a handshake before the server has put the session by; an answer comes later.
        assert _ask_who(first) == "a session"
        with _connect(server, context, first.session) as second:
            assert second.session_reused
            assert _ask_who(second) == "a session"


def test_server_shows_its_rsa_certificate(server: HTTPSServer, credentials: ServerCredentials) -> None:
    with _connect(server, _client("another", KEYS["another"])) as channel:
        shown = channel.getpeercert(binary_form=True)

    assert shown == ssl.PEM_cert_to_DER_cert(credentials.certificate_path.read_text())


def test_client_that_knows_certificates_only_gets_no_channel(server: HTTPSServer) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

    with pytest.raises(OSError, match=r"alert|EOF|reset"):
        _connect(server, context)


def test_server_without_psk_names_nobody(credentials: ServerCredentials) -> None:
    seen: list[str] = []

    def who(request: Request) -> Response:
        seen.append(request.psk_identity)
        return Response()

    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with (
        HTTPSServer((Route("GET", "/who", who),), server_context(credentials)) as server,
        _connect(server, context) as channel,
    ):
        _ask_who(channel)

    assert seen == [""]


def test_nothing_holds_on_to_the_keys_of_a_server_that_is_gone(credentials: ServerCredentials) -> None:
    key = bytes(bytearray(32))

    def references() -> int:
        gc.collect()
        return sys.getrefcount(key)

    held = references()
    with HTTPSServer((), PSKHandshake(credentials, {"a session": key}.get)) as server:
        _connect(server, _client("a session", bytes(32))).close()
        assert references() > held

    del server
    assert eventually(lambda: references() == held)
