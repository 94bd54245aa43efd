"""Answers without end are broken off, and none is followed elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.appointments import connection as module
from kiosk.appointments.connection import ServiceConnection, Unreachable
from kiosk.sandbox.http_server import HTTPSServer, Request, Response, Route
from kiosk.sandbox.tls import TLSAuthority, server_context


class Talkative:
    """A server that answers as the test wants."""

    def __init__(self) -> None:
        self.response = Response(200, b"{}", "application/json")

    def answer(self, _: Request) -> Response:
        return self.response


@pytest.fixture
def talkative() -> Talkative:
    return Talkative()


@pytest.fixture
def connection(talkative: Talkative, tmp_path: Path) -> Iterator[ServiceConnection]:
    authority = TLSAuthority(tmp_path)
    routes = (Route("GET", "/", talkative.answer), Route("POST", "/", talkative.answer))
    with (
        HTTPSServer(routes, server_context(authority.server_credentials("talkative"))) as server,
        ServiceConnection(server.url, authority.certificate_path) as made,
    ):
        yield made


def test_an_answer_comes_with_its_status(connection: ServiceConnection, talkative: Talkative) -> None:
    talkative.response = Response(404, b'{"errors": []}', "application/json")
    answer = connection.get("/")
    assert (answer.status, answer.content) == (404, {"errors": []})


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff", b"[" * 100_000])
def test_what_is_not_json_is_nothing(connection: ServiceConnection, talkative: Talkative, body: bytes) -> None:
    talkative.response = Response(200, body, "text/html")
    assert connection.post("/", {}).content is None


def test_too_long_an_answer_is_broken_off(
    connection: ServiceConnection, talkative: Talkative, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MAX_ANSWER_BYTES", 100_000)
    talkative.response = Response(200, b" " * 200_000, "application/json")
    with pytest.raises(Unreachable, match="too long"):
        connection.get("/")


def test_too_slow_an_answer_is_broken_off(
    connection: ServiceConnection, talkative: Talkative, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WHOLE_ANSWER_SECONDS", -1.0)
    with pytest.raises(Unreachable, match="too long"):
        connection.get("/")


def test_a_redirection_is_not_followed(connection: ServiceConnection, talkative: Talkative) -> None:
    talkative.response = Response(302, headers={"Location": "https://127.0.0.1:9/"})
    assert connection.get("/").status == 302
