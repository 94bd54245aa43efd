from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.eid import application
from hardware.eid.application import read_card_access, read_data_group, read_file
from hardware.eid.auxiliary_data import DATE_OF_BIRTH
from hardware.eid.data_groups import DataGroup, Text
from hardware.errors import CardLost, CardProtocolError, CardUnsuitable
from tests.unit.hardware.eid.scripted_card import ScriptedCard
from tests.unit.hardware.eid.simulated_cards import DirectConnection, simulated_card

CONTENT = tlv.encode(0x30, bytes(range(256)) * 4)


class FileCard:
    """A card with one file, which gives at most so many bytes at once."""

    def __init__(self, content: bytes, at_once: int, *, refusal: int | None = None) -> None:
        self.content, self.at_once, self.refusal = content, at_once, refusal
        self.reads = 0

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        self.reads += 1
        le = command.le or 0
        if le > 256 and self.refusal is not None:
            return ResponseAPDU(b"", self.refusal)
        offset = 0 if command.p1 & 0x80 else command.p1 << 8 | command.p2
        piece = self.content[offset : offset + min(le, self.at_once)]
        return ResponseAPDU(piece, 0x9000 if len(piece) == le else 0x6282)

    def close(self) -> None:
        return


def test_commands_are_those_of_the_standard() -> None:
    assert application.select_application().to_bytes().hex() == "00a4040c09e80704007f00070302"
    assert application.select_master_file().to_bytes().hex() == "00a4000c023f00"
    assert application.read_binary(0x1C).to_bytes().hex() == "00b09c0000"
    assert application.read_binary_at(0x1234, 65536).to_bytes().hex() == "00b01234000000"
    verify = application.verify_auxiliary_data(DATE_OF_BIRTH)
    assert verify.to_bytes().hex() == "802080000b060904007f000703010401"


def test_directory_of_ausweisapp_names_our_application(card_files: dict[str, bytes]) -> None:
    entries = [each for each in tlv.decode_all(card_files["2f00"]) if each.tag == 0x61]
    assert application.APPLICATION_ID in [each.require(0x4F).value for each in entries]


def test_card_access_of_the_simulated_card_is_read_without_a_password(tmp_path: Path) -> None:
    card_access = read_card_access(DirectConnection(simulated_card(tmp_path)))
    assert card_access.choose_pace().parameter_id == 13


def test_padded_file_of_openpace_is_read(worked_example: dict[str, bytes]) -> None:
    padded = worked_example["ef_cardaccess_ca3"]
    card = ScriptedCard(
        [ResponseAPDU(b"", 0x6A82), ResponseAPDU(padded[:256], 0x9000), ResponseAPDU(padded[256:], 0x6282)]
    )
    assert read_card_access(card).choose_pace().parameter_id == 13
    assert [each.to_bytes().hex() for each in card.commands[1:]] == ["00b09c0000", "00b0010000"]


@pytest.mark.parametrize("answers", [["9000", "6A82"], ["6A82", "6D00"], ["9000", "31009000"], ["9000", "30009000"]])
def test_card_without_the_file_is_no_eid_card(answers: list[str]) -> None:
    if answers[1] == "31009000":
        assert read_card_access(ScriptedCard(answers)).infos == ()
        return
    with pytest.raises(CardUnsuitable):
        read_card_access(ScriptedCard(answers))


@pytest.mark.parametrize("at_once", [64, 223, 256, 65536])
@pytest.mark.parametrize("extended", [False, True])
def test_file_is_read_in_as_many_pieces_as_the_card_gives(at_once: int, extended: bool) -> None:
    card = FileCard(CONTENT + bytes(50), at_once)
    assert read_file(card, 1, extended=extended) == CONTENT
    limit = at_once if extended else min(at_once, 223)
    assert card.reads == -(-len(CONTENT) // limit)


@pytest.mark.parametrize("refusal", [0x6700, 0x6C00, 0x6CDF])
def test_card_without_extended_length_is_read_in_pieces(refusal: int) -> None:
    card = FileCard(CONTENT, 256, refusal=refusal)
    assert application.read_card_security(card) == CONTENT


@pytest.mark.parametrize(
    "answers",
    [
        ["6982"],
        ["9000"],
        ["309000"],
        ["3004aabb9000", "9000"],
        ["3004aabb9000", "6982"],
    ],
)
def test_file_that_cannot_be_read_whole_is_a_protocol_error(answers: Sequence[str]) -> None:
    with pytest.raises(CardProtocolError):
        read_file(ScriptedCard(answers), 1)


def test_card_pulled_in_between_stays_lost() -> None:
    with pytest.raises(CardLost):
        read_file(ScriptedCard(["3004aabb9000"]), 1)


def test_file_beyond_the_reach_of_the_command_is_a_protocol_error() -> None:
    with pytest.raises(CardProtocolError):
        read_file(FileCard(tlv.encode(0x30, bytes(40_000)), 65536), 1, extended=False)


def test_data_group_is_read_and_decoded() -> None:
    assert read_data_group(ScriptedCard(["64070c054552494b419000"]), DataGroup.GIVEN_NAMES) == Text("ERIKA")
    with pytest.raises(CardProtocolError):
        read_data_group(ScriptedCard(["65070c054552494b419000"]), DataGroup.GIVEN_NAMES)
