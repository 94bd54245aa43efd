from __future__ import annotations

import io
import threading

import pytest
from PIL import Image

from hardware.errors import ScannerCoverOpen, ScannerUnavailable
from hardware.scanner.scanner import ScannedImage, ScannerState, ScanSettings
from hardware.scanner.simulated import SimulatedScanner

SMALL = ScanSettings(resolution_dpi=50)


def scan(scanner: SimulatedScanner, settings: ScanSettings = SMALL) -> Image.Image:
    image: ScannedImage = scanner.scan(settings, threading.Event(), lambda fraction: None)
    return Image.open(io.BytesIO(image.pnm))


def sheet(color: tuple[int, int, int], size: tuple[int, int] = (210, 297), kind: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, color).save(buffer, format=kind)
    return buffer.getvalue()


def test_a_scan_without_paper_is_a_white_sheet() -> None:
    assert scan(SimulatedScanner()).getextrema() == ((255, 255),) * 3


@pytest.mark.parametrize("kind", ["PNG", "PPM"])
def test_the_scan_shows_the_sheet_that_lies_on_the_glass(kind: str) -> None:
    scanner = SimulatedScanner()
    scanner.lay(sheet((10, 20, 30), kind=kind))
    assert scan(scanner).getpixel((200, 300)) == (10, 20, 30)


def test_below_a_short_sheet_the_lid_is_seen() -> None:
    scanner = SimulatedScanner()
    scanner.lay(sheet((0, 0, 0), size=(210, 148)))
    picture = scan(scanner)
    assert picture.getpixel((200, 250)) == (0, 0, 0)
    assert picture.getpixel((200, 400)) == (255, 255, 255)


def test_a_sheet_keeps_its_size_in_millimetres_when_a_part_is_scanned() -> None:
    scanner = SimulatedScanner()
    scanner.lay(sheet((0, 0, 0), size=(210, 100)))
    part = scan(scanner, ScanSettings(resolution_dpi=254, width_mm=50, height_mm=120))
    assert part.size == (500, 1200)
    assert part.getpixel((250, 990)) == (0, 0, 0)
    assert part.getpixel((250, 1010)) == (255, 255, 255)


def test_a_lifted_sheet_is_gone() -> None:
    scanner = SimulatedScanner()
    scanner.lay(sheet((0, 0, 0)))
    assert scanner.has_paper
    scanner.lift()
    assert not scanner.has_paper
    assert scan(scanner).getextrema() == ((255, 255),) * 3


def test_a_new_sheet_replaces_the_old_one() -> None:
    scanner = SimulatedScanner()
    scanner.lay(sheet((0, 0, 0)))
    scanner.lay(sheet((200, 0, 0)))
    assert scan(scanner).getpixel((10, 10)) == (200, 0, 0)


def test_the_cover_can_be_opened_in_the_middle_of_a_scan() -> None:
    scanner = SimulatedScanner()

    def open_half_way(fraction: float) -> None:
        if fraction >= 0.5:
            scanner.open_cover()

    with pytest.raises(ScannerCoverOpen):
        scanner.scan(SMALL, threading.Event(), open_half_way)


@pytest.mark.parametrize(
    ("hand", "state"),
    [
        ("jam", ScannerState.JAMMED),
        ("open_cover", ScannerState.COVER_OPEN),
        ("unplug", ScannerState.UNAVAILABLE),
        ("occupy", ScannerState.BUSY),
        ("hang", ScannerState.UNAVAILABLE),
    ],
)
def test_a_look_finds_what_the_hands_did(hand: str, state: ScannerState) -> None:
    scanner = SimulatedScanner()
    getattr(scanner, hand)()
    assert scanner.state() is state


def test_a_hanging_scanner_that_is_released_in_time_delivers() -> None:
    scanner = SimulatedScanner(silence_timeout_seconds=60)
    scanner.hang()
    hand = threading.Timer(0.05, scanner.release)
    hand.start()
    assert scan(scanner).size == (413, 585)
    hand.join()


def test_a_scanner_unplugged_while_it_hangs_does_not_deliver() -> None:
    scanner = SimulatedScanner()
    scanner.hang()
    scanner.unplug()
    scanner.release()
    with pytest.raises(ScannerUnavailable):
        scan(scanner)
