"""Messages of clients against their schema: published ones pass, broken ones do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC1Output,
    EAC2Challenge,
    EAC2Output,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    Message,
    StartPAOS,
    TransmitResponse,
)
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message
from kiosk.sandbox import paos_schema

VECTORS = Path(__file__).parents[3] / "vectors" / "paos"
REFUSAL = Result.error(ResultMinor.CANCELLATION_BY_USER, "no")
EAC1 = EAC1Output(b"\x7f", ("DECVCA00001", "DECVCA00002"), b"\x31", bytes(32), bytes(8))
MESSAGES: tuple[Message, ...] = (
    StartPAOS("a session"),
    InitializeFrameworkResponse(),
    EAC1,
    replace(EAC1, certification_authority_references=()),
    EAC2Challenge(bytes(8)),
    EAC2Output(b"\x30", bytes(8), bytes(8)),
    DIDAuthenticateError(REFUSAL),
    TransmitResponse(Result(), (b"\x90\x00", b"\x90\x00")),
    TransmitResponse(REFUSAL),
)


@pytest.mark.parametrize("name", ["StartPAOS", "DIDAuthenticateResponse", "TransmitResponse"])
def test_published_messages_of_ausweisapp_pass(name: str) -> None:
    paos_schema.check((VECTORS / f"{name}.xml").read_bytes())


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_of_this_client_pass(message: Message) -> None:
    paos_schema.check(write_message(Envelope(message, "urn:uuid:1", "urn:uuid:0")))


def _eac1(old: str, new: str) -> bytes:
    document = write_message(Envelope(EAC1, "urn:uuid:1", "urn:uuid:0"))
    assert old.encode() in document
    return document.replace(old.encode(), new.encode())


ID_PICC = f"<iso:IDPICC>{'0' * 64}</iso:IDPICC>"
CARD_ACCESS = "<iso:EFCardAccess>31</iso:EFCardAccess>"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (CARD_ACCESS + ID_PICC, ID_PICC + CARD_ACCESS),
        (CARD_ACCESS, ""),
        (CARD_ACCESS, CARD_ACCESS * 2),
        (CARD_ACCESS, CARD_ACCESS + "<iso:Other />"),
        (CARD_ACCESS, CARD_ACCESS.replace("iso:", "ecard:")),
        (CARD_ACCESS, CARD_ACCESS.replace("31", "<iso:Deeper />")),
        ("iso:EAC1OutputType", "iso:EAC1InputType"),
        ("urn:oid:1.3.162.15480.3.0.14.2", "urn:oid:1.3.162.15480.3.0.9"),
        ("schemas.xmlsoap.org/soap/envelope/", "www.w3.org/2003/05/soap-envelope"),
        ("<wsa:MessageID>urn:uuid:1</wsa:MessageID>", ""),
        ("<wsa:RelatesTo>urn:uuid:0</wsa:RelatesTo>", "<wsa:RelatesTo>urn:uuid:0</wsa:RelatesTo>" * 2),
        ("<dss:Result>", "<iso:Early /><dss:Result>"),
        ("</soap:Body>", "<iso:TransmitResponse /></soap:Body>"),
        ("</soap:Body>", "</soap:Body><soap:Body />"),
        ("http://www.w3.org/2005/03/addressing", "http://www.w3.org/2005/08/addressing"),
    ],
)
def test_message_that_breaks_the_schema_does_not_pass(old: str, new: str) -> None:
    with pytest.raises(MarkupError):
        paos_schema.check(_eac1(old, new))


@pytest.mark.parametrize("message", [InitializeFramework(), EAC1Input((), b"\x30")])
def test_message_of_a_server_does_not_pass(message: Message) -> None:
    with pytest.raises(MarkupError):
        paos_schema.check(write_message(Envelope(message, "urn:uuid:1")))


@pytest.mark.parametrize("raw", [b"", b"<a/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_document_that_is_no_message_does_not_pass(raw: bytes) -> None:
    with pytest.raises(MarkupError):
        paos_schema.check(raw)
