"""Every scanner driver keeps the promises of the port."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.errors import ScanCancelled, ScannerUnsuitable
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.scanner import (
    ID_1_MM,
    FeederState,
    MediaType,
    ScannedImage,
    ScannerState,
    ScanSettings,
)
from tests.fixtures.scanned_images import Size, size_of
from tests.fixtures.scanner_benches import KINDS, Bench, scanner_bench

SMALL = ScanSettings(resolution_dpi=75)
FEEDER = ScanSettings(resolution_dpi=75, source=ScanSource.FEEDER)
LONG_BEFORE_THE_PAGE_SECONDS = 10.0
"""The page of a slow scanner takes three times as long, and more."""
COMMON_FAULTS = ("jam", "cover", "unplug", "busy", "feeder_empty", "hang")


@pytest.fixture(params=KINDS)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with scanner_bench(request.param, tmp_path) as made:
        yield made


def ignore(fraction: float) -> None:
    """Take progress and do nothing."""


def scan(bench: Bench, settings: ScanSettings = SMALL) -> ScannedImage:
    return bench.scanner().scan(settings, threading.Event(), ignore)


def cancel_at_first_sight(cancel: threading.Event) -> Callable[[float], None]:
    return lambda fraction: cancel.set()


class TestScanner:
    def test_an_idle_scanner_is_ready(self, bench: Bench) -> None:
        assert bench.scanner().state() is ScannerState.READY

    def test_it_tells_what_it_can_do(self, bench: Bench) -> None:
        sources = bench.scanner().capabilities().sources
        assert {ScanSource.FLATBED, ScanSource.FEEDER} <= set(sources)
        glass = sources[ScanSource.FLATBED]
        assert 300 in glass.resolutions_dpi
        assert glass.color
        assert glass.grey
        assert (glass.width_mm or 0) >= 210
        assert (glass.height_mm or 0) >= 292

    def test_a_colour_scan_is_a_complete_page_of_the_asked_size(self, bench: Bench) -> None:
        image = scan(bench)
        assert size_of(image) == Size(3, pytest.approx(620, abs=8), pytest.approx(877, abs=8))
        assert image.resolution_dpi == 75
        assert image.media_type in MediaType
        assert repr(image) == f"ScannedImage({len(image.content)} bytes, 75 dpi)"  # the picture is personal data

    def test_a_grey_scan_has_one_channel(self, bench: Bench) -> None:
        assert size_of(scan(bench, ScanSettings(resolution_dpi=75, color=False))).channels == 1

    def test_an_identity_card_is_scanned_alone(self, bench: Bench) -> None:
        image = scan(bench, ScanSettings(100, True, *ID_1_MM))
        assert size_of(image) == Size(3, pytest.approx(337, abs=8), pytest.approx(212, abs=8))

    def test_a_preview_is_a_page_too(self, bench: Bench) -> None:
        glass = bench.scanner().capabilities().sources[ScanSource.FLATBED]
        resolution = glass.nearest_resolution(75)
        assert resolution is not None
        assert size_of(scan(bench, ScanSettings(resolution, preview=True))).channels == 3

    def test_progress_stays_between_nothing_and_everything_and_never_falls(self, bench: Bench) -> None:
        seen: list[float] = []
        bench.scanner().scan(ScanSettings(resolution_dpi=150), threading.Event(), seen.append)
        assert seen
        assert seen == sorted(seen)
        assert all(0 <= fraction <= 1 for fraction in seen)

    def test_an_impossible_resolution_is_refused_before_the_scan(self, bench: Bench) -> None:
        with pytest.raises(ScannerUnsuitable):
            scan(bench, ScanSettings(resolution_dpi=99999))

    def test_a_sheet_larger_than_the_glass_is_refused(self, bench: Bench) -> None:
        with pytest.raises(ScannerUnsuitable):
            scan(bench, ScanSettings(75, width_mm=420, height_mm=594))

    def test_all_sheets_of_the_feeder_come_and_the_empty_feeder_is_the_end(self, bench: Bench) -> None:
        loaded = bench.load()
        pages = list(bench.scanner().scan_pages(FEEDER, threading.Event(), ignore))
        assert len(pages) == loaded
        assert {size_of(page).channels for page in pages} == {3}

    def test_the_first_sheet_of_the_feeder_can_be_scanned_alone(self, bench: Bench) -> None:
        bench.load()
        scanner = bench.scanner()
        assert size_of(scanner.scan(FEEDER, threading.Event(), ignore)).channels == 3
        assert size_of(scanner.scan(SMALL, threading.Event(), ignore)).channels == 3

    def test_the_glass_gives_one_page(self, bench: Bench) -> None:
        assert len(list(bench.scanner().scan_pages(SMALL, threading.Event(), ignore))) == 1

    def test_pages_that_nobody_waits_for_any_more_leave_the_scanner_free(self, bench: Bench) -> None:
        bench.load()
        scanner = bench.scanner()
        pages = scanner.scan_pages(FEEDER, threading.Event(), ignore)
        next(pages)
        pages.close()
        assert size_of(scanner.scan(SMALL, threading.Event(), ignore)).channels == 3

    def test_a_look_at_the_feeder_never_fails(self, bench: Bench) -> None:
        scanner = bench.scanner()
        bench.load()
        assert scanner.feeder() in {FeederState.LOADED, FeederState.UNKNOWN}
        bench.inject("unplug")
        assert scanner.feeder() in FeederState

    def test_a_cancelled_scan_ends_at_once_and_the_next_one_works(self, bench: Bench) -> None:
        scanner = bench.slow_scanner()
        cancel = threading.Event()
        cancelled_at: list[float] = []

        def note_and_cancel(fraction: float) -> None:
            cancelled_at.append(time.monotonic())
            cancel.set()

        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, note_and_cancel)
        assert time.monotonic() - cancelled_at[0] < LONG_BEFORE_THE_PAGE_SECONDS
        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, ignore)
        assert scanner.state() is ScannerState.READY

    def test_a_scan_cancelled_before_it_began_does_not_begin(self, bench: Bench) -> None:
        cancel = threading.Event()
        cancel.set()
        with pytest.raises(ScanCancelled):
            bench.scanner().scan(SMALL, cancel, ignore)

    def test_a_silent_scan_can_be_cancelled(self, bench: Bench) -> None:
        bench.inject("hang")
        cancel = threading.Event()
        hand = threading.Timer(0.05, cancel.set)
        hand.start()
        with pytest.raises(ScanCancelled):
            bench.scanner().scan(SMALL, cancel, ignore)
        hand.join()

    @pytest.mark.parametrize("fault", COMMON_FAULTS)
    def test_every_fault_has_its_own_error_and_the_mended_scanner_works(self, bench: Bench, fault: str) -> None:
        scanner = bench.scanner()
        bench.inject(fault)
        with pytest.raises(bench.faults[fault]):
            scanner.scan(FEEDER if fault == "feeder_empty" else SMALL, threading.Event(), ignore)
        bench.mend()
        assert size_of(scanner.scan(SMALL, threading.Event(), ignore)).channels == 3

    def test_an_unplugged_scanner_is_unavailable(self, bench: Bench) -> None:
        bench.inject("unplug")
        assert bench.scanner().state() is ScannerState.UNAVAILABLE

    def test_a_scanner_that_scans_is_busy(self, bench: Bench) -> None:
        scanner = bench.slow_scanner()
        cancel = threading.Event()
        states: list[ScannerState] = []

        def look_and_cancel(fraction: float) -> None:
            states.append(scanner.state())
            cancel.set()

        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, look_and_cancel)
        assert set(states) == {ScannerState.BUSY}
