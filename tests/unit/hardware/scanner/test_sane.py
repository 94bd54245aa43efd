from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.errors import (
    ScanCutShort,
    ScanMismatch,
    ScannerAccessDenied,
    ScannerBusy,
    ScannerCoverOpen,
    ScannerFaulty,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerOutOfMemory,
    ScannerSilent,
    ScannerUnavailable,
    ScannerUnsuitable,
    ScannerUnsupported,
    ScanStopped,
)
from hardware.scanner.capabilities import ScanSource
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
        ("UNSUPPORTED", ScannerUnsupported),
        ("CANCELLED", ScanStopped),
        ("DEVICE_BUSY", ScannerBusy),
        ("INVAL", ScannerUnsuitable),
        ("EOF", (ScanCutShort, ScannerSilent)),  # the backend hangs after one in a hundred
        ("JAMMED", ScannerJammed),
        ("NO_DOCS", ScannerFeederEmpty),
        ("COVER_OPEN", ScannerCoverOpen),
        ("IO_ERROR", ScannerFaulty),
        ("NO_MEM", ScannerOutOfMemory),
        ("ACCESS_DENIED", ScannerAccessDenied),
    ],
)
def test_every_sane_status_becomes_an_error_of_ours(
    backend: SaneTestBackend, status: str, error: type[Exception] | tuple[type[Exception], ...]
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
    scanner.limits = replace(scanner.limits, silence_seconds=60, verdict_seconds=60)
    started = time.monotonic()
    with pytest.raises(ScannerCoverOpen):
        scan(scanner)
    assert time.monotonic() - started < scanner.limits.verdict_seconds / 2
    assert parse_header(scan(scanner)).channels == 3


def test_a_page_is_not_lost_when_the_driver_hangs_behind_it(backend: SaneTestBackend) -> None:
    scanner = pretend(backend, "scanimage \"$@\"; trap '' INT; exec sleep 100")
    scanner.limits = replace(scanner.limits, silence_seconds=0.3, kill_after_seconds=0.1)
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
    ("script", "error"),
    [
        pytest.param("printf 'P6\\n413 585\\n255\\n'", ScanCutShort, id="header only"),
        pytest.param("printf 'P6\\n413 585\\n255\\n'; head -c 700000 /dev/zero", ScanCutShort, id="a part"),
        pytest.param("printf 'P6\\n413 585\\n255\\n'; head -c 800000 /dev/zero", ScanCutShort, id="too much"),
        pytest.param("printf 'P6\\n413 585\\n255\\n'; exec cat /dev/zero", ScanCutShort, id="endless"),
        pytest.param("printf 'P6\\n3 3\\n255\\n'; head -c 27 /dev/zero", ScanMismatch, id="one dot an inch"),
        pytest.param("printf 'P6\\n9999 9999\\n255\\n'; exec cat /dev/zero", ScanMismatch, id="huge"),
        pytest.param("printf 'P5\\n413 585\\n255\\n'; head -c 241605 /dev/zero", ScanMismatch, id="grey for colour"),
        pytest.param("head -c 5000 /dev/zero", ScanMismatch, id="no picture"),
        pytest.param("printf 'no picture'", ScanCutShort, id="text"),
        pytest.param("true", ScanCutShort, id="nothing"),
    ],
)
def test_success_without_the_asked_page_is_told_as_what_it_is(
    backend: SaneTestBackend, script: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        scan(pretend(backend, script))


DUPLEX = """
    --source Flatbed|ADF|ADF Duplex [Flatbed]
    --mode Gray|Color [Color]
    --resolution 50dpi [50]
    -x 0..210mm [210]
    -y 0..297mm [297]
"""
DUPLEX_SETTINGS = ScanSettings(resolution_dpi=50, source=ScanSource.FEEDER_DUPLEX)
SIDE = "{ printf 'P6\\n413 585\\n255\\n'; head -c 724815 /dev/zero | tr '\\0' $1; } > ${batch%%%d}$2.part\n"
NO_MORE = "echo 'scanimage: sane_start: Document feeder out of documents' >&2; exit 7"


def feeding(backend: SaneTestBackend, script: str) -> SaneScanner:
    """Return a scanner with a duplex feeder, whose scan is the script; `side LETTER NUMBER` writes a page."""
    program = backend.directory / "scanimage"
    program.write_text(
        f"#!/bin/sh\ncase \"$*\" in *--all-options*) cat <<END\n{DUPLEX}END\nexit;; *'--source=ADF Duplex'*) ;;"
        ' *) exit 4;; esac\nfor each; do case "$each" in --batch=*) batch=${each#--batch=};; esac; done\n'
        f"side() {{ {SIDE} }}\n{script}\n"
    )
    program.chmod(0o755)
    return SaneScanner(backend.device, backend.directory, program=str(program), kill_after_seconds=0.3)


def pages_of(scanner: SaneScanner) -> list[bytes]:
    return [page.pnm[-1:] for page in scanner.scan_pages(DUPLEX_SETTINGS, threading.Event(), lambda _: None)]


def test_both_sides_of_all_sheets_come_in_their_order(backend: SaneTestBackend) -> None:
    scanner = feeding(backend, f"side a 1; side b 2; side c 3; side d 4; {NO_MORE}")
    assert pages_of(scanner) == [b"a", b"b", b"c", b"d"]


def test_an_empty_feeder_is_told(backend: SaneTestBackend) -> None:
    with pytest.raises(ScannerFeederEmpty):
        pages_of(feeding(backend, NO_MORE))


def test_pages_before_a_jam_are_good(backend: SaneTestBackend) -> None:
    jam = "echo 'scanimage: sane_start: Document feeder jammed' >&2; exit 6"
    pages = feeding(backend, f"side a 1; side b 2; {jam}").scan_pages(DUPLEX_SETTINGS, threading.Event(), print)
    assert [next(pages).pnm[-1:], next(pages).pnm[-1:]] == [b"a", b"b"]
    with pytest.raises(ScannerJammed):
        next(pages)


def test_a_page_cut_short_before_another_is_not_taken_for_a_whole_one(backend: SaneTestBackend) -> None:
    cut = "{ printf 'P6\\n413 585\\n255\\n'; head -c 700000 /dev/zero; } > ${batch%%%d}1.part"
    with pytest.raises(ScanCutShort):
        pages_of(feeding(backend, f"{cut}; side b 2; {NO_MORE}"))


def test_no_page_is_ever_in_a_file(backend: SaneTestBackend) -> None:
    listing = backend.directory / "listing"
    scanner = feeding(backend, f"side a 1; ls -l ${{batch%%/%d}} > {listing}; {NO_MORE}")
    pages_of(scanner)
    lines = listing.read_text().splitlines()[1:]
    assert lines
    assert all(line.endswith("-> /proc/self/fd/1") for line in lines)


def test_pages_wait_for_a_slow_consumer_without_filling_the_memory(backend: SaneTestBackend) -> None:
    done = backend.directory / "done"
    scanner = feeding(backend, f"for n in 1 2 3 4 5 6 7 8 9; do side $n $n; done; touch {done}; {NO_MORE}")
    scanner.limits = replace(scanner.limits, waiting_output_bytes=1 << 20, silence_seconds=1)
    pages = scanner.scan_pages(DUPLEX_SETTINGS, threading.Event(), lambda _: None)
    seen = [next(pages).pnm[-1:]]
    threading.Event().wait(1.2)
    assert not done.exists()
    seen += [page.pnm[-1:] for page in pages]
    assert seen == [b"%d" % number for number in range(1, 10)]


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
