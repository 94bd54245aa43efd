"""Every fault of a scanner is told within three seconds, the next scan works, and nothing is left behind."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.errors import ScannerError
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.escl import EsclScanner
from hardware.scanner.sane import SaneScanner
from hardware.scanner.scanner import Scanner, ScanSettings
from hardware.scanner.simulated import SimulatedScanner
from kiosk.tasks.failures import failure_of
from tests.fixtures.scanned_images import size_of
from tests.fixtures.scanner_benches import (
    SILENCE_ON_A_KIOSK_SECONDS,
    AirscanBench,
    Bench,
    EsclBench,
    SaneBench,
    SimulatedBench,
    scanner_bench,
)
from tests.fixtures.traces import nothing_left

SMALL = ScanSettings(resolution_dpi=75)
FEEDER = ScanSettings(resolution_dpi=75, source=ScanSource.FEEDER)
TOLD_WITHIN_SECONDS = 3.0
ONLY_A_HANG_SECONDS = 30.0
"""In the quick tier, which shares its cores, a wait of this length is one that would not have ended."""

FAULTS = [
    (kind, fault)
    for kind, bench in (
        ("sane", SaneBench),
        ("escl", EsclBench),
        ("airscan", AirscanBench),
        ("simulated", SimulatedBench),
    )
    for fault in bench.faults
]
MET_BY_CONTRACT = {"jam", "cover", "unplug", "busy", "feeder_empty"}
"""In the contract tests every driver meets these, and mends; here they are for the long tier.

Of those of sane-airscan one is enough for the quick tier, and one that the other drivers do not share.
"""
STATUSES = {"unsupported", "cancelled", "inval", "no_mem", "access_denied"}
"""SANE statuses without a life of their own: the driver's own tests meet each; here the I/O error stands for them."""

CASES = [
    pytest.param(kind, fault, times, marks=[pytest.mark.soak] if times > 1 else [], id=f"{kind}-{fault}-{times}")
    for kind, fault in FAULTS
    for times in (1, 200)
    if times > 1
    or (fault not in MET_BY_CONTRACT | STATUSES and (kind != "airscan" or fault in {"hang_in_job", "truncated"}))
]


@pytest.fixture
def bench(kind: str, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with scanner_bench(kind, tmp_path) as made:
        if times > 1:
            made.silence_seconds = SILENCE_ON_A_KIOSK_SECONDS
        yield made


def scan(scanner: Scanner, settings: ScanSettings = SMALL) -> None:
    assert size_of(scanner.scan(settings, threading.Event(), lambda _: None)).channels == 3


def meet(scanner: Scanner, bench: Bench, fault: str) -> float:
    """Meet the fault, and return how many seconds it took to be told."""
    bench.inject(fault)
    started = time.monotonic()
    with pytest.raises(bench.faults[fault]):
        scan(scanner, FEEDER if fault == "feeder_empty" else SMALL)
    return time.monotonic() - started


@pytest.mark.parametrize(("kind", "fault", "times"), CASES)
def test_a_fault_is_told_in_time_and_the_next_scan_works_and_nothing_is_left(
    bench: Bench, fault: str, times: int
) -> None:
    scanner = bench.scanner()
    with nothing_left():
        for _ in range(times):
            assert meet(scanner, bench, fault) < (TOLD_WITHIN_SECONDS if times > 1 else ONLY_A_HANG_SECONDS)
            bench.mend()
            scan(scanner)


def test_a_scanner_of_a_kiosk_may_be_silent_for_two_seconds() -> None:
    assert SaneScanner("test:0").limits.silence_seconds == SILENCE_ON_A_KIOSK_SECONDS
    assert EsclScanner("http://127.0.0.1:1/eSCL").patience.silence_seconds == SILENCE_ON_A_KIOSK_SECONDS
    assert SimulatedScanner().silence_timeout_seconds == SILENCE_ON_A_KIOSK_SECONDS


def test_every_fault_has_a_failure_of_its_own_to_tell() -> None:
    kinds = {each for bench in (SaneBench, EsclBench) for each in bench.faults.values() if isinstance(each, type)}
    codes = {failure_of(error("as the driver says")).code for error in kinds}
    assert len(codes) == len(kinds)
    assert all(issubclass(error, ScannerError) for error in kinds)
