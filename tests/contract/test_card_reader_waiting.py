"""What every driver of `CardReader` must do while somebody waits, and when the service behind it comes and goes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from threading import Thread

import pytest

from hardware.card.chip import ForeignCard, MuteCard
from hardware.card.pcsc import PCSCReader
from hardware.card.reader import SLICE_SECONDS, CardReader, ReaderState
from hardware.card.simulated import SimulatedReader
from hardware.card.virtual_pcd import VirtualPCD
from hardware.errors import CardInterrupted, CardServiceUnavailable, ReaderUnavailable
from tests.fixtures.card_desk import SELECT_MASTER_FILE, Desk, EchoCard, answers
from tests.fixtures.pcscd import READER_NAME, PCSCService, eventually

PATIENCE_SECONDS = 10.0


class Waiter:
    """Somebody who waits for the state to change, in a thread of his own."""

    def __init__(self, reader: CardReader, known: ReaderState) -> None:
        self.cancelled = threading.Event()
        self._seen: list[ReaderState] = []
        self._thread = Thread(
            target=lambda: self._seen.append(reader.wait(known, PATIENCE_SECONDS, self.cancelled)), daemon=True
        )
        self._thread.start()

    @property
    def is_waiting(self) -> bool:
        return self._thread.is_alive()

    def sees(self) -> ReaderState:
        self._thread.join(timeout=PATIENCE_SECONDS + 5)
        (state,) = self._seen
        return state


class TestWaiting:
    def test_what_is_not_known_yet_is_told_at_once(self, desk: Desk) -> None:
        started = time.monotonic()
        assert desk.reader.wait(ReaderState.SERVICE_DOWN, PATIENCE_SECONDS, threading.Event()) is ReaderState.NO_CARD
        assert time.monotonic() - started < PATIENCE_SECONDS / 2

    def test_a_card_laid_down_or_taken_away_ends_the_wait(self, desk: Desk) -> None:
        waiter = Waiter(desk.reader, ReaderState.NO_CARD)
        desk.slot.insert(EchoCard())
        assert waiter.sees() is ReaderState.CARD_PRESENT
        waiter = Waiter(desk.reader, ReaderState.CARD_PRESENT)
        desk.slot.remove()
        assert waiter.sees() is ReaderState.NO_CARD

    def test_a_card_that_is_turned_the_right_way_round_ends_the_wait(self, desk: Desk) -> None:
        desk.slot.insert(MuteCard())
        assert desk.sees(ReaderState.CARD_MUTE)
        waiter = Waiter(desk.reader, ReaderState.CARD_MUTE)
        desk.slot.remove()
        assert waiter.sees() is ReaderState.NO_CARD

    def test_without_a_change_the_wait_ends_with_its_time(self, desk: Desk) -> None:
        assert desk.reader.wait(ReaderState.NO_CARD, 0.01, threading.Event()) is ReaderState.NO_CARD

    def test_whoever_does_not_wait_any_more_is_let_go(self, desk: Desk) -> None:
        waiter = Waiter(desk.reader, ReaderState.NO_CARD)
        waiter.cancelled.set()
        started = time.monotonic()
        assert waiter.sees() is ReaderState.NO_CARD
        assert time.monotonic() - started < SLICE_SECONDS + 1

    def test_waiting_does_not_disturb_a_conversation(self, desk: Desk) -> None:
        desk.slot.insert(EchoCard())
        assert desk.sees(ReaderState.CARD_PRESENT)
        connection = desk.reader.connect()
        waiter = Waiter(desk.reader, ReaderState.CARD_PRESENT)
        assert connection.transmit(SELECT_MASTER_FILE).is_ok
        assert waiter.is_waiting
        connection.close()
        desk.slot.remove()
        assert waiter.sees() is ReaderState.NO_CARD


class TestRealService:
    """What only a reader with a service behind it can meet; the service is a private one of these tests."""

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
        assert eventually(lambda: answers(reader))
        virtual_slot.remove()

    def test_a_wait_outlives_the_service_and_sees_it_go_and_come(
        self, service: PCSCService, virtual_slot: VirtualPCD
    ) -> None:
        reader = PCSCReader([READER_NAME])
        assert eventually(lambda: reader.state() is ReaderState.NO_CARD)
        waiter = Waiter(reader, ReaderState.NO_CARD)
        service.kill()
        assert waiter.sees() is ReaderState.SERVICE_DOWN
        waiter = Waiter(reader, ReaderState.SERVICE_DOWN)
        service.start()
        assert waiter.sees() is ReaderState.NO_CARD
        waiter = Waiter(reader, ReaderState.NO_CARD)
        virtual_slot.insert(EchoCard())
        assert waiter.sees() is ReaderState.CARD_PRESENT
        virtual_slot.remove()

    def test_a_service_without_a_reader_says_so_until_there_is_one(self, service: PCSCService) -> None:
        reader = PCSCReader([READER_NAME])
        service.stop()
        service.start(with_readers=False)
        assert eventually(lambda: reader.state() is ReaderState.NO_READER)
        with pytest.raises(ReaderUnavailable):
            reader.connect()
        assert reader.wait(ReaderState.NO_READER, 0.05, threading.Event()) is ReaderState.NO_READER

    def test_a_reader_that_is_not_allowed_is_no_reader(self, pcsc_service: PCSCService) -> None:
        reader = PCSCReader(["Some Other Reader"])
        assert reader.state() is ReaderState.NO_READER
        with pytest.raises(ReaderUnavailable):
            reader.connect()

    def test_of_two_readers_the_one_with_a_card_is_taken(self, pcsc_service: PCSCService) -> None:
        reader, second_slot = PCSCReader(), VirtualPCD(pcsc_service.ports[1])
        second_slot.start()
        waiter = Waiter(reader, ReaderState.NO_CARD)
        second_slot.insert(ForeignCard())
        assert waiter.sees() is ReaderState.CARD_PRESENT
        connection = reader.connect()
        assert connection.transmit(SELECT_MASTER_FILE).status == 0x6A82
        connection.close()
        second_slot.stop()
        assert eventually(lambda: reader.state() is ReaderState.NO_CARD)


class TestSimulatedService:
    """The same of the simulated service and cable, which can be pulled."""

    def test_a_dead_service_ends_the_conversation_and_a_new_one_is_found_again(self) -> None:
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
        assert answers(reader)

    def test_a_wait_sees_reader_and_service_go_and_come(self) -> None:
        reader = SimulatedReader()
        waiter = Waiter(reader, ReaderState.NO_CARD)
        reader.unplug()
        assert waiter.sees() is ReaderState.NO_READER
        waiter = Waiter(reader, ReaderState.NO_READER)
        reader.service_down(True)
        assert waiter.sees() is ReaderState.SERVICE_DOWN
        waiter = Waiter(reader, ReaderState.SERVICE_DOWN)
        reader.service_down(False)
        assert waiter.sees() is ReaderState.NO_READER

    def test_an_unplugged_reader_is_told_apart_from_a_lost_card(self) -> None:
        reader = SimulatedReader()
        reader.insert(EchoCard())
        connection = reader.connect()
        reader.unplug()
        with pytest.raises(ReaderUnavailable):
            connection.transmit(SELECT_MASTER_FILE)

    def test_a_card_that_stays_but_was_reset_is_told_apart_from_a_lost_card(self) -> None:
        reader = SimulatedReader()
        reader.insert(EchoCard())
        connection = reader.connect()
        reader.reset_card()
        with pytest.raises(CardInterrupted):
            connection.transmit(SELECT_MASTER_FILE)
