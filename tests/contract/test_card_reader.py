"""What every driver of the port `CardReader` must do: simulated in this process, and PC/SC through the real service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Thread

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.chip import ForeignCard
from hardware.card.pcsc import PCSCReader
from hardware.card.reader import CardReader, ReaderState
from hardware.card.simulated import SimulatedReader
from hardware.card.slot import CardSlot
from hardware.card.virtual_pcd import VirtualPCD
from hardware.errors import CardLost, CardServiceUnavailable, HardwareError, ReaderUnavailable
from tests.fixtures.pcscd import READER_NAME, PCSCService, eventually

SELECT_MASTER_FILE = CommandAPDU(0x00, 0xA4, 0x00, 0x0C, b"\x3f\x00")


class EchoCard:
    """A chip that sends back what it gets, and counts how often it was given power."""

    atr = bytes.fromhex("3B8180018080")

    def __init__(self) -> None:
        self.starts = 0

    def power_on(self) -> None:
        self.starts += 1

    def power_off(self) -> None:
        pass

    def transmit(self, command: bytes) -> bytes:
        return ResponseAPDU(command, 0x9000).to_bytes()


@dataclass(frozen=True)
class Desk:
    """A reader, and the slot below the hand."""

    reader: CardReader
    slot: CardSlot

    def sees(self, state: ReaderState) -> bool:
        return eventually(lambda: self.reader.state() is state)


@pytest.fixture(scope="module")
def virtual_slot(pcsc_service: PCSCService) -> Iterator[VirtualPCD]:
    slot = VirtualPCD(pcsc_service.ports[0])
    slot.start()
    yield slot
    slot.stop()


@pytest.fixture(params=["simulated", "pcsc"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    if request.param == "simulated":
        reader = SimulatedReader()
        yield Desk(reader, reader)
        return
    desk = Desk(PCSCReader([f"{READER_NAME} 00 00"]), request.getfixturevalue("virtual_slot"))
    assert desk.sees(ReaderState.NO_CARD)
    yield desk
    desk.slot.remove()
    desk.slot.clear_faults()


class TestCardReader:
    def test_a_card_is_seen_from_insertion_to_removal(self, desk: Desk) -> None:
        assert desk.reader.state() is ReaderState.NO_CARD
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        desk.slot.remove()
        assert desk.sees(ReaderState.NO_CARD)

    def test_connecting_without_a_card_says_so(self, desk: Desk) -> None:
        with pytest.raises(CardLost):
            desk.reader.connect()

    def test_short_and_extended_apdus_arrive_unchanged(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        commands = (
            SELECT_MASTER_FILE,
            CommandAPDU(0x00, 0xB0, 0x9C, 0x00, le=256),
            CommandAPDU(0x0C, 0x86, 0x00, 0x00, bytes(range(256)) * 10, le=65536),
        )
        for command in commands:
            assert connection.transmit(command) == ResponseAPDU(command.to_bytes(), 0x9000)
        connection.close()

    def test_a_long_answer_arrives_whole(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        command = CommandAPDU(0x00, 0xD6, 0x00, 0x00, bytes(60_000))
        assert len(connection.transmit(command).data) == 60_007
        connection.close()

    def test_the_card_is_there_for_one_conversation_only(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        with pytest.raises(ReaderUnavailable):
            desk.reader.connect()
        connection.close()
        desk.reader.connect().close()

    def test_looking_does_not_disturb_a_conversation(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        assert desk.reader.state() is ReaderState.CARD_PRESENT
        assert connection.transmit(SELECT_MASTER_FILE).is_ok
        connection.close()

    def test_closing_leaves_the_card_reset(self, desk: Desk) -> None:
        card = EchoCard()
        desk.slot.insert(card)
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        connection.transmit(SELECT_MASTER_FILE)
        starts = card.starts
        connection.close()
        assert eventually(lambda: card.starts > starts)

    def test_a_closed_conversation_stays_closed(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        connection.close()
        connection.close()
        with pytest.raises(CardLost):
            connection.transmit(SELECT_MASTER_FILE)

    @pytest.mark.parametrize("after_chip", [False, True])
    def test_a_card_pulled_during_an_apdu_is_lost_for_good(self, desk: Desk, after_chip: bool) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        desk.slot.pull_at(2, after_chip=after_chip)
        assert connection.transmit(SELECT_MASTER_FILE).is_ok
        for _ in range(2):
            with pytest.raises(CardLost):
                connection.transmit(SELECT_MASTER_FILE)
        connection.close()
        assert desk.sees(ReaderState.NO_CARD)

    def test_after_a_loss_the_next_card_works(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        desk.slot.remove()
        with pytest.raises(CardLost):
            connection.transmit(SELECT_MASTER_FILE)
        connection.close()
        assert desk.sees(ReaderState.NO_CARD)
        desk.slot.insert(ForeignCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        second = desk.reader.connect()
        assert second.transmit(SELECT_MASTER_FILE).status == 0x6A82
        second.close()

    def test_a_hanging_card_answers_when_it_is_released(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        asked_before = desk.slot.apdu_count
        desk.slot.hang_at(1)
        answers: list[ResponseAPDU] = []
        worker = Thread(target=lambda: answers.append(connection.transmit(SELECT_MASTER_FILE)))
        worker.start()
        assert eventually(lambda: desk.slot.apdu_count > asked_before)
        worker.join(timeout=0.05)
        assert worker.is_alive()
        desk.slot.release()
        worker.join(timeout=5)
        assert [answer.status for answer in answers] == [0x9000]
        connection.close()

    def test_pulling_a_hanging_card_ends_the_wait(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        asked_before = desk.slot.apdu_count
        desk.slot.hang_at(1)
        losses: list[HardwareError] = []

        def ask() -> None:
            try:
                connection.transmit(SELECT_MASTER_FILE)
            except HardwareError as loss:
                losses.append(loss)

        worker = Thread(target=ask)
        worker.start()
        assert eventually(lambda: desk.slot.apdu_count > asked_before)
        desk.slot.remove()
        worker.join(timeout=5)
        assert [type(loss) for loss in losses] == [CardLost]
        connection.close()

    def test_a_card_that_loses_power_ends_the_conversation_and_can_be_used_again(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        desk.slot.reset_at(1)
        with pytest.raises(CardLost):
            connection.transmit(SELECT_MASTER_FILE)
        connection.close()
        assert eventually(lambda: _answers(desk.reader))


class TestServiceLoss:
    """What only a reader with a service behind it can meet; the service is a private one of this test."""

    @pytest.fixture
    def service(self, pcsc_service: PCSCService) -> Iterator[PCSCService]:
        yield pcsc_service
        pcsc_service.stop()
        pcsc_service.start()

    def test_a_dead_service_ends_the_conversation_and_a_new_one_is_found_again(
        self, service: PCSCService, virtual_slot: VirtualPCD
    ) -> None:
        reader = PCSCReader([READER_NAME])
        virtual_slot.insert(EchoCard())
        assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
        connection = reader.connect()
        service.kill()
        with pytest.raises(CardServiceUnavailable):
            connection.transmit(SELECT_MASTER_FILE)
        connection.close()
        assert reader.state() is ReaderState.SERVICE_DOWN
        with pytest.raises(CardServiceUnavailable):
            reader.connect()
        service.start()
        assert eventually(lambda: _answers(reader))
        virtual_slot.remove()

    def test_the_simulated_service_dies_in_the_same_way(self) -> None:
        reader = SimulatedReader()
        reader.insert(EchoCard())
        connection = reader.connect()
        reader.service_down(True)
        with pytest.raises(CardServiceUnavailable):
            connection.transmit(SELECT_MASTER_FILE)
        connection.close()
        assert reader.state() is ReaderState.SERVICE_DOWN
        with pytest.raises(CardServiceUnavailable):
            reader.connect()
        reader.service_down(False)
        assert _answers(reader)

    def test_a_reader_that_is_not_allowed_is_no_reader(self, pcsc_service: PCSCService) -> None:
        reader = PCSCReader(["Some Other Reader"])
        assert reader.state() is ReaderState.NO_READER
        with pytest.raises(ReaderUnavailable):
            reader.connect()

    def test_of_two_readers_the_one_with_a_card_is_taken(self, pcsc_service: PCSCService) -> None:
        reader, second_slot = PCSCReader(), VirtualPCD(pcsc_service.ports[1])
        second_slot.start()
        second_slot.insert(ForeignCard())
        assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
        connection = reader.connect()
        assert connection.transmit(SELECT_MASTER_FILE).status == 0x6A82
        connection.close()
        second_slot.stop()
        assert eventually(lambda: reader.state() is ReaderState.NO_CARD)


def _answers(reader: CardReader) -> bool:
    try:
        connection = reader.connect()
    except HardwareError:
        return False
    try:
        return connection.transmit(SELECT_MASTER_FILE).is_ok
    except HardwareError:
        return False
    finally:
        connection.close()
