"""The eID server's sessions: whose they are, how they begin, and when they are over."""

from __future__ import annotations

import pytest

from kiosk.eid_client.paos.messages import (
    StartPAOS,
)
from kiosk.eid_client.paos.results import ResultMinor
from kiosk.sandbox.http_server import Problem
from kiosk.sandbox.pki import SandboxPKI
from tests.fixtures.paos_client import PAOSClient, eac1_output, minor_of, peer


def test_ended_session_takes_no_more_messages(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()
    client.post(b"<a/>")

    with pytest.raises(Problem):
        client.send(eac1_output(pki))


def test_session_cannot_be_started_twice(client: PAOSClient) -> None:
    client.start()

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_session_starts_on_the_channel_of_its_token_only(client: PAOSClient) -> None:
    client.open()
    client.connection = 2

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_session_starts_for_the_client_of_its_token_only(client: PAOSClient, pki: SandboxPKI) -> None:
    client.open()
    client.peer = peer(pki)

    with pytest.raises(Problem):
        client.send(StartPAOS(client.identifier))


def test_card_application_must_be_the_eid(client: PAOSClient) -> None:
    client.open()

    answer = client.send(StartPAOS(client.identifier, b"\xa0\x00"))

    assert minor_of(answer) == ResultMinor.PARAMETER_ERROR.value


def test_session_is_over_after_a_while_of_silence(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()
    client.time += 61

    with pytest.raises(Problem):
        client.send(eac1_output(pki))


def test_unknown_service_gets_no_token(client: PAOSClient) -> None:
    with pytest.raises(Problem) as caught:
        client.request("GET", "/tctoken", {"service": "other"})

    assert caught.value.status == 404


def test_client_without_certificate_gets_no_token(client: PAOSClient) -> None:
    client.peer = None

    with pytest.raises(Problem) as caught:
        client.request("GET", "/tctoken", {"service": "ummeldung"})

    assert caught.value.status == 403


def test_there_is_no_report_where_nobody_was_identified(client: PAOSClient) -> None:
    refresh = client.open()

    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 409


def test_refresh_address_is_for_the_client_that_opened_the_session(client: PAOSClient, pki: SandboxPKI) -> None:
    refresh = client.open()
    client.peer = peer(pki)

    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 403


def test_failed_session_is_forgotten_when_the_refresh_address_hears_of_it(client: PAOSClient) -> None:
    refresh = client.open()

    assert client.request("GET", refresh, {"ResultMajor": "error", "ResultMinor": "clientError"}).status == 200
    with pytest.raises(Problem) as caught:
        client.request("GET", refresh, {"ResultMajor": "ok"})

    assert caught.value.status == 410
