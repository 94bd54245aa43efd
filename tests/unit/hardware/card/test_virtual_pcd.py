"""The line between a virtual card and the driver, held by a driver of the test's own."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from hardware.card import virtual_pcd
from hardware.card.virtual_pcd import VirtualPCD

POWER_OFF, POWER_ON, RESET, GET_ATR = (bytes((code,)) for code in (0, 1, 2, 4))
COMMAND = bytes.fromhex("00A4000C")


class NotingCard:
    """A chip that notes what happens to it."""

    atr = bytes.fromhex("3B8180018080")

    def __init__(self) -> None:
        self.notes: list[str] = []

    def power_on(self) -> None:
        self.notes.append("on")

    def power_off(self) -> None:
        self.notes.append("off")

    def transmit(self, command: bytes) -> bytes:
        self.notes.append("apdu")
        return command[::-1]


class Driver:
    """The driver's end of one line."""

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        line.settimeout(5)

    def send(self, message: bytes) -> None:
        self.line.sendall(len(message).to_bytes(2, "big") + message)

    def receive(self) -> bytes:
        size = int.from_bytes(self.line.recv(2, socket.MSG_WAITALL), "big")
        return self.line.recv(size, socket.MSG_WAITALL)

    def ask(self, message: bytes) -> bytes:
        self.send(message)
        return self.receive()


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5)
        yield listener


@pytest.fixture
def slot(listener: socket.socket) -> Iterator[VirtualPCD]:
    slot = VirtualPCD(listener.getsockname()[1])
    slot.start()
    yield slot
    slot.stop()


@pytest.fixture
def card(slot: VirtualPCD) -> NotingCard:
    card = NotingCard()
    slot.insert(card)
    return card


@pytest.fixture
def driver(card: NotingCard, listener: socket.socket) -> Iterator[Driver]:
    line, _ = listener.accept()
    with line:
        yield Driver(line)


def test_the_atr_is_told(driver: Driver, card: NotingCard) -> None:
    assert driver.ask(GET_ATR) == card.atr


def test_power_reaches_the_chip_without_an_answer(driver: Driver, card: NotingCard) -> None:
    card.notes.clear()
    for control in (POWER_ON, RESET, POWER_OFF):
        driver.send(control)
    assert driver.ask(COMMAND) == COMMAND[::-1]
    assert card.notes == ["on", "off", "on", "off", "apdu"]


def test_an_apdu_that_comes_in_pieces_is_one_apdu(driver: Driver) -> None:
    message = len(COMMAND).to_bytes(2, "big") + COMMAND
    for at in range(len(message)):
        driver.line.sendall(message[at : at + 1])
    assert driver.receive() == COMMAND[::-1]


def test_taking_the_card_out_cuts_the_line(driver: Driver, slot: VirtualPCD) -> None:
    assert slot.wait_until_connected(5)
    slot.remove()
    assert driver.line.recv(1) == b""


def test_a_card_pulled_at_an_apdu_cuts_the_line_instead_of_answering(driver: Driver, slot: VirtualPCD) -> None:
    slot.pull_at(1)
    driver.send(COMMAND)
    assert driver.line.recv(1) == b""


def test_a_driver_that_comes_back_finds_the_card_again(
    driver: Driver, listener: socket.socket, card: NotingCard
) -> None:
    driver.ask(GET_ATR)
    card.notes.clear()
    driver.line.close()
    line, _ = listener.accept()
    with line:
        assert Driver(line).ask(GET_ATR) == card.atr
    assert card.notes[:2] == ["off", "on"]


def test_a_driver_that_is_not_there_is_waited_for(listener: socket.socket) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    slot = VirtualPCD(port)
    slot.start()
    slot.insert(NotingCard())
    assert not slot.wait_until_connected(0.05)
    with socket.create_server(("127.0.0.1", port)):
        assert slot.wait_until_connected(5)
        slot.stop()


def test_a_card_that_the_driver_does_not_notice_is_shown_again(
    driver: Driver, listener: socket.socket, card: NotingCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(virtual_pcd, "_UNPOWERED_SECONDS", 0.0)
    driver.line.close()
    line, _ = listener.accept()
    with line:
        unnoticing = Driver(line)
        assert unnoticing.ask(GET_ATR) == card.atr
        assert line.recv(1) == b""
    line, _ = listener.accept()
    with line:
        noticing = Driver(line)
        noticing.send(POWER_ON)
        assert [noticing.ask(GET_ATR), noticing.ask(GET_ATR)] == [card.atr, card.atr]
