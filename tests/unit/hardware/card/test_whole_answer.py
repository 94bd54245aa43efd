from __future__ import annotations

from itertools import repeat

import pytest

from hardware.card import whole_answer
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.errors import CardProtocolError
from tests.unit.hardware.eid.scripted_card import ScriptedCard

READ = CommandAPDU(0x00, 0xB0, 0x9C, 0x00, le=256)


def sent(card: ScriptedCard) -> list[str]:
    return [each.to_bytes().hex() for each in card.commands]


@pytest.mark.parametrize("answer", ["9000", "0102039000", "6A82", "01026282", "63C2", "01026C02"])
def test_answer_that_is_whole_is_left_alone(answer: str) -> None:
    card = ScriptedCard([answer])
    assert whole_answer.fetch(card.transmit, READ).to_bytes().hex().upper() == answer
    assert len(card.commands) == 1


def test_command_is_sent_again_with_the_length_that_the_card_wants() -> None:
    card = ScriptedCard(["6C03", "0102039000"])
    assert whole_answer.fetch(card.transmit, READ) == ResponseAPDU(b"\1\2\3", 0x9000)
    assert sent(card) == ["00b09c0000", "00b09c0003"]


def test_answer_in_pieces_is_fetched_until_its_end() -> None:
    card = ScriptedCard(["6103", "010261FF", "036100", "046282"])
    assert whole_answer.fetch(card.transmit, READ) == ResponseAPDU(b"\1\2\3\4", 0x6282)
    assert sent(card)[1:] == ["00c0000003", "00c00000ff", "00c0000000"]


def test_data_before_the_announcement_belongs_to_the_answer() -> None:
    card = ScriptedCard(["01026101", "039000"])
    assert whole_answer.fetch(card.transmit, READ) == ResponseAPDU(b"\1\2\3", 0x9000)


def test_length_may_be_corrected_once_only() -> None:
    card = ScriptedCard(["6C03", "6C04"])
    assert whole_answer.fetch(card.transmit, READ).status == 0x6C04


@pytest.mark.parametrize("piece", [b"", b"x" * 256])
def test_answer_without_end_is_a_protocol_error(piece: bytes) -> None:
    pieces = repeat(ResponseAPDU(piece, 0x6100))
    with pytest.raises(CardProtocolError):
        whole_answer.fetch(lambda _: next(pieces), READ)


def test_failed_continuation_is_the_answer() -> None:
    card = ScriptedCard(["6103", "6F00"])
    assert whole_answer.fetch(card.transmit, READ) == ResponseAPDU(b"", 0x6F00)
