"""Each hand moves the device that it names."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest
from PIL import Image

from hardware.card.reader import ReaderState
from hardware.card.slot import CardSlot
from hardware.errors import SpeechUnavailable
from hardware.printer.printer import PrinterState
from hardware.scanner.scanner import ScannerState
from hardware.speech.speech import Sink, Utterance
from kiosk.dock.devices import DockDevices
from kiosk.dock.hands import HandRefused, describe, use_hand
from tests.fixtures.dock import dock

CARD = "bank-card"


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[DockDevices]:
    with dock(tmp_path) as running:
        yield running.devices


@pytest.mark.parametrize(
    ("hand", "back", "device", "states"),
    [
        ("unplug-reader", "plug-reader", "reader", (ReaderState.NO_READER, ReaderState.NO_CARD)),
        ("stop-pcsc", "start-pcsc", "reader", (ReaderState.SERVICE_DOWN, ReaderState.NO_CARD)),
        ("open-scanner", "close-scanner", "scanner", (ScannerState.COVER_OPEN, ScannerState.READY)),
        ("jam-scanner", "clear-scanner", "scanner", (ScannerState.JAMMED, ScannerState.READY)),
        ("hang-scanner", "release-scanner", "scanner", (ScannerState.UNAVAILABLE, ScannerState.READY)),
        ("unplug-scanner", "plug-scanner", "scanner", (ScannerState.UNAVAILABLE, ScannerState.READY)),
        ("jam-printer", "clear-printer", "printer", (PrinterState.JAMMED, PrinterState.READY)),
        ("empty-printer", "refill-printer", "printer", (PrinterState.OUT_OF_PAPER, PrinterState.READY)),
        ("open-printer", "close-printer", "printer", (PrinterState.DOOR_OPEN, PrinterState.READY)),
        ("empty-toner", "change-toner", "printer", (PrinterState.OUT_OF_TONER, PrinterState.READY)),
        ("occupy-scanner", "vacate-scanner", "scanner", (ScannerState.BUSY, ScannerState.READY)),
        ("unplug-printer", "plug-printer", "printer", (PrinterState.OFFLINE, PrinterState.READY)),
    ],
)
def test_what_a_hand_breaks_its_opposite_mends(
    devices: DockDevices, hand: str, back: str, device: str, states: tuple[Enum, Enum]
) -> None:
    use_hand(devices, hand)
    broken, mended = states
    assert describe(devices)[device] == broken.value
    use_hand(devices, back)
    assert describe(devices)[device] == mended.value


def test_a_card_takes_the_place_of_the_one_that_lies_there(devices: DockDevices) -> None:
    use_hand(devices, "insert", CARD)
    use_hand(devices, "insert", CARD)
    assert describe(devices)["card"] == CARD
    use_hand(devices, "remove")
    assert describe(devices)["card"] == ""


def test_new_cards_are_other_cards_and_none_lies_there(devices: DockDevices) -> None:
    use_hand(devices, "insert", CARD)
    before = devices.slot.card
    use_hand(devices, "new-cards")
    assert devices.slot.card is None
    use_hand(devices, "insert", CARD)
    assert devices.slot.card is not before


def test_a_paper_is_laid_and_lifted(devices: DockDevices) -> None:
    devices.papers.mkdir()
    Image.new("L", (21, 30), 255).save(devices.papers / "letter.png")
    use_hand(devices, "lay", "letter")
    assert describe(devices)["paper"] is True
    use_hand(devices, "lift")
    assert describe(devices)["paper"] is False


@pytest.mark.parametrize("hand", ["unplug-reader", "plug-reader", "stop-pcsc", "start-pcsc"])
def test_no_hand_reaches_the_real_pcsc_service(devices: DockDevices, hand: str) -> None:
    devices.slot = CardSlot()
    with pytest.raises(HandRefused, match="real"):
        use_hand(devices, hand)
    assert describe(devices)["reader"] == "vpcd"


def test_headphones_are_plugged_in_and_what_is_said_last_is_told(devices: DockDevices) -> None:
    assert describe(devices)["headset"] is False
    use_hand(devices, "plug-headset")
    devices.speech.speak(Utterance("Guten Tag", "de"), Sink.HEADSET)
    assert (describe(devices)["headset"], describe(devices)["heard"]) == (True, "headset: Guten Tag")
    use_hand(devices, "unplug-headset")
    assert describe(devices)["headset"] is False


def test_sound_that_fails_is_put_right(devices: DockDevices) -> None:
    use_hand(devices, "break-speech")
    with pytest.raises(SpeechUnavailable):
        devices.speech.speak(Utterance("Guten Tag", "de"), Sink.LOUDSPEAKER)
    use_hand(devices, "mend-speech")
    assert devices.speech.speak(Utterance("Guten Tag", "de"), Sink.LOUDSPEAKER).wait()
