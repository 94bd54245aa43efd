"""Every scanner driver keeps the promises of the port."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from hardware.errors import (
    ScanCancelled,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerJammed,
    ScannerUnavailable,
    ScannerUnsuitable,
)
from hardware.scanner.pnm import check_complete
from hardware.scanner.sane import SaneScanner
from hardware.scanner.scanner import Scanner, ScannerState, ScanSettings
from hardware.scanner.simulated import SimulatedScanner
from tests.fixtures.sane import SaneTestBackend

SMALL = ScanSettings(resolution_dpi=75)


class Bench(Protocol):
    """A scanner of one kind and the hands that can be laid on it."""

    def scanner(self) -> Scanner: ...
    def slow_scanner(self) -> Scanner: ...
    def silent_scanner(self) -> Scanner: ...
    def jam(self) -> None: ...
    def open_cover(self) -> None: ...
    def unplug(self) -> None: ...
    def occupy(self) -> None: ...
    def mend(self) -> None: ...


class SaneBench:
    def __init__(self, directory: Path) -> None:
        self.backend = SaneTestBackend(directory / "sane.d")
        self.directory = directory

    def scanner(self) -> Scanner:
        return SaneScanner(self.backend.device, self.backend.directory)

    def slow_scanner(self) -> Scanner:
        self.backend.delay_reads(50_000)
        return SaneScanner(self.backend.device, self.backend.directory, kill_after_seconds=0.3)

    def silent_scanner(self) -> Scanner:
        """A `scanimage` that answers questions and ignores everything else, even SIGINT."""
        program = self.directory / "scanimage"
        program.write_text(
            '#!/bin/sh\ncase "$*" in *--all-options*|*--dont-scan*) exec scanimage "$@";; esac\n'
            "trap '' INT TERM\nwhile :; do sleep 0.1; done\n"
        )
        program.chmod(0o755)
        return SaneScanner(
            self.backend.device,
            self.backend.directory,
            program=str(program),
            silence_timeout_seconds=0.3,
            kill_after_seconds=0.1,
        )

    def jam(self) -> None:
        self.backend.answer_reads_with("SANE_STATUS_JAMMED")

    def open_cover(self) -> None:
        self.backend.answer_reads_with("SANE_STATUS_COVER_OPEN")

    def unplug(self) -> None:
        self.backend.set({"number_of_devices": "0"})

    def occupy(self) -> None:
        self.backend.answer_reads_with("SANE_STATUS_DEVICE_BUSY")

    def mend(self) -> None:
        self.backend.answer_reads_with("Default")
        self.backend.set({"number_of_devices": "1"})


class SimulatedBench:
    def __init__(self) -> None:
        self.device = SimulatedScanner()

    def scanner(self) -> Scanner:
        return self.device

    def slow_scanner(self) -> Scanner:
        return SimulatedScanner(seconds_per_page=30)

    def silent_scanner(self) -> Scanner:
        device = SimulatedScanner(silence_timeout_seconds=0.1)
        device.hang()
        return device

    def jam(self) -> None:
        self.device.jam()

    def open_cover(self) -> None:
        self.device.open_cover()

    def unplug(self) -> None:
        self.device.unplug()

    def occupy(self) -> None:
        self.device.occupy()

    def mend(self) -> None:
        self.device.clear()
        self.device.close_cover()
        self.device.plug()
        self.device.vacate()


@pytest.fixture(params=["sane", "simulated"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    yield SaneBench(tmp_path) if request.param == "sane" else SimulatedBench()


def ignore(fraction: float) -> None:
    """Take progress and do nothing."""


def cancel_at_first_sight(cancel: threading.Event) -> Callable[[float], None]:
    return lambda fraction: cancel.set()


class TestScanner:
    def test_an_idle_scanner_is_ready(self, bench: Bench) -> None:
        assert bench.scanner().state() is ScannerState.READY

    def test_a_colour_scan_is_a_complete_page_of_the_asked_size(self, bench: Bench) -> None:
        image = bench.scanner().scan(SMALL, threading.Event(), ignore)
        header = check_complete(image.pnm)
        assert header.channels == 3
        assert header.width == pytest.approx(620, abs=4)
        assert header.height == pytest.approx(877, abs=4)
        assert image.resolution_dpi == 75

    def test_a_grey_scan_has_one_channel(self, bench: Bench) -> None:
        image = bench.scanner().scan(ScanSettings(resolution_dpi=75, color=False), threading.Event(), ignore)
        assert check_complete(image.pnm).channels == 1

    def test_a_smaller_area_gives_a_smaller_image(self, bench: Bench) -> None:
        card = ScanSettings(resolution_dpi=100, width_mm=86.0, height_mm=54.0)
        header = check_complete(bench.scanner().scan(card, threading.Event(), ignore).pnm)
        assert (header.width, header.height) == (pytest.approx(339, abs=4), pytest.approx(213, abs=4))

    def test_progress_stays_between_nothing_and_everything_and_never_falls(self, bench: Bench) -> None:
        seen: list[float] = []
        bench.scanner().scan(ScanSettings(), threading.Event(), seen.append)
        assert seen
        assert seen == sorted(seen)
        assert all(0 <= fraction <= 1 for fraction in seen)

    def test_an_impossible_resolution_is_refused_before_the_scan(self, bench: Bench) -> None:
        with pytest.raises(ScannerUnsuitable):
            bench.scanner().scan(ScanSettings(resolution_dpi=99999), threading.Event(), ignore)

    def test_a_sheet_larger_than_the_glass_is_refused(self, bench: Bench) -> None:
        with pytest.raises(ScannerUnsuitable):
            bench.scanner().scan(ScanSettings(75, width_mm=420, height_mm=594), threading.Event(), ignore)

    def test_a_cancelled_scan_ends_at_once_and_the_next_one_works(self, bench: Bench) -> None:
        scanner = bench.slow_scanner()
        cancel = threading.Event()
        started = time.monotonic()
        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, cancel_at_first_sight(cancel))
        assert time.monotonic() - started < 1.0
        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, ignore)
        assert scanner.state() is ScannerState.READY

    def test_a_scan_cancelled_before_it_began_does_not_begin(self, bench: Bench) -> None:
        cancel = threading.Event()
        cancel.set()
        with pytest.raises(ScanCancelled):
            bench.scanner().scan(SMALL, cancel, ignore)

    def test_a_scanner_that_falls_silent_is_given_up(self, bench: Bench) -> None:
        with pytest.raises(ScannerUnavailable):
            bench.silent_scanner().scan(SMALL, threading.Event(), ignore)

    def test_a_silent_scan_can_be_cancelled(self, bench: Bench) -> None:
        scanner = bench.silent_scanner()
        cancel = threading.Event()
        threading.Timer(0.05, cancel.set).start()
        with pytest.raises(ScanCancelled):
            scanner.scan(SMALL, cancel, ignore)

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            ("jam", ScannerJammed),
            ("open_cover", ScannerCoverOpen),
            ("unplug", ScannerUnavailable),
            ("occupy", ScannerBusy),
        ],
    )
    def test_every_fault_has_its_own_error_and_the_mended_scanner_works(
        self, bench: Bench, fault: str, error: type[Exception]
    ) -> None:
        scanner = bench.scanner()
        getattr(bench, fault)()
        with pytest.raises(error):
            scanner.scan(SMALL, threading.Event(), ignore)
        bench.mend()
        assert scanner.state() is ScannerState.READY
        check_complete(scanner.scan(SMALL, threading.Event(), ignore).pnm)

    def test_an_unplugged_scanner_is_unavailable(self, bench: Bench) -> None:
        bench.unplug()
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

    def test_the_image_is_not_in_the_representation(self, bench: Bench) -> None:
        image = bench.scanner().scan(SMALL, threading.Event(), ignore)
        assert repr(image) == f"ScannedImage({len(image.pnm)} bytes, 75 dpi)"
