"""What the simulated reader has beyond the contract: its cable, its slowness, and the hang that nothing cures."""

from __future__ import annotations

import time
from threading import Thread

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.chip import ForeignCard
from hardware.card.reader import CardConnection, ReaderState
from hardware.card.simulated import SimulatedReader
from hardware.errors import CardLost, HardwareError, ReaderUnavailable
from tests.fixtures.pcscd import eventually

COMMAND = CommandAPDU(0x00, 0xA4, 0x00, 0x0C)


@pytest.fixture
def reader() -> SimulatedReader:
    reader = SimulatedReader()
    reader.insert(ForeignCard())
    return reader


def ask_in_thread(connection: CardConnection) -> tuple[Thread, list[object]]:
    """Send a command beside the test, and note its answer or its error."""
    outcomes: list[object] = []

    def ask() -> None:
        try:
            outcomes.append(connection.transmit(COMMAND).status)
        except HardwareError as error:
            outcomes.append(type(error))

    thread = Thread(target=ask)
    thread.start()
    return thread, outcomes


def test_an_unplugged_reader_is_no_reader_and_loses_the_conversation(reader: SimulatedReader) -> None:
    connection = reader.connect()
    reader.unplug()
    assert reader.state() is ReaderState.NO_READER
    with pytest.raises(ReaderUnavailable):
        connection.transmit(COMMAND)
    connection.close()
    with pytest.raises(ReaderUnavailable):
        reader.connect()
    reader.plug()
    assert reader.state() is ReaderState.CARD_PRESENT
    assert reader.connect().transmit(COMMAND).status == 0x6A82


def test_a_dead_service_hides_the_reader(reader: SimulatedReader) -> None:
    reader.unplug()
    reader.service_down(True)
    assert reader.state() is ReaderState.SERVICE_DOWN
    reader.service_down(False)
    assert reader.state() is ReaderState.NO_READER


def test_a_card_pulled_and_laid_down_again_is_lost_and_not_only_interrupted(reader: SimulatedReader) -> None:
    connection = reader.connect()
    reader.remove()
    reader.insert(ForeignCard())
    with pytest.raises(CardLost) as loss:
        connection.transmit(COMMAND)
    assert type(loss.value) is CardLost


def test_a_slow_card_answers_late(reader: SimulatedReader) -> None:
    reader.slow(0.05)
    started = time.monotonic()
    assert reader.connect().transmit(COMMAND).status == 0x6A82
    assert time.monotonic() - started >= 0.05


def test_a_slow_card_can_be_pulled_before_it_answers(reader: SimulatedReader) -> None:
    reader.slow(60)
    thread, outcomes = ask_in_thread(reader.connect())
    assert eventually(lambda: reader.apdu_count == 1)
    reader.remove()
    thread.join(timeout=60)
    assert outcomes == [CardLost]


def test_closing_does_not_cure_a_hanging_card(reader: SimulatedReader) -> None:
    connection = reader.connect()
    reader.hang_at(1)
    asking, outcomes = ask_in_thread(connection)
    assert eventually(lambda: reader.apdu_count == 1)
    closing = Thread(target=connection.close)
    closing.start()
    closing.join(timeout=0.05)
    assert closing.is_alive()
    reader.remove()
    asking.join(timeout=60)
    closing.join(timeout=60)
    assert outcomes == [CardLost]
    assert reader.state() is ReaderState.NO_CARD
