"""The eService's token and refresh address, without sockets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.domain.identity import Attribute
from kiosk.eid_client.tc_token import parse
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.card_reading import DocumentStatus, Findings
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eid_session import EIDSession, EIDSessions, Phase
from kiosk.sandbox.eservice import Addresses, EService, EServiceSettings, PSKEndpoint
from kiosk.sandbox.http_server import Problem, Request, Response

ESERVICE, EID_SERVER = "https://127.0.0.1:1", "https://127.0.0.1:2"
POLICY = AccessPolicy((Attribute.GIVEN_NAMES,))
SETTINGS = EServiceSettings(Path(), {"ummeldung": POLICY}, demands_certificates=False)


@pytest.fixture
def sessions() -> EIDSessions:
    return EIDSessions(60, lambda: 0.0)


def _ask(
    sessions: EIDSessions, url: str, settings: EServiceSettings = SETTINGS, eid_server: str = ESERVICE
) -> Response:
    key = ec.generate_private_key(ec.SECP256R1())
    service = EService(settings, sessions, key, Addresses(ESERVICE, eid_server))
    address = urlsplit(url)
    query = dict(pair.split("=") for pair in address.query.split("&")) if address.query else {}
    for route in service.routes:
        parameters = route.match(address.path)
        if parameters is not None:
            return route.handler(Request("GET", address.path, query, {}, b"", parameters, None, 1))
    raise AssertionError("there is no such route")


def _end(sessions: EIDSessions, status: DocumentStatus) -> EIDSession:
    session = EIDSession("ummeldung", POLICY, "", 1, phase=Phase.SUCCEEDED, findings=Findings(status))
    sessions.add(session)
    return session


def test_token_of_an_attached_server_names_no_path_security(sessions: EIDSessions) -> None:
    token = parse(_ask(sessions, "/tctoken?service=ummeldung").body)

    assert token.is_attached
    assert token.server_address == f"{ESERVICE}/paos"
    assert sessions.psk_of(token.session_identifier) is None


def test_token_with_psk_leads_to_the_eid_server(sessions: EIDSessions) -> None:
    settings = replace(SETTINGS, psk=PSKEndpoint())

    raw = _ask(sessions, "/tctoken?service=ummeldung", settings, EID_SERVER).body
    token = parse(raw)

    assert b"<PathSecurity-Protocol>urn:ietf:rfc:4279</PathSecurity-Protocol>" in raw
    assert token.server_address == f"{EID_SERVER}/paos"
    assert token.psk is not None
    assert len(token.psk) == 32
    assert sessions.psk_of(token.session_identifier) == token.psk


def test_no_two_tokens_are_alike(sessions: EIDSessions) -> None:
    settings = replace(SETTINGS, psk=PSKEndpoint())
    tokens = [parse(_ask(sessions, "/tctoken?service=ummeldung", settings).body) for _ in range(2)]

    for name in ("session_identifier", "refresh_address", "psk"):
        assert len({getattr(each, name) for each in tokens}) == 2


def test_psk_is_worth_nothing_after_the_session(sessions: EIDSessions) -> None:
    session = _end(sessions, DocumentStatus.VALID)
    session.psk = bytes(32)

    assert sessions.psk_of(session.identifier) is None


def test_token_and_result_may_lie_behind_a_redirect(sessions: EIDSessions) -> None:
    settings = replace(SETTINGS, habits=ServerHabits(redirects=True))
    session = _end(sessions, DocumentStatus.VALID)

    to_token = _ask(sessions, "/tctoken?service=ummeldung", settings)
    to_result = _ask(sessions, f"/refresh/{session.reference}?ResultMajor=ok", settings)

    assert (to_token.status, to_result.status) == (303, 303)
    token = parse(_ask(sessions, to_token.headers["Location"], settings).body)
    assert token.server_address == f"{ESERVICE}/paos"
    assert _ask(sessions, to_result.headers["Location"], settings).content_type == "application/jwt"


@pytest.mark.parametrize("status", [DocumentStatus.EXPIRED, DocumentStatus.REVOKED])
def test_card_that_is_not_valid_gets_a_problem_instead_of_a_report(
    sessions: EIDSessions, status: DocumentStatus
) -> None:
    session = _end(sessions, status)

    with pytest.raises(Problem) as caught:
        _ask(sessions, f"/refresh/{session.reference}?ResultMajor=ok")

    assert caught.value.status == 403
    assert caught.value.kind == f"urn:de:leipzig:kiosk:problem:card-{status.value}"


def test_report_is_handed_over_once(sessions: EIDSessions) -> None:
    session = _end(sessions, DocumentStatus.VALID)
    address = f"/refresh/{session.reference}?ResultMajor=ok"
    assert _ask(sessions, address).status == 200

    with pytest.raises(Problem) as caught:
        _ask(sessions, address)

    assert caught.value.status == 410


def test_success_is_what_the_eid_server_found_and_not_what_the_client_says(sessions: EIDSessions) -> None:
    identified = _end(sessions, DocumentStatus.VALID)
    nobody = EIDSession("ummeldung", POLICY, "", 1)
    sessions.add(nobody)

    assert _ask(sessions, f"/refresh/{identified.reference}").content_type == "application/jwt"
    with pytest.raises(Problem) as caught:
        _ask(sessions, f"/refresh/{nobody.reference}?ResultMajor=ok")
    assert caught.value.status == 409


def test_client_without_certificate_is_a_stranger_where_certificates_are_demanded(sessions: EIDSessions) -> None:
    with pytest.raises(Problem) as caught:
        _ask(sessions, "/tctoken?service=ummeldung", replace(SETTINGS, demands_certificates=True))

    assert caught.value.status == 403


def test_address_for_errors_listens(sessions: EIDSessions) -> None:
    assert _ask(sessions, "/error").status == 200
