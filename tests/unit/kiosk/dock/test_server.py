"""The dock: devices for drivers on one side, for hands on the other."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from hardware.card.apdu import CommandAPDU, StatusWord
from hardware.card.reader import ReaderState
from hardware.card.slot import CardSlot
from hardware.dock_link import DockConversation, DockedPrinter, DockedReader, DockedScanner, DockUnreachable
from hardware.errors import (
    CardLost,
    CardServiceUnavailable,
    PrinterOutOfPaper,
    PrinterUnavailable,
    ReaderUnavailable,
    ScanCancelled,
    ScannerJammed,
    ScannerUnavailable,
)
from hardware.printer.printer import PrinterState
from hardware.scanner.scanner import ScannerState, ScanSettings
from kiosk.dock.hands import HandRefused, hand_table, use_hand
from tests.fixtures.dock import Dock, dock
from tests.fixtures.pcscd import eventually

SELECT = CommandAPDU(0x00, 0xA4, 0x04, 0x0C, b"\x01\x02")
SMALL = ScanSettings(resolution_dpi=75)
NEVER = threading.Event()


def ignore(_: float) -> None:
    """Take no notice of progress."""


@pytest.fixture
def docked(tmp_path: Path) -> Iterator[Dock]:
    with dock(tmp_path) as running:
        yield running


def test_a_card_is_put_in_by_hand_and_spoken_to_by_a_driver(docked: Dock) -> None:
    reader = DockedReader(docked.socket)
    assert reader.state() is ReaderState.NO_CARD
    use_hand(docked.devices, "insert", "bank-card")
    assert reader.state() is ReaderState.CARD_PRESENT
    card = reader.connect()
    assert card.transmit(SELECT).status == StatusWord.FILE_NOT_FOUND
    card.close()


def test_what_the_devices_raise_reaches_the_driver(docked: Dock) -> None:
    with pytest.raises(CardLost):
        DockedReader(docked.socket).connect()
    use_hand(docked.devices, "unplug-reader")
    with pytest.raises(ReaderUnavailable):
        DockedReader(docked.socket).connect()
    use_hand(docked.devices, "jam-scanner")
    with pytest.raises(ScannerJammed):
        DockedScanner(docked.socket).scan(SMALL, NEVER, ignore)
    use_hand(docked.devices, "empty-printer")
    with pytest.raises(PrinterOutOfPaper):
        DockedPrinter(docked.socket).print_pdf(b"%PDF-1.4", NEVER)


def test_a_card_pulled_during_an_apdu_is_lost(docked: Dock) -> None:
    use_hand(docked.devices, "insert", "bank-card")
    card = DockedReader(docked.socket).connect()
    use_hand(docked.devices, "pull-at", "2")
    card.transmit(SELECT)
    with pytest.raises(CardLost):
        card.transmit(SELECT)
    card.close()


def test_a_driver_that_dies_while_the_card_hangs_leaves_the_reader_free(docked: Dock) -> None:
    use_hand(docked.devices, "insert", "bank-card")
    reader = DockedReader(docked.socket)
    card = reader.connect()
    use_hand(docked.devices, "hang-at", "1")
    outcome: list[BaseException] = []

    def transmit() -> None:
        try:
            card.transmit(SELECT)
        except CardLost as error:
            outcome.append(error)

    hanging = threading.Thread(target=transmit)
    hanging.start()
    assert eventually(lambda: docked.devices.slot.apdu_count == 1)
    _abandon(card)
    hanging.join(60)
    card.close()
    assert isinstance(outcome[0], CardLost)
    _eventually_connects(reader)


def test_a_sheet_is_scanned_with_progress(docked: Dock) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (210, 297), (10, 20, 30)).save(buffer, "PNG")
    docked.devices.scanner.lay(buffer.getvalue())
    seen: list[float] = []
    scanner = DockedScanner(docked.socket)
    assert scanner.state() is ScannerState.READY
    scanned = scanner.scan(SMALL, NEVER, seen.append)
    assert seen == sorted(seen)
    assert seen
    assert Image.open(io.BytesIO(scanned.pnm)).getpixel((5, 5)) == (10, 20, 30)


def test_a_silent_scanner_can_be_cancelled(docked: Dock) -> None:
    use_hand(docked.devices, "hang-scanner")
    cancel = threading.Event()
    threading.Timer(0.05, cancel.set).start()
    with pytest.raises(ScanCancelled):
        DockedScanner(docked.socket).scan(SMALL, cancel, ignore)


def test_a_printed_page_lies_in_the_tray(docked: Dock) -> None:
    printer = DockedPrinter(docked.socket)
    assert printer.state() is PrinterState.READY
    printer.print_pdf(b"%PDF-1.4 receipt", NEVER)
    assert docked.devices.printer.tray() == (b"%PDF-1.4 receipt",)


def test_without_a_dock_the_devices_are_not_there(tmp_path: Path) -> None:
    nowhere = tmp_path / "nothing"
    assert DockedReader(nowhere).state() is ReaderState.SERVICE_DOWN
    assert DockedScanner(nowhere).state() is ScannerState.UNAVAILABLE
    assert DockedPrinter(nowhere).state() is PrinterState.UNAVAILABLE
    with pytest.raises(CardServiceUnavailable):
        DockedReader(nowhere).connect()
    with pytest.raises(ScannerUnavailable):
        DockedScanner(nowhere).scan(SMALL, NEVER, ignore)
    with pytest.raises(PrinterUnavailable):
        DockedPrinter(nowhere).print_pdf(b"", NEVER)


def test_hands_work_over_the_socket_and_say_what_is_there(docked: Dock) -> None:
    with DockConversation(docked.socket) as hand:
        state, _ = hand.ask("hand", name="insert", argument="bank-card")
        assert state["card"] == "bank-card"
        state, _ = hand.ask("hand", name="remove")
        assert state["card"] == ""


@pytest.mark.parametrize(
    ("name", "argument", "says"),
    [
        ("fly", "", "no hand is called"),
        ("insert", "passport", "passport"),
        ("lay", "banknote", "no such paper"),
        ("pull-at", "soon", "soon"),
        ("pull-at", "0", "counted from 1"),
    ],
)
def test_a_hand_that_cannot_says_why(docked: Dock, name: str, argument: str, says: str) -> None:
    with pytest.raises(HandRefused, match=says):
        use_hand(docked.devices, name, argument)


def test_a_hand_that_cannot_says_why_over_the_socket_too(docked: Dock) -> None:
    with DockConversation(docked.socket) as hand, pytest.raises(DockUnreachable, match="no such paper"):
        hand.ask("hand", name="lay", argument="banknote")


def test_a_card_in_a_slot_of_the_real_service_leaves_the_simulated_reader_away(docked: Dock) -> None:
    docked.devices.slot = CardSlot()
    assert DockedReader(docked.socket).state() is ReaderState.NO_READER
    with pytest.raises(ReaderUnavailable):
        DockedReader(docked.socket).connect()


def test_every_hand_says_what_it_does() -> None:
    assert all(each.help for each in hand_table().values())


def test_a_call_that_is_not_understood_is_refused(docked: Dock) -> None:
    with DockConversation(docked.socket) as asking, pytest.raises(DockUnreachable):
        asking.ask("eval")


def _abandon(card: object) -> None:
    """End the driver's line as the death of its process does."""
    card._dock._connection.shutdown(socket.SHUT_RDWR)  # type: ignore[attr-defined]


def _eventually_connects(reader: DockedReader) -> None:
    freed = threading.Event()
    for _ in range(200):
        try:
            reader.connect().close()
        except (ReaderUnavailable, CardLost):
            freed.wait(0.02)
        else:
            return
    raise AssertionError("the reader stays in use")
