"""What can happen while a technician tests the kiosk, as past participles."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, LogLine, StuckSubmission
from kiosk.domain.printable import ReadinessReport

# From the technician


@dataclass(frozen=True, slots=True)
class DiagnosticsRequested:
    """A technician wants to see whether the kiosk is ready."""


@dataclass(frozen=True, slots=True)
class ChecksRequested:
    """Everything that needs no person shall be tested again."""


@dataclass(frozen=True, slots=True)
class PartOpened:
    """A part of the kiosk shall be looked at."""

    part: CheckGroup


@dataclass(frozen=True, slots=True)
class TestOpened:
    """A guided test shall be explained."""

    __test__ = False  # for pytest, which would take it for tests

    check: Check


@dataclass(frozen=True, slots=True)
class TestBegun:
    """What the test asks for is in its place."""

    __test__ = False


@dataclass(frozen=True, slots=True)
class TestJudged:
    """The technician has seen, heard or touched it, and says whether it is good."""

    __test__ = False

    is_good: bool


@dataclass(frozen=True, slots=True)
class LogOpened:
    """The journal's last lines are wanted."""


@dataclass(frozen=True, slots=True)
class StuckOpened:
    """The submissions in quarantine are wanted."""


@dataclass(frozen=True, slots=True)
class StuckRetried:
    """A submission in quarantine shall be sent once more."""

    reference: str


@dataclass(frozen=True, slots=True)
class ReportOpened:
    """The readiness report is wanted."""


@dataclass(frozen=True, slots=True)
class StickRequested:
    """The report is wanted on a USB stick."""


# From the worker


@dataclass(frozen=True, slots=True)
class CheckDone:
    """One check has looked."""

    result: CheckResult


@dataclass(frozen=True, slots=True)
class ChecksDone:
    """All have looked; these are the newest results, guided tests too."""

    results: tuple[CheckResult, ...]


@dataclass(frozen=True, slots=True)
class TestDone:
    """A guided test has its result, which is kept."""

    __test__ = False

    result: CheckResult


@dataclass(frozen=True, slots=True)
class JudgementAwaited:
    """The device has done its part; a person must say whether it is good."""


@dataclass(frozen=True, slots=True)
class LogRead:
    """The journal's last lines, the newest first."""

    lines: tuple[LogLine, ...]


@dataclass(frozen=True, slots=True)
class StuckRead:
    """The submissions in quarantine."""

    stuck: tuple[StuckSubmission, ...]


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The readiness report as of now."""

    report: ReadinessReport


@dataclass(frozen=True, slots=True)
class StickWritten:
    """The report is on the stick, or `code` says why not; `is_released`: the stick was unmounted."""

    code: str = ""
    is_released: bool = False


FromTechnician = (
    DiagnosticsRequested
    | ChecksRequested
    | PartOpened
    | TestOpened
    | TestBegun
    | TestJudged
    | LogOpened
    | StuckOpened
    | StuckRetried
    | ReportOpened
    | StickRequested
)
FromDiagnosis = CheckDone | ChecksDone | TestDone | JudgementAwaited | LogRead | StuckRead | ReportMade | StickWritten
