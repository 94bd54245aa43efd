"""The eID server against messages that break the rules of PAOS."""

from __future__ import annotations

import pytest

from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC2Challenge,
    EAC2Output,
    Envelope,
    InitializeFrameworkResponse,
    Message,
    StartPAOSResponse,
    TransmitResponse,
)
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.sandbox.http_server import Problem
from kiosk.sandbox.pki import SandboxPKI
from tests.fixtures.paos_client import HEADERS, PAOSClient, eac1_output, minor_of


@pytest.mark.parametrize(
    "message",
    [
        InitializeFrameworkResponse(),
        EAC2Challenge(bytes(8)),
        EAC2Output(b"a", b"b", b"c"),
        TransmitResponse(Result()),
    ],
)
def test_message_out_of_order_ends_the_session(client: PAOSClient, message: Message) -> None:
    client.start()

    assert minor_of(client.send(message)) == ResultMinor.UNKNOWN_API_FUNCTION.value


@pytest.mark.parametrize("message", [EAC1Input((), b"a"), StartPAOSResponse(Result())])
def test_message_of_a_server_ends_the_session(client: PAOSClient, message: Message) -> None:
    client.start()

    assert minor_of(client.send(message)) == ResultMinor.PARAMETER_ERROR.value


@pytest.mark.parametrize("relates_to", ["", "urn:uuid:other"])
def test_message_that_does_not_relate_to_the_last_one_ends_the_session(
    client: PAOSClient, pki: SandboxPKI, relates_to: str
) -> None:
    client.start()

    assert minor_of(client.send(eac1_output(pki), relates_to)) == ResultMinor.PARAMETER_ERROR.value


def test_message_without_an_id_ends_the_session(client: PAOSClient, pki: SandboxPKI) -> None:
    client.start()

    answer = client.post(write_message(Envelope(eac1_output(pki), "", client.last_id)))

    assert minor_of(answer) == ResultMinor.PARAMETER_ERROR.value


def test_message_that_cannot_be_read_ends_the_session(client: PAOSClient) -> None:
    client.start()

    assert minor_of(client.post(b"<a/>")) == ResultMinor.PARAMETER_ERROR.value


def test_clients_reason_to_give_up_comes_back(client: PAOSClient) -> None:
    client.start()

    answer = client.send(DIDAuthenticateError(Result.error(ResultMinor.CANCELLATION_BY_USER)))

    assert minor_of(answer) == ResultMinor.CANCELLATION_BY_USER.value


def test_other_content_than_paos_is_not_looked_at(client: PAOSClient) -> None:
    with pytest.raises(Problem) as caught:
        client.request("POST", "/paos", body=b"<a/>", **{"content-type": "text/xml"})

    assert caught.value.status == 415


def test_message_without_the_paos_header_is_not_looked_at(client: PAOSClient) -> None:
    client.open()

    with pytest.raises(Problem) as caught:
        client.request("POST", "/paos", body=b"<a/>", **{"content-type": HEADERS["content-type"]})

    assert caught.value.status == 400
    assert "PAOS" in caught.value.detail
