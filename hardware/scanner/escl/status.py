"""What an eSCL scanner says of itself and its jobs (ScannerStatus), and the errors that it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from hardware.errors import (
    ScannerBusy,
    ScannerCoverOpen,
    ScannerError,
    ScannerFaulty,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerOutOfMemory,
    ScanStopped,
)
from hardware.scanner.escl.names import descendants, parse_document, text, texts
from hardware.scanner.scanner import FeederState, ScannerState

_JAMMED_FEEDER: Final = frozenset(
    {
        "ScannerAdfJam",
        "ScannerAdfMispick",
        "ScannerAdfMultipickDetected",
        "ScannerAdfInputTrayFailed",
        "ScannerAdfInputTrayOverloaded",
        "ScannerAdfDuplexPageTooShort",
        "ScannerAdfDuplexPageTooLong",
    }
)
_OPEN_FEEDER: Final = frozenset({"ScannerAdfHatchOpen", "ScannerAdfDoorOpen"})
_LOADED: Final = frozenset({"ScannerAdfLoaded", "ScannedAdfLoaded", "ScannerAdfProcessing"})

_REASON_WORDS: Final[tuple[tuple[tuple[str, ...], type[ScannerError]], ...]] = (
    (("CoverOpen", "HatchOpen", "DoorOpen", "InterlockOpen", "LidOpen"), ScannerCoverOpen),
    (("Jam", "Mispick", "Multipick"), ScannerJammed),
    (("Memory", "StorageFull"), ScannerOutOfMemory),
    (("AdfEmpty", "NoDocument", "InputTrayEmpty"), ScannerFeederEmpty),
)
"""Words in JobStateReason and StateReason; devices make up names of their own around them."""


class Activity(Enum):
    """The states of a scanner (pwg:State)."""

    IDLE = "Idle"
    PROCESSING = "Processing"
    TESTING = "Testing"
    STOPPED = "Stopped"
    DOWN = "Down"


_WORKING: Final = (Activity.PROCESSING, Activity.TESTING)


@dataclass(frozen=True, slots=True)
class JobStatus:
    """One job: where it is, how it is, and why."""

    uri: str
    state: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EsclStatus:
    """A ScannerStatus document; an unknown state is taken for an idle scanner."""

    activity: Activity
    feeder: str
    reasons: tuple[str, ...]
    jobs: tuple[JobStatus, ...]

    def scanner_state(self) -> ScannerState:
        """Return the same in the port's words."""
        if self.activity in _WORKING:
            return ScannerState.BUSY
        if self.activity is Activity.IDLE:
            return ScannerState.READY
        match self.fault(uses_feeder=True):
            case ScannerCoverOpen():
                return ScannerState.COVER_OPEN
            case ScannerJammed():
                return ScannerState.JAMMED
        return ScannerState.UNAVAILABLE

    def feeder_state(self, *, tells_paper: bool) -> FeederState:
        """Return what is known of the feeder; without a sensor it says always the same."""
        if not self.feeder:
            return FeederState.NONE
        if self.feeder in _LOADED:
            return FeederState.LOADED if tells_paper else FeederState.UNKNOWN
        return FeederState.EMPTY if tells_paper and self.feeder == "ScannerAdfEmpty" else FeederState.UNKNOWN

    def fault(self, *, uses_feeder: bool) -> ScannerError | None:
        """Return what hinders every scan from the source now; a running job is no hindrance."""
        if (named := _named_fault(self.reasons)) is not None:
            return named
        stands_still = self.activity in (Activity.STOPPED, Activity.DOWN)
        if (uses_feeder or stands_still) and self.feeder in _JAMMED_FEEDER:
            return ScannerJammed(self.feeder)
        if (uses_feeder or stands_still) and self.feeder in _OPEN_FEEDER:
            return ScannerCoverOpen(self.feeder)
        if stands_still:
            return ScannerFaulty(f"the scanner is {self.activity.value}")
        return None

    def job_fault(self, job_path: str) -> ScannerError | None:
        """Return why the job has ended badly, if it has."""
        job = next((each for each in self.jobs if _job_id(each.uri) == _job_id(job_path)), None)
        if job is None or job.state not in ("Aborted", "Canceled"):
            return None
        if (named := _named_fault(job.reasons)) is not None:
            return named
        if job.state == "Canceled":
            return ScanStopped("the job was cancelled at the scanner")
        return ScannerFaulty(f"the job was aborted: {', '.join(job.reasons)}")

    def busy(self) -> ScannerError | None:
        """Return that somebody else is served, if so."""
        return ScannerBusy("the scanner works for somebody else") if self.activity in _WORKING else None


def parse_status(content: bytes) -> EsclStatus:
    """Return what the document says.

    Raises:
        ScannerProtocolError: it is no ScannerStatus document.
    """
    root = parse_document(content, "ScannerStatus")
    jobs = tuple(
        JobStatus(text(job, "JobUri"), text(job, "JobState"), texts(job, "JobStateReason"))
        for job in descendants(root, "JobInfo")
    )
    return EsclStatus(
        activity=next((each for each in Activity if each.value == text(root, "State")), Activity.IDLE),
        feeder=text(root, "AdfState"),
        reasons=texts(root, "StateReason"),
        jobs=jobs,
    )


def _job_id(uri: str) -> str:
    """Return the last part, since scanners give URIs now with and now without their own name."""
    return uri.rstrip("/").rpartition("/")[2]


def _named_fault(reasons: tuple[str, ...]) -> ScannerError | None:
    for words, error in _REASON_WORDS:
        if (reason := next((each for each in reasons if any(word in each for word in words)), None)) is not None:
            return error(reason)
    return None
