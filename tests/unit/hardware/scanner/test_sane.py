from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from hardware.errors import (
    ScannerBusy,
    ScannerCoverOpen,
    ScannerJammed,
    ScannerUnavailable,
    ScannerUnsuitable,
    ScanUnusable,
)
from hardware.scanner.pnm import parse_header
from hardware.scanner.sane import SaneScanner
from hardware.scanner.scanner import ScannerState, ScanSettings
from tests.fixtures.sane import SaneTestBackend

SMALL = ScanSettings(resolution_dpi=50)


@pytest.fixture
def backend(tmp_path: Path) -> SaneTestBackend:
    return SaneTestBackend(tmp_path / "sane.d")


def scan(scanner: SaneScanner, settings: ScanSettings = SMALL) -> bytes:
    return scanner.scan(settings, threading.Event(), lambda fraction: None).pnm


def pretend(backend: SaneTestBackend, script: str) -> SaneScanner:
    """Return a scanner whose `scanimage` answers questions truthfully and scans as the script says."""
    program = backend.directory / "scanimage"
    ask = 'case "$*" in *--all-options*|*--dont-scan*) exec scanimage "$@";; esac\n'
    program.write_text(f"#!/bin/sh\n{ask}{script}\n")
    program.chmod(0o755)
    return SaneScanner(backend.device, backend.directory, program=str(program), kill_after_seconds=0.3)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("UNSUPPORTED", ScannerUnavailable),
        ("CANCELLED", ScanUnusable),
        ("DEVICE_BUSY", ScannerBusy),
        ("INVAL", ScannerUnsuitable),
        ("EOF", ScanUnusable),
        ("JAMMED", ScannerJammed),
        ("NO_DOCS", ScannerUnavailable),
        ("COVER_OPEN", ScannerCoverOpen),
        ("IO_ERROR", ScannerUnavailable),
        ("NO_MEM", ScannerUnavailable),
        ("ACCESS_DENIED", ScannerUnavailable),
    ],
)
def test_every_sane_status_becomes_an_error_of_ours(
    backend: SaneTestBackend, status: str, error: type[Exception]
) -> None:
    backend.answer_reads_with(f"SANE_STATUS_{status}")
    with pytest.raises(error):
        scan(SaneScanner(backend.device, backend.directory))


def test_a_fault_that_never_ends_is_told_at_once_and_the_next_scan_works(backend: SaneTestBackend) -> None:
    hanging = backend.directory / "hanging"
    hanging.touch()
    scanner = pretend(
        backend,
        f"[ -e {hanging} ] || exec scanimage \"$@\"; rm {hanging}; trap '' INT\n"
        "echo 'scanimage: sane_read: Scanner cover is open' >&2; while :; do sleep 0.1; done",
    )
    started = time.monotonic()
    with pytest.raises(ScannerCoverOpen):
        scan(scanner)
    assert time.monotonic() - started < 1.0
    assert parse_header(scan(scanner)).channels == 3


def test_a_device_that_another_program_holds_is_busy(backend: SaneTestBackend) -> None:
    program = backend.directory / "scanimage"
    program.write_text("#!/bin/sh\necho 'scanimage: open of device x failed: Device busy' >&2; exit 1\n")
    program.chmod(0o755)
    scanner = SaneScanner(backend.device, backend.directory, program=str(program))
    assert scanner.state() is ScannerState.BUSY
    with pytest.raises(ScannerBusy):
        scan(scanner)


def test_a_crashed_driver_is_an_unavailable_scanner(backend: SaneTestBackend) -> None:
    with pytest.raises(ScannerUnavailable):
        scan(pretend(backend, "kill -SEGV $$"))


def test_a_machine_without_scanimage_has_no_scanner(backend: SaneTestBackend) -> None:
    scanner = SaneScanner(backend.device, backend.directory, program="/nowhere/scanimage")
    assert scanner.state() is ScannerState.UNAVAILABLE
    with pytest.raises(ScannerUnavailable):
        scan(scanner)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("printf 'P6\\n400 580\\n255\\n'", id="header only"),
        pytest.param("printf 'P6\\n3 3\\n255\\n'; head -c 27 /dev/zero", id="one dot an inch"),
        pytest.param("printf 'P5\\n413 585\\n255\\n'; head -c 241605 /dev/zero", id="grey for colour"),
        pytest.param("printf 'no picture'", id="text"),
        pytest.param("true", id="nothing"),
    ],
)
def test_success_without_the_asked_page_is_unusable(backend: SaneTestBackend, script: str) -> None:
    with pytest.raises(ScanUnusable):
        scan(pretend(backend, script))


def test_a_glass_a_little_shorter_than_the_sheet_is_used_to_its_end(backend: SaneTestBackend) -> None:
    backend.set({"geometry_max": "294.0"})
    assert parse_header(scan(SaneScanner(backend.device, backend.directory))).height == pytest.approx(579, abs=2)


def test_a_scanner_without_the_colour_mode_is_not_asked_for_it(backend: SaneTestBackend) -> None:
    program = backend.directory / "scanimage"
    program.write_text("#!/bin/sh\nprintf '    --mode Lineart [Lineart]\\n    --resolution 50dpi [50]\\n'\n")
    program.chmod(0o755)
    with pytest.raises(ScannerUnsuitable, match="colour mode"):
        scan(SaneScanner(backend.device, backend.directory, program=str(program)))


def test_progress_is_told_when_it_grows_and_not_again_and_again(backend: SaneTestBackend) -> None:
    backend.delay_reads(5_000)
    seen: list[float] = []
    SaneScanner(backend.device, backend.directory).scan(SMALL, threading.Event(), seen.append)
    assert seen
    assert len(seen) == len(set(seen))


def test_a_scan_that_nobody_waits_for_any_more_is_ended_before_the_next(backend: SaneTestBackend) -> None:
    backend.delay_reads(200_000)
    scanner = SaneScanner(backend.device, backend.directory, kill_after_seconds=0.3)

    def gone(fraction: float) -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        scanner.scan(SMALL, threading.Event(), gone)
    assert scanner.state() is ScannerState.READY
    assert scanner._leaving is None


def test_extra_options_reach_the_device(backend: SaneTestBackend) -> None:
    white = SaneScanner(backend.device, backend.directory, extra_options=("--test-picture", "Solid white"))
    pnm = scan(white)
    assert set(pnm[parse_header(pnm).offset :]) == {255}
