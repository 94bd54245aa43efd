"""Several simulated readers are one to their driver: the best of them."""

from __future__ import annotations

import threading

import pytest

from hardware.card.apdu import CommandAPDU
from hardware.card.chip import ForeignCard, MuteCard
from hardware.card.reader import ReaderState
from hardware.card.several import SeveralReaders
from hardware.card.simulated import SimulatedReader
from hardware.errors import CardServiceUnavailable


@pytest.fixture
def readers() -> tuple[SimulatedReader, SimulatedReader]:
    first = SimulatedReader()
    return first, SimulatedReader(first.changed)


def test_the_reader_with_a_card_that_answers_is_preferred(readers: tuple[SimulatedReader, SimulatedReader]) -> None:
    first, second = readers
    first.insert(MuteCard())
    second.insert(ForeignCard())
    several = SeveralReaders(readers)
    assert several.state() is ReaderState.CARD_PRESENT
    assert several.connect().transmit(CommandAPDU(0x00, 0xA4, 0x00, 0x0C)).status == 0x6A82


def test_they_have_one_service(readers: tuple[SimulatedReader, SimulatedReader]) -> None:
    readers[1].insert(ForeignCard())
    readers[0].service_down(True)
    several = SeveralReaders(readers)
    assert several.state() is ReaderState.SERVICE_DOWN
    with pytest.raises(CardServiceUnavailable):
        several.connect()


def test_a_card_on_any_of_them_ends_the_wait(readers: tuple[SimulatedReader, SimulatedReader]) -> None:
    several = SeveralReaders(readers)
    laying = threading.Thread(target=lambda: readers[1].insert(ForeignCard()))
    laying.start()
    assert several.wait(ReaderState.NO_CARD, 10, threading.Event()) is ReaderState.CARD_PRESENT
    laying.join()
