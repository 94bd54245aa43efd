from __future__ import annotations

import pytest

from hardware.errors import (
    ScannerBusy,
    ScannerCoverOpen,
    ScannerError,
    ScannerFaulty,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerOutOfMemory,
    ScannerProtocolError,
    ScanStopped,
)
from hardware.scanner.escl.status import EsclStatus, parse_status
from hardware.scanner.scanner import FeederState, ScannerState
from tests.fixtures.escl_documents import status_document

JOB = "/eSCL/ScanJobs/1"


def status(state: str = "Idle", feeder: str = "", job: str = "Processing", *reasons: str) -> EsclStatus:
    return parse_status(status_document(state, feeder, [(JOB, job, reasons)]))


@pytest.mark.parametrize(
    ("state", "feeder", "found"),
    [
        ("Idle", "ScannerAdfEmpty", ScannerState.READY),
        ("Idle", "ScannerAdfJam", ScannerState.READY),
        ("Processing", "", ScannerState.BUSY),
        ("Testing", "", ScannerState.BUSY),
        ("Stopped", "ScannerAdfJam", ScannerState.JAMMED),
        ("Stopped", "ScannerAdfHatchOpen", ScannerState.COVER_OPEN),
        ("Stopped", "", ScannerState.UNAVAILABLE),
        ("Down", "", ScannerState.UNAVAILABLE),
        ("Dreaming", "", ScannerState.READY),
    ],
)
def test_the_state_of_the_scanner_is_told_in_the_words_of_the_port(
    state: str, feeder: str, found: ScannerState
) -> None:
    assert status(state, feeder).scanner_state() is found


def test_a_jam_in_the_feeder_hinders_the_feeder_and_not_the_glass() -> None:
    jammed = status("Idle", "ScannerAdfMispick")
    assert isinstance(jammed.fault(uses_feeder=True), ScannerJammed)
    assert jammed.fault(uses_feeder=False) is None


def test_a_scanner_at_work_is_busy_and_not_faulty() -> None:
    working = status("Processing")
    assert working.fault(uses_feeder=True) is None
    assert isinstance(working.busy(), ScannerBusy)
    assert status().busy() is None


@pytest.mark.parametrize(
    ("state", "reason", "error"),
    [
        ("Aborted", "MediaJam", ScannerJammed),
        ("Aborted", "ScannerCoverOpen", ScannerCoverOpen),
        ("Aborted", "OutOfMemory", ScannerOutOfMemory),
        ("Aborted", "InputTrayEmpty", ScannerFeederEmpty),
        ("Aborted", "AbortedBySystem", ScannerFaulty),
        ("Canceled", "JobCanceledByUser", ScanStopped),
    ],
)
def test_the_reasons_of_a_job_become_errors(state: str, reason: str, error: type[ScannerError]) -> None:
    assert isinstance(status("Idle", "", state, reason).job_fault("http://other.name/eSCL/ScanJobs/1"), error)


def test_a_job_that_runs_or_is_not_ours_has_no_fault() -> None:
    assert status().job_fault(JOB) is None
    assert status("Idle", "", "Aborted", "MediaJam").job_fault("/eSCL/ScanJobs/2") is None


@pytest.mark.parametrize(
    ("feeder", "tells_paper", "found"),
    [
        ("", True, FeederState.NONE),
        ("ScannerAdfLoaded", True, FeederState.LOADED),
        ("ScannerAdfEmpty", True, FeederState.EMPTY),
        ("ScannerAdfEmpty", False, FeederState.UNKNOWN),
        ("ScannerAdfLoaded", False, FeederState.UNKNOWN),
        ("ScannerAdfJam", True, FeederState.UNKNOWN),
    ],
)
def test_only_a_feeder_with_a_sensor_knows_its_paper(feeder: str, tells_paper: bool, found: FeederState) -> None:
    assert status("Idle", feeder).feeder_state(tells_paper=tells_paper) is found


def test_another_document_is_a_breach_of_the_protocol() -> None:
    with pytest.raises(ScannerProtocolError):
        parse_status(b"<html>Sign in</html>")
