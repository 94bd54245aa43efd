"""What every driver of the port `CardReader` must do: simulated here and in the dock, and PC/SC by the real service."""

from __future__ import annotations

from threading import Thread

import pytest

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.chip import ForeignCard, MuteCard
from hardware.card.reader import ReaderState
from hardware.errors import CardLost, CardMute, HardwareError, ReaderBusy
from tests.fixtures.card_desk import SELECT_MASTER_FILE, Desk, EchoCard, answers
from tests.fixtures.pcscd import eventually


class TestCardReader:
    def test_a_card_is_seen_from_insertion_to_removal(self, desk: Desk) -> None:
        assert desk.reader.state() is ReaderState.NO_CARD
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        desk.slot.remove()
        assert desk.sees(ReaderState.NO_CARD)

    def test_every_reader_is_listed_with_what_lies_on_it(self, desk: Desk) -> None:
        assert set(desk.reader.readers().values()) == {ReaderState.NO_CARD}
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        assert ReaderState.CARD_PRESENT in desk.reader.readers().values()
        assert all(desk.reader.readers())

    def test_connecting_without_a_card_says_so(self, desk: Desk) -> None:
        with pytest.raises(CardLost):
            desk.reader.connect()

    def test_a_card_that_does_not_answer_is_seen_and_told_apart_from_no_card(self, desk: Desk) -> None:
        desk.slot.insert(MuteCard())
        assert desk.sees(ReaderState.CARD_MUTE)
        with pytest.raises(CardMute):
            desk.reader.connect()
        desk.slot.remove()
        assert desk.sees(ReaderState.NO_CARD)

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
        with pytest.raises(ReaderBusy):
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
        worker.join(timeout=60)
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
        worker.join(timeout=60)
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
        assert eventually(lambda: answers(desk.reader))
