"""The sandbox's HTTPS server, over real sockets."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.sandbox.http_server import (
    Channel,
    ConnectionCut,
    HTTPSServer,
    Problem,
    Request,
    Response,
    Route,
    handshake_of,
    json_response,
)
from kiosk.sandbox.key_files import write_private_key
from kiosk.sandbox.tls import TLSAuthority, server_context


def _echo(request: Request) -> Response:
    return json_response(
        {
            "parameters": dict(request.parameters),
            "query": dict(request.query),
            "length": len(request.body),
            "peer": request.peer.common_name if request.peer else None,
            "fingerprint": request.peer.fingerprint if request.peer else None,
            "connection": request.connection,
            "is_resumed": request.is_resumed,
        }
    )


def _refuse(request: Request) -> Response:
    raise Problem(422, "The hash is wrong.", kind="urn:test:wrong-hash")


def _break(request: Request) -> Response:
    raise KeyError("secret detail")


def _cut(request: Request) -> Response:
    raise ConnectionCut


def _body(request: Request) -> Response:
    request.json()
    return Response(204)


ROUTES = (
    Route("GET", "/things/{thing}/parts/{part}", _echo),
    Route("PUT", "/things/{thing}", _echo, max_body_bytes=10),
    Route("POST", "/refused", _refuse),
    Route("POST", "/broken", _break),
    Route("POST", "/json", _body),
    Route("POST", "/cut", _cut),
)


@pytest.fixture
def authority(tmp_path: Path) -> TLSAuthority:
    return TLSAuthority(tmp_path / "tls")


@pytest.fixture
def server(authority: TLSAuthority) -> Iterator[HTTPSServer]:
    context = server_context(authority.server_credentials("test"), authority.certificate_path, client_required=False)
    with HTTPSServer(ROUTES, context) as running:
        yield running


@pytest.fixture
def connection(server: HTTPSServer, authority: TLSAuthority) -> Iterator[http.client.HTTPSConnection]:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    opened = http.client.HTTPSConnection("127.0.0.1", server.port, context=context, timeout=60)
    yield opened
    opened.close()


def _ask(
    connection: http.client.HTTPSConnection, method: str, path: str, body: bytes | None = None
) -> tuple[http.client.HTTPResponse, dict[str, object]]:
    connection.request(method, path, body)
    response = connection.getresponse()
    content = response.read()
    return response, json.loads(content) if content else {}


def test_parameters_of_the_path_and_the_query_reach_the_handler(connection: http.client.HTTPSConnection) -> None:
    _, content = _ask(connection, "GET", "/things/a%2Fb/parts/2?x=1&y=%C3%BC")

    assert content["parameters"] == {"thing": "a/b", "part": "2"}
    assert content["query"] == {"x": "1", "y": "ü"}


def test_several_requests_share_one_connection(connection: http.client.HTTPSConnection) -> None:
    numbers = {_ask(connection, "GET", "/things/a/parts/b")[1]["connection"] for _ in range(3)}

    assert len(numbers) == 1


def test_two_connections_have_different_numbers(
    connection: http.client.HTTPSConnection, authority: TLSAuthority, server: HTTPSServer
) -> None:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    other = http.client.HTTPSConnection("127.0.0.1", server.port, context=context, timeout=60)

    first = _ask(connection, "GET", "/things/a/parts/b")[1]["connection"]
    second = _ask(other, "GET", "/things/a/parts/b")[1]["connection"]
    other.close()

    assert first != second


def test_resumed_tls_session_is_told_from_a_new_one(authority: TLSAuthority, server: HTTPSServer) -> None:
    context = ssl.create_default_context(cafile=authority.certificate_path)
    session: ssl.SSLSession | None = None
    told = []
    for _ in range(2):
        connection = http.client.HTTPSConnection("127.0.0.1", server.port)
        plain = socket.create_connection(("127.0.0.1", server.port), timeout=60)
        connection.sock = channel = context.wrap_socket(plain, server_hostname="127.0.0.1", session=session)
        told.append(_ask(connection, "GET", "/things/a/parts/b")[1]["is_resumed"])
        session = channel.session
        connection.close()

    assert told == [False, True]


def test_cut_connection_says_nothing(connection: http.client.HTTPSConnection) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        _ask(connection, "POST", "/cut")


def test_unknown_path_is_not_found(connection: http.client.HTTPSConnection) -> None:
    response, content = _ask(connection, "GET", "/nothing")

    assert response.status == 404
    assert response.getheader("Content-Type") == "application/problem+json"
    assert content["status"] == 404


def test_wrong_method_names_the_right_one(connection: http.client.HTTPSConnection) -> None:
    response, _ = _ask(connection, "DELETE", "/refused")

    assert response.status == 405
    assert response.getheader("Allow") == "POST"


def test_body_beyond_the_limit_is_refused(connection: http.client.HTTPSConnection) -> None:
    assert _ask(connection, "PUT", "/things/a", b"x" * 10)[0].status == 200
    assert _ask(connection, "PUT", "/things/a", b"x" * 11)[0].status == 413


def test_problem_becomes_problem_details(connection: http.client.HTTPSConnection) -> None:
    response, content = _ask(connection, "POST", "/refused")

    assert response.status == 422
    assert content == {
        "type": "urn:test:wrong-hash",
        "title": "Unprocessable Entity",
        "status": 422,
        "detail": "The hash is wrong.",
    }


def test_failure_of_a_handler_is_a_500_without_details(connection: http.client.HTTPSConnection) -> None:
    response, content = _ask(connection, "POST", "/broken")

    assert response.status == 500
    assert "secret detail" not in json.dumps(content)


def test_body_that_is_no_json_is_a_400(connection: http.client.HTTPSConnection) -> None:
    assert _ask(connection, "POST", "/json", b"{")[0].status == 400
    assert _ask(connection, "POST", "/json", b"{}")[0].status == 204


def test_client_without_certificate_has_no_peer_where_it_is_optional(connection: http.client.HTTPSConnection) -> None:
    assert _ask(connection, "GET", "/things/a/parts/b")[1]["peer"] is None


def test_client_certificate_reaches_the_handler(server: HTTPSServer, authority: TLSAuthority, tmp_path: Path) -> None:
    certificate, context = _client(authority, tmp_path)
    connection = http.client.HTTPSConnection("127.0.0.1", server.port, context=context, timeout=60)

    content = _ask(connection, "GET", "/things/a/parts/b")[1]
    connection.close()

    assert content["peer"] == "kiosk-7"
    assert content["fingerprint"] == certificate.fingerprint(hashes.SHA256()).hex()


def test_client_without_certificate_is_turned_away_where_it_is_required(authority: TLSAuthority) -> None:
    context = server_context(authority.server_credentials("strict"), authority.certificate_path)
    client = ssl.create_default_context(cafile=authority.certificate_path)
    with HTTPSServer(ROUTES, context) as server:
        connection = http.client.HTTPSConnection("127.0.0.1", server.port, context=client, timeout=60)

        with pytest.raises((OSError, http.client.HTTPException)):
            _ask(connection, "GET", "/things/a/parts/b")
        connection.close()


def test_stopped_server_breaks_open_connections(server: HTTPSServer, connection: http.client.HTTPSConnection) -> None:
    _ask(connection, "GET", "/things/a/parts/b")

    server.break_connections()

    with pytest.raises((OSError, http.client.HTTPException)):
        _ask(connection, "GET", "/things/a/parts/b")


def test_a_connection_that_is_broken_while_it_comes_about_stays_broken(authority: TLSAuthority) -> None:
    agreed, broken = threading.Event(), threading.Event()
    ordinary = handshake_of(server_context(authority.server_credentials("test")))

    def slow(accepted: socket.socket) -> Channel:
        channel = ordinary(accepted)
        agreed.set()
        assert broken.wait(30)
        return channel

    client = ssl.create_default_context(cafile=authority.certificate_path)
    with (
        HTTPSServer(ROUTES, slow) as server,
        socket.create_connection(("127.0.0.1", server.port), 30) as raw,
        client.wrap_socket(raw, server_hostname="127.0.0.1") as connected,
    ):
        assert agreed.wait(30)
        server.break_connections()
        broken.set()
        with contextlib.suppress(OSError):
            connected.sendall(b"GET /things/a/parts/b HTTP/1.1\r\nConnection: close\r\n\r\n")
            assert connected.recv(1) == b""


def test_authority_and_server_credentials_are_the_same_after_a_restart(tmp_path: Path) -> None:
    first = TLSAuthority(tmp_path)
    second = TLSAuthority(tmp_path)

    assert first.certificate == second.certificate
    assert first.server_credentials("eid").certificate == second.server_credentials("eid").certificate


def test_private_keys_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    credentials = TLSAuthority(tmp_path).server_credentials("eid")

    assert credentials.key_path.stat().st_mode & 0o077 == 0


def test_request_for_a_key_on_another_curve_is_refused(authority: TLSAuthority) -> None:
    with pytest.raises(ValueError, match="P-256"):
        authority.issue_client_certificate(_request(ec.generate_private_key(ec.SECP384R1())), "kiosk")


def _client(authority: TLSAuthority, directory: Path) -> tuple[x509.Certificate, ssl.SSLContext]:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = authority.issue_client_certificate(_request(key), "kiosk-7")
    write_private_key(directory / "client.key", key)
    (directory / "client.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.create_default_context(cafile=authority.certificate_path)
    context.load_cert_chain(directory / "client.pem", directory / "client.key")
    return certificate, context


def _request(key: ec.EllipticCurvePrivateKey) -> x509.CertificateSigningRequest:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "whatever the client says")])
    return x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
