"""What the server asks a card, and what it makes of the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid import data_groups
from hardware.eid.chat import CHAT, Right
from hardware.eid.data_groups import DataGroup, Text
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.key_derivation import Cipher
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.eid.simulated.channel import SecureChannel
from hardware.eid.simulated.key_agreement import CA_ECDH
from hardware.eid.simulated.symmetric import Suite
from hardware.errors import CardProtocolError
from kiosk.eid_client.paos.messages import InputAPDU
from kiosk.sandbox.card_reading import CardReading, DocumentStatus, data_groups_for
from kiosk.sandbox.sectors import Sectors

RI = "0.4.0.127.0.7.2.2.5.2.3"
INFOS = (RestrictedIdentificationInfo(RI, 1, 1, False), RestrictedIdentificationInfo(RI, 1, 2, True))
COMPARE, SELECT_KEY, IDENTIFY, READ = 0x20, 0x22, 0x86, 0xB0
SECRET = bytes(range(32))
Answer = Callable[[CommandAPDU], ResponseAPDU]


class Chip:
    """Opens the commands with the simulated chip's own secure messaging, and answers as it is told."""

    def __init__(self) -> None:
        self._channel = SecureChannel(Suite.from_oid(f"{CA_ECDH}.2").session_keys(SECRET, b""))
        self.answers: dict[int, Answer] = {IDENTIFY: _name(bytes(32)), READ: _given_names}
        self.commands: list[CommandAPDU] = []

    def answer(self, batch: Sequence[InputAPDU]) -> list[bytes]:
        return [self._answer(each).to_bytes() for each in batch]

    def _answer(self, asked: InputAPDU) -> ResponseAPDU:
        command = self._channel.open(CommandAPDU.from_bytes(asked.command))
        self.commands.append(command)
        response = self._channel.seal(self.answers.get(command.ins, _yes)(command))
        assert asked.accepts(response.status.to_bytes(2, "big")) or response.status == StatusWord.WRONG_DATA
        return response

    def asked(self, instruction: int) -> list[CommandAPDU]:
        return [each for each in self.commands if each.ins == instruction]


def _yes(_: CommandAPDU) -> ResponseAPDU:
    return ResponseAPDU(b"", StatusWord.OK)


def _no(_: CommandAPDU) -> ResponseAPDU:
    return ResponseAPDU(b"", StatusWord.WARNING)


def _refusal(_: CommandAPDU) -> ResponseAPDU:
    return ResponseAPDU(b"", StatusWord.WRONG_DATA)


def _given_names(_: CommandAPDU) -> ResponseAPDU:
    return ResponseAPDU(data_groups.encode(DataGroup.DG4, Text("ERIKA")), StatusWord.OK)


def _name(name: bytes) -> Answer:
    def answer(command: CommandAPDU) -> ResponseAPDU:
        is_second = tlv.decode(command.data).find(0xA2) is not None
        return ResponseAPDU(tlv.encode(0x7C, tlv.encode(0x83 if is_second else 0x81, name)), StatusWord.OK)

    return answer


@pytest.fixture
def chip() -> Chip:
    return Chip()


@pytest.fixture(scope="module")
def sectors(tmp_path_factory: pytest.TempPathFactory) -> Sectors:
    return Sectors(tmp_path_factory.mktemp("sectors"))


def _reading(sectors: Sectors, *rights: Right, batch_size: int = 100) -> CardReading:
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, SECRET)
    return CardReading(messaging, CHAT.of(rights), INFOS, sectors, batch_size)


def _read_all(reading: CardReading, chip: Chip) -> int:
    """Return the number of batches."""
    count = 0
    while batch := reading.next_batch():
        reading.hear(chip.answer(batch))
        count += 1
    return count


def test_data_groups_follow_from_the_rights() -> None:
    rights = {Right.READ_DG17, Right.READ_DG4, Right.AGE_VERIFICATION}

    assert data_groups_for(rights) == (DataGroup.DG4, DataGroup.DG17)


def test_comparisons_come_first_and_data_after_them(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors, Right.READ_DG4)

    assert _read_all(reading, chip) == 2
    assert [each.ins for each in chip.commands] == [0xA4, COMPARE, SELECT_KEY, IDENTIFY, READ]
    assert reading.findings.status is DocumentStatus.VALID
    assert reading.findings.contents == {DataGroup.DG4: Text("ERIKA")}


def test_only_what_the_rights_allow_is_asked(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors)

    _read_all(reading, chip)

    assert chip.asked(READ) == []
    assert len(chip.asked(COMPARE)) == 1
    assert len(chip.asked(IDENTIFY)) == 1
    assert (reading.findings.is_old_enough, reading.findings.is_in_community) == (None, None)
    assert reading.findings.pseudonym is None


def _nothing_stored(_: CommandAPDU) -> ResponseAPDU:
    return ResponseAPDU(b"", StatusWord.REFERENCED_DATA_NOT_FOUND)


@pytest.mark.parametrize("answer", [_yes, _no, _nothing_stored])
def test_age_and_community_are_the_cards_word(sectors: Sectors, chip: Chip, answer: Answer) -> None:
    reading = _reading(sectors, Right.AGE_VERIFICATION, Right.COMMUNITY_ID_VERIFICATION)
    validity = bytes.fromhex("060904007F000703010402")
    chip.answers[COMPARE] = lambda command: _yes(command) if command.data == validity else answer(command)

    _read_all(reading, chip)

    assert reading.findings.is_old_enough is (answer is _yes)
    assert reading.findings.is_in_community is (answer is _yes)
    assert reading.findings.status is DocumentStatus.VALID


def test_expired_card_is_asked_for_no_data(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors, Right.READ_DG4)
    chip.answers[COMPARE] = _no

    _read_all(reading, chip)

    assert reading.findings.status is DocumentStatus.EXPIRED
    assert chip.asked(READ) == []


def test_lost_card_is_asked_for_no_data(tmp_path: Path, chip: Chip) -> None:
    sectors = Sectors(tmp_path)
    domain = DomainParameters.from_id(13)
    sectors.revoke([domain.multiply_generator(domain.generate_scalar())])
    reading = _reading(sectors, Right.READ_DG4)
    chip.answers[IDENTIFY] = _name(*sectors.block_list())

    _read_all(reading, chip)

    assert reading.findings.status is DocumentStatus.REVOKED
    assert chip.asked(READ) == []


def test_pseudonym_comes_from_the_key_for_authorized_terminals(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors, Right.RESTRICTED_IDENTIFICATION)
    chip.answers[IDENTIFY] = _name(b"p" * 32)

    _read_all(reading, chip)

    assert reading.findings.pseudonym == b"p" * 32
    assert [list(tlv.decode_all(each.data))[-1].value for each in chip.asked(SELECT_KEY)] == [b"\x01", b"\x02"]


def test_missing_data_group_is_no_content(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors, Right.READ_DG4)
    chip.answers[READ] = lambda _: ResponseAPDU(b"", StatusWord.FILE_NOT_FOUND)

    _read_all(reading, chip)

    assert reading.findings.contents == {}


def test_batches_are_as_long_as_allowed(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors, Right.READ_DG4, Right.READ_DG5, batch_size=1)
    chip.answers[READ] = lambda _: ResponseAPDU(b"", StatusWord.FILE_NOT_FOUND)

    assert _read_all(reading, chip) == 6


@pytest.mark.parametrize("instruction", [0xA4, COMPARE, SELECT_KEY, IDENTIFY, READ])
def test_refusal_of_any_command_is_a_card_error(sectors: Sectors, chip: Chip, instruction: int) -> None:
    reading = _reading(sectors, Right.READ_DG4)
    chip.answers[instruction] = _refusal

    with pytest.raises(CardProtocolError):
        _read_all(reading, chip)


def test_answer_that_is_missing_is_a_card_error(sectors: Sectors, chip: Chip) -> None:
    reading = _reading(sectors)
    outputs = chip.answer(reading.next_batch())

    with pytest.raises(CardProtocolError):
        reading.hear(outputs[:-1])


@pytest.mark.parametrize("forged", [b"\x90\x00", b"\x90", b""])
def test_answer_without_protection_is_a_card_error(sectors: Sectors, chip: Chip, forged: bytes) -> None:
    reading = _reading(sectors)
    outputs = chip.answer(reading.next_batch())

    with pytest.raises(CardProtocolError):
        reading.hear([*outputs[:-1], forged])


@pytest.mark.parametrize(
    ("instruction", "content"), [(READ, b"\x64\x05abc"), (READ, b"\x65\x00"), (IDENTIFY, b"\x7c\x00")]
)
def test_content_that_makes_no_sense_is_a_card_error(
    sectors: Sectors, chip: Chip, instruction: int, content: bytes
) -> None:
    reading = _reading(sectors, Right.READ_DG4)
    chip.answers[instruction] = lambda _: ResponseAPDU(content, StatusWord.OK)

    with pytest.raises(CardProtocolError):
        _read_all(reading, chip)


def test_card_without_a_key_for_revocation_is_a_card_error(sectors: Sectors) -> None:
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, SECRET)

    with pytest.raises(CardProtocolError):
        CardReading(messaging, CHAT.of(()), INFOS[1:], sectors, 100)
