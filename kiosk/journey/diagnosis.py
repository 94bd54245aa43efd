"""Where the technician is: overview, a part, one test, or one of the lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, LogLine, StuckSubmission
from kiosk.domain.printable import ReadinessReport


class DiagnosisPage(Enum):
    """What the screen shows."""

    OVERVIEW = "overview"
    PART = "part"
    TEST = "test"
    STUCK = "stuck"
    LOG = "log"
    REPORT = "report"


class TestPhase(Enum):
    """Who has the ball in a guided test."""

    __test__ = False  # for pytest, which would take it for tests

    EXPLAINED = "explained"
    RUNNING = "running"
    JUDGED = "judged"
    ENDED = "ended"


class StickPhase(Enum):
    """How the report gets onto a stick; `RELEASED`: it was unmounted too."""

    NOT_ASKED = "not_asked"
    WRITING = "writing"
    WRITTEN = "written"
    RELEASED = "released"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`results` are the newest of each check; `stick_code` says why nothing is on the stick."""

    page: DiagnosisPage = DiagnosisPage.OVERVIEW
    part: CheckGroup = CheckGroup.CARD
    test: Check = Check.CARD_ECHO
    phase: TestPhase = TestPhase.EXPLAINED
    results: tuple[CheckResult, ...] = ()
    is_looking: bool = False
    stuck: tuple[StuckSubmission, ...] = ()
    log: tuple[LogLine, ...] = ()
    report: ReadinessReport | None = None
    stick: StickPhase = StickPhase.NOT_ASKED
    stick_code: str = ""

    def result(self, check: Check) -> CheckResult | None:
        """Return the newest result of the check, or None."""
        return next((each for each in self.results if each.check is check), None)

    @property
    def is_working(self) -> bool:
        """Whether the worker has something to do for the technician."""
        return self.is_looking or self.phase is TestPhase.RUNNING or self.stick is StickPhase.WRITING
