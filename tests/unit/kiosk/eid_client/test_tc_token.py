"""The TC token: its rules, and the way to it."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.eid_client import tc_token
from kiosk.eid_client.address import Origin
from kiosk.eid_client.https_channel import Route
from kiosk.eid_client.patience import Patience
from kiosk.eid_client.settings import Limits
from kiosk.eid_client.tc_token import TCToken, TokenUnusable
from kiosk.errors import EIDServiceRefused
from kiosk.sandbox import http_server
from kiosk.sandbox.http_server import HTTPSServer, Request, Response
from kiosk.sandbox.tls import TLSAuthority, server_context

MEMBERS = {
    "ServerAddress": "https://eid.example/paos",
    "SessionIdentifier": "1A2BB129",
    "RefreshAddress": "https://eservice.example/done?id=7",
    "CommunicationErrorAddress": "https://eservice.example/error",
    "Binding": "urn:liberty:paos:2006-08",
}
PATH_SECURITY = (
    "<PathSecurity-Protocol>urn:ietf:rfc:4279</PathSecurity-Protocol>"
    "<PathSecurity-Parameters><PSK>4BC1A0B5</PSK></PathSecurity-Parameters>"
)


def _token(extra: str = "", **changes: str | None) -> bytes:
    members = {**MEMBERS, **changes}
    body = "".join(f"<{name}>{value}</{name}>" for name, value in members.items() if value is not None)
    return f'<?xml version="1.0"?><TCTokenType>{body}{extra}</TCTokenType>'.encode()


def test_token_without_path_security_means_an_attached_server() -> None:
    token = tc_token.parse(_token())

    assert token == TCToken(
        "https://eid.example/paos",
        "1A2BB129",
        "https://eservice.example/done?id=7",
        "https://eservice.example/error",
        None,
    )
    assert token.is_attached


def test_token_with_path_security_carries_the_key() -> None:
    token = tc_token.parse(_token(PATH_SECURITY))

    assert token.psk == bytes.fromhex("4BC1A0B5")
    assert not token.is_attached


def test_token_does_not_show_its_secrets() -> None:
    shown = repr(tc_token.parse(_token(PATH_SECURITY)))

    assert "1A2BB129" not in shown
    assert "4BC1A0B5" not in shown.upper()


def test_communication_error_address_may_be_missing() -> None:
    assert tc_token.parse(_token(CommunicationErrorAddress=None)).communication_error_address == ""


def test_empty_token_says_whom_to_tell() -> None:
    raw = _token(ServerAddress="", SessionIdentifier="", RefreshAddress="", Binding="")

    with pytest.raises(TokenUnusable, match="no session") as caught:
        tc_token.parse(raw)

    assert caught.value.communication_error_address == "https://eservice.example/error"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(_token(ServerAddress=None), id="no server"),
        pytest.param(_token(RefreshAddress=None), id="no refresh address"),
        pytest.param(_token(SessionIdentifier=""), id="no session"),
        pytest.param(_token(SessionIdentifier="x" * 1000), id="session too long"),
        pytest.param(_token(Binding="urn:oasis:names:tc:SAML:2.0:bindings:PAOS"), id="other binding"),
        pytest.param(_token(ServerAddress="http://eid.example/paos"), id="http server"),
        pytest.param(_token(RefreshAddress="http://eservice.example/"), id="http refresh address"),
        pytest.param(_token(CommunicationErrorAddress="file:///etc/passwd"), id="file address"),
        pytest.param(_token(RefreshAddress="https://user@eservice.example/"), id="user in the address"),
        pytest.param(_token(RefreshAddress="https://eservice.example:0/"), id="port 0"),
        pytest.param(_token(RefreshAddress="https://eservice.example:99999/"), id="no port"),
        pytest.param(_token(RefreshAddress="https://eservice.example/a b"), id="space in the address"),
        pytest.param(_token("<ServerAddress>https://other.example/</ServerAddress>"), id="two servers"),
        pytest.param(_token(PATH_SECURITY.replace("4279", "5246")), id="other path security"),
        pytest.param(_token(PATH_SECURITY.replace("4BC1A0B5", "key")), id="key not hexadecimal"),
        pytest.param(_token("<PathSecurity-Parameters/>"), id="parameters without protocol"),
        pytest.param(b"<Token/>", id="another document"),
    ],
)
def test_token_that_breaks_the_rules_is_refused(raw: bytes) -> None:
    with pytest.raises(TokenUnusable):
        tc_token.parse(raw)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"RefreshAddress": "http://eservice.example/"}, "https://eservice.example/error"),
        ({"Binding": None}, "https://eservice.example/error"),
        ({"ServerAddress": None, "CommunicationErrorAddress": "http://eservice.example/error"}, ""),
        ({"ServerAddress": None, "CommunicationErrorAddress": None}, ""),
    ],
)
def test_wrong_token_may_still_say_whom_to_tell(changes: dict[str, str | None], told: str) -> None:
    with pytest.raises(TokenUnusable) as caught:
        tc_token.parse(_token(**changes))

    assert caught.value.communication_error_address == told


@pytest.mark.parametrize(
    "raw",
    [
        _token().replace(b"<TCTokenType>", b'<TCTokenType xmlns="http://www.bsi.bund.de/eID/">'),
        _token().replace(b"><", b">\r\n\t<!-- a comment --><"),
        _token().replace(b"1A2BB129", b"<![CDATA[1A2BB129]]>"),
        _token().replace(b'version="1.0"', b'version="1.0" encoding="ISO-8859-1"'),
        _token().decode().replace('version="1.0"', 'version="1.0" encoding="UTF-16"').encode("utf-16"),
        b"\xef\xbb\xbf" + _token(),
    ],
    ids=["namespace", "pretty", "CDATA", "Latin 1", "UTF-16", "byte order mark"],
)
def test_token_is_read_however_it_is_written(raw: bytes) -> None:
    assert tc_token.parse(raw) == tc_token.parse(_token())


@given(st.data())
def test_damaged_token_is_read_or_refused(data: st.DataObject) -> None:
    raw = bytearray(_token(PATH_SECURITY))
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        tc_token.parse(bytes(raw))
    except TokenUnusable:
        return


class RedirectingServer:
    """Answers `/token` with a token and everything else with the redirect of that name."""

    def __init__(self, directory: Path) -> None:
        self.authority = TLSAuthority(directory)
        self.requests: list[Request] = []
        self.redirects: dict[str, str] = {}
        routes = [http_server.Route("GET", "/{name}", self._answer)]
        self.server = HTTPSServer(routes, server_context(self.authority.server_credentials("eservice")))

    def _answer(self, request: Request) -> Response:
        self.requests.append(request)
        target = self.redirects.get(request.parameters["name"])
        if target is None:
            return Response(200, _token(), "text/xml")
        return Response(302, headers={"Location": target})


@pytest.fixture
def eservice(tmp_path: Path) -> Iterator[RedirectingServer]:
    redirecting = RedirectingServer(tmp_path)
    with redirecting.server:
        yield redirecting


def _fetch(eservice: RedirectingServer, url: str) -> tuple[tc_token.FetchedToken, tuple[bytes, ...]]:
    context = ssl.create_default_context(cafile=eservice.authority.certificate_path)
    route = Route(context, "", Limits(), Patience(threading.Event(), 30))
    fetched = tc_token.fetch(route, url, "ummeldung")
    fetched.channel.close()
    return fetched, route.certificates.noted


def test_service_is_named_when_the_token_is_fetched(eservice: RedirectingServer) -> None:
    _fetch(eservice, f"{eservice.server.url}/token?kiosk=7")

    assert eservice.requests[0].query == {"kiosk": "7", "service": "ummeldung"}


def test_redirects_are_followed_and_every_certificate_is_remembered(
    eservice: RedirectingServer, tmp_path: Path
) -> None:
    context = server_context(eservice.authority.server_credentials("other"))
    routes = [http_server.Route("GET", "/token", lambda _: Response(200, _token(), "text/xml"))]
    with HTTPSServer(routes, context) as other:
        eservice.redirects = {"first": "/second", "second": f"{other.url}/token"}

        fetched, certificates = _fetch(eservice, f"{eservice.server.url}/first")

    assert fetched.address == f"{eservice.server.url}/first?service=ummeldung"
    assert fetched.channel.origin == Origin.of(other.url)
    assert len(certificates) == 2
    assert len({each.connection for each in eservice.requests}) == 1


def test_redirect_without_tls_is_not_followed(eservice: RedirectingServer) -> None:
    eservice.redirects = {"first": "http://127.0.0.1/token"}

    with pytest.raises(EIDServiceRefused):
        _fetch(eservice, f"{eservice.server.url}/first")


def test_redirects_come_to_an_end(eservice: RedirectingServer) -> None:
    eservice.redirects = {"first": "/first"}

    with pytest.raises(EIDServiceRefused):
        _fetch(eservice, f"{eservice.server.url}/first")

    assert len(eservice.requests) == Limits().redirects + 1
