"""PAOS messages as others send them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import CVCertificate
from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import (
    EID_APPLICATION,
    EAC1Input,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    InitializeFramework,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message

VECTORS = Path(__file__).parents[4] / "vectors" / "paos"
SAMPLES = {
    "DIDAuthenticateEAC1": EAC1Input,
    "DIDAuthenticateEAC1_htmlTransactionInfo": EAC1Input,
    "DIDAuthenticateEAC2": EAC2Input,
    "DIDAuthenticateEACAdditionalInput": EACAdditionalInput,
    "DIDAuthenticateResponse": EAC2Output,
    "InitializeFramework": InitializeFramework,
    "StartPAOS": StartPAOS,
    "StartPAOSResponse1": StartPAOSResponse,
    "Transmit": Transmit,
    "TransmitResponse": TransmitResponse,
}


def _sample(name: str) -> bytes:
    return (VECTORS / f"{name}.xml").read_bytes()


def test_every_sample_is_named_here() -> None:
    assert {path.stem for path in VECTORS.glob("*.xml")} == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_of_ausweisapp_is_read(name: str) -> None:
    assert isinstance(read_message(_sample(name)).message, SAMPLES[name])


def test_eac1_sample_says_who_wants_to_read_what() -> None:
    message = read_message(_sample("DIDAuthenticateEAC1")).message

    assert isinstance(message, EAC1Input)
    roles = [CVCertificate.from_bytes(each).chat.role for each in message.certificates]
    assert roles.count(Role.TERMINAL) == 1
    assert roles.count(Role.CVCA) == 4
    assert message.required_chat is not None
    assert Right.READ_DG4 in CHAT.from_bytes(message.required_chat)
    assert message.transaction_info == "this is a test for TransactionInfo"
    assert b"Governikus" in message.certificate_description


def test_markup_in_the_transaction_text_stays_text() -> None:
    message = read_message(_sample("DIDAuthenticateEAC1_htmlTransactionInfo")).message

    assert isinstance(message, EAC1Input)
    assert message.transaction_info == "this is a <a>test</a> for TransactionInfo"


def test_transmit_sample_keeps_the_acceptable_status_words() -> None:
    message = read_message(_sample("Transmit")).message

    assert isinstance(message, Transmit)
    assert [each.acceptable_status for each in message.inputs] == [
        (),
        (),
        (b"\x90\x00",),
        (b"\x90\x01",),
        (),
        (b"\x90\x02",),
        (b"\x90\x03",),
    ]
    assert message.inputs[0].command.startswith(bytes.fromhex("0CA4040C"))


def test_start_sample_names_the_eid_application() -> None:
    message = read_message(_sample("StartPAOS")).message

    assert message == StartPAOS("abcd", EID_APPLICATION)


def test_response_sample_says_that_all_went_well() -> None:
    message = read_message(_sample("StartPAOSResponse1")).message

    assert isinstance(message, StartPAOSResponse)
    assert message.result.is_ok


def test_addresses_of_the_message_are_read() -> None:
    envelope = read_message(_sample("StartPAOS"))

    assert (envelope.message_id, envelope.relates_to) == ("STRIP ME", "urn:uuid:dummy")


@pytest.mark.parametrize(
    "document",
    [
        b"<Body><StartPAOSResponse/></Body>",
        b"<Envelope/>",
        b"<Envelope><Body/></Envelope>",
        b"<Envelope><Body><InitializeFramework/><InitializeFramework/></Body></Envelope>",
        b"<Envelope><Body><Disconnect/></Body></Envelope>",
        b"<Envelope><Body><StartPAOSResponse/></Body></Envelope>",
        b"<Envelope><Body><Transmit><SlotHandle>00</SlotHandle></Transmit></Body></Envelope>",
        b"<Envelope><Body><DIDAuthenticate><AuthenticationProtocolData/></DIDAuthenticate></Body></Envelope>",
    ],
)
def test_message_without_its_parts_is_refused(document: bytes) -> None:
    with pytest.raises(MarkupError):
        read_message(document)


@pytest.mark.parametrize("name", SAMPLES)
@given(data=st.data())
def test_damaged_sample_is_read_or_refused(name: str, data: st.DataObject) -> None:
    sample = bytearray(_sample(name))
    for _ in range(data.draw(st.integers(1, 4))):
        sample[data.draw(st.integers(0, len(sample) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_message(bytes(sample))
    except MarkupError:
        return
