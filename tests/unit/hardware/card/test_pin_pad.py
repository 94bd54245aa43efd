"""What goes over PC/SC to and from a reader with a pad, byte by byte (PC/SC part 10, with amendment 1)."""

from __future__ import annotations

import pytest

from hardware.card.pin_pad import (
    Feature,
    PACEAnswer,
    PACECapability,
    PACEFunction,
    pace_request,
    pin_pad_of,
    read_capabilities,
    read_features,
    read_pace_answer,
    read_pace_request,
)
from hardware.card.simulated import SimulatedReader
from hardware.eid.simulated.pin_pad import SimulatedPinPad
from hardware.errors import CardProtocolError
from tests.fixtures.card_desk import EchoCard

EXECUTE_PACE = bytes.fromhex("200442000DCC")
MODIFY_PIN_DIRECT = bytes.fromhex("070442000DB4")
VERIFY_PIN_DIRECT = bytes.fromhex("060442000DB3")


def test_control_codes_are_read_most_significant_byte_first_and_unknown_features_are_passed_over() -> None:
    features = read_features(VERIFY_PIN_DIRECT + MODIFY_PIN_DIRECT + EXECUTE_PACE)
    assert features == {Feature.MODIFY_PIN_DIRECT: 0x42000DB4, Feature.EXECUTE_PACE: 0x42000DCC}


def test_a_reader_without_features_is_no_error() -> None:
    assert read_features(b"") == {}


@pytest.mark.parametrize("answer", ["2004", "200342000DCC", "200442000DCC07"])
def test_a_list_of_features_that_does_not_add_up_is_refused(answer: str) -> None:
    with pytest.raises(CardProtocolError):
        read_features(bytes.fromhex(answer))


def test_the_length_of_a_request_stands_least_significant_byte_first() -> None:
    assert pace_request(PACEFunction.ESTABLISH_PACE_CHANNEL, bytes(0x102))[:3] == bytes.fromhex("02 02 01")
    assert pace_request(PACEFunction.DESTROY_PACE_CHANNEL) == bytes.fromhex("03 00 00")
    assert pace_request(PACEFunction.GET_READER_PACE_CAPABILITIES) == bytes.fromhex("01 00 00")


@pytest.mark.parametrize("function", PACEFunction)
def test_a_request_arrives_as_it_was_sent(function: PACEFunction) -> None:
    assert read_pace_request(pace_request(function, b"data")) == (function, b"data")


@pytest.mark.parametrize("request_bytes", ["", "0200", "020100", "02000000", "090000"])
def test_a_request_that_does_not_add_up_is_refused_by_a_reader(request_bytes: str) -> None:
    with pytest.raises(ValueError, match=r"request|PACEFunction"):
        read_pace_request(bytes.fromhex(request_bytes))


def test_the_result_of_an_answer_stands_least_significant_byte_first() -> None:
    answer = read_pace_answer(bytes.fromhex("C26306F002009000"))
    assert answer == PACEAnswer(0xF00663C2, b"\x90\x00")
    assert read_pace_answer(answer.to_bytes()) == answer


@pytest.mark.parametrize("answer", ["", "00000000", "00000000 01", "00000000 0300 9000"])
def test_an_answer_that_is_shorter_than_it_says_is_refused(answer: str) -> None:
    with pytest.raises(CardProtocolError):
        read_pace_answer(bytes.fromhex(answer))


@pytest.mark.parametrize(
    ("answer", "capabilities"),
    [
        ("00000000 0100 E0", PACECapability.EID | PACECapability.GENERIC | PACECapability.DESTROY_CHANNEL),
        ("00000000 0100 10", PACECapability.ESIGN),
        ("00000000 0100 0F", PACECapability(0)),
        ("00000000 0000", PACECapability(0)),
        ("010000D0 0100 E0", PACECapability(0)),
    ],
)
def test_what_a_reader_does_not_say_it_cannot_do(answer: str, capabilities: PACECapability) -> None:
    assert read_capabilities(read_pace_answer(bytes.fromhex(answer))) == capabilities


def test_only_a_connection_through_a_reader_with_a_pad_has_one() -> None:
    reader = SimulatedReader()
    reader.insert(EchoCard())
    plain = reader.connect()
    assert pin_pad_of(plain) is None
    plain.close()
    reader.exchange(SimulatedPinPad())
    assert pin_pad_of(reader.connect()) is not None
