"""Every fault of a printer is told within three seconds, the next sheet is printed, and nothing is left behind."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.errors import PrinterError
from kiosk.domain.failure import Failure, FailureCode
from kiosk.tasks.failures import failure_of
from kiosk.viewmodels.failure_texts import failure_words
from tests.fixtures.cups import PrivateCups
from tests.fixtures.printer_benches import (
    FAULTS,
    TOLD_AT_REST,
    Bench,
    CupsBench,
    InTheJob,
    SimulatedBench,
    blank_pdf,
)
from tests.fixtures.traces import nothing_left

TOLD_WITHIN_SECONDS = 3.0
CODES = {
    "jam": FailureCode.PRINTER_JAMMED,
    "out_of_paper": FailureCode.PRINTER_OUT_OF_PAPER,
    "unplug": FailureCode.PRINTER_OFFLINE,
    "open_door": FailureCode.PRINTER_DOOR_OPEN,
    "out_of_toner": FailureCode.PRINTER_OUT_OF_TONER,
}
QUICK = {("cups", "during", "jam")}
"""In the contract tests the real print service meets the others; here they are for the long tier."""

CASES = [
    pytest.param(
        *(kind, moment, hand, times),
        marks=[pytest.mark.soak] if times > 1 else [],
        id=f"{kind}-{moment}-{hand}-{times}",
    )
    for kind in ("cups", "simulated")
    for moment, faults in (("before", TOLD_AT_REST), ("during", FAULTS))
    for hand, _, _ in faults
    for times in (1, 200)
    if times > 1 or kind == "simulated" or (kind, moment, hand) in QUICK
]


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    with PrivateCups() as service:
        yield service


@pytest.fixture
def bench(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    made = CupsBench(request.getfixturevalue("cups")) if kind == "cups" else SimulatedBench()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield made
    made.mend()
    made.empty_tray()


def meet(bench: Bench, moment: str, hand: str) -> tuple[PrinterError, float]:
    """Meet the fault before a job or in the middle of one, and return how many seconds it took to be told."""
    begun = [0.0]

    def lay_hand(_: threading.Event) -> None:
        begun[0] = time.monotonic()
        bench.fault_in_the_job(hand)

    cancel = threading.Event()
    if moment == "during":
        bench.hang()
        cancel = InTheJob(bench, lay_hand)
    else:
        getattr(bench, hand)()
        begun[0] = time.monotonic()
    with pytest.raises(PrinterError) as caught:
        bench.printer().print_pdf(blank_pdf(), cancel)
    return caught.value, time.monotonic() - begun[0]


@pytest.mark.parametrize(("kind", "moment", "hand", "times"), CASES)
def test_a_fault_is_told_in_time_and_the_next_sheet_is_printed_and_nothing_is_left(
    bench: Bench, moment: str, hand: str, times: int
) -> None:
    with nothing_left():
        for _ in range(times):
            error, seconds = meet(bench, moment, hand)
            assert seconds < TOLD_WITHIN_SECONDS
            assert failure_of(error) == Failure(CODES[hand])
            assert failure_words(failure_of(error)).title
            assert bench.spooled() == 0
            bench.mend()
            bench.printer().print_pdf(blank_pdf(), threading.Event())
            assert len(bench.tray()) == 1
            assert bench.spooled() == 0
            bench.empty_tray()
