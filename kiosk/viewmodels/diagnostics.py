"""The technician's screen: what works, one test after the other, what waits, the log, and the report."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.diagnosis import Check, CheckGroup, CheckResult, CheckStatus, LogLine, worst
from kiosk.domain.handbook import Handbook
from kiosk.journey.diagnosis import Diagnosis, DiagnosisPage, StickPhase, TestPhase
from kiosk.journey.diagnosis_events import (
    ChecksRequested,
    LogOpened,
    PartOpened,
    ReportOpened,
    StickRequested,
    StuckOpened,
    StuckRetried,
    TestBegun,
    TestJudged,
    TestOpened,
)
from kiosk.journey.events import WentBack
from kiosk.session import Session
from kiosk.viewmodels.diagnostics_rows import LineRow, StateRow, StuckRow, check_row, level, parted, sign
from kiosk.viewmodels.diagnostics_texts import TestTexts
from kiosk.viewmodels.diagnostics_touch import TouchTestViewModel
from kiosk.viewmodels.prints import PrintsViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PICTURES = {
    Check.CARD_ECHO: "card_on_reader",
    Check.CARD_PACE: "card_on_reader",
    Check.BLANK_SHEET: "paper_on_scanner",
    Check.TEST_PAGE: "receipt_take",
}
_GUIDED = tuple(each for each in Check if each.is_guided)


@QmlElement
class DiagnosticsViewModel(ViewModel):
    """Says each state as a sign and in words, and what to do about it."""

    changed = Signal()
    coverChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._texts = TestTexts(self)
        self._parts, self._checks, self._tests, self._results = (Rows(StateRow, self) for _ in range(4))
        self._log, self._stuck = Rows(LineRow, self), Rows(StuckRow, self)
        self._prints = PrintsViewModel(session, self)
        self._screen_test = TouchTestViewModel(*_size(session), self)
        self._screen_test.changed.connect(self.coverChanged)
        self._screen_test.completed.connect(lambda: self.judge(True))
        self._test: tuple[Check, TestPhase] | None = None

    def refresh(self) -> None:
        """Show the journey as it is now."""
        now = self._now
        if (now.test, now.phase) != self._test:
            self._test = now.test, now.phase
            self._screen_test.reset()
        self._parts.show([self._part(each) for each in CheckGroup])
        mine = [each for each in Check if each.group is now.part]
        self._checks.show([self._row(each) for each in mine if not each.is_guided])
        self._tests.show([self._row(each) for each in mine if each.is_guided])
        found = sorted((self._row(each.check) for each in now.results), key=lambda row: -row.level)
        self._results.show(found if now.page is DiagnosisPage.REPORT else [])
        self._log.show([LineRow(each.at[:19].replace("T", " "), _line(each)) for each in now.log])
        stuck = [StuckRow(e.reference, e.service_name, e.sealed_at[:16].replace("T", " "), e.reason) for e in now.stuck]
        self._stuck.show(stuck)
        self._prints.refresh()
        super().refresh()
        self.coverChanged.emit()

    # The page

    @Property(str, notify=changed)
    def page(self) -> str:
        """Which page: overview, part, test, stuck, log or report."""
        return self._now.page.value

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the page is about."""
        match self._now.page:
            case DiagnosisPage.PART:
                return self._book.groups[self._now.part]
            case DiagnosisPage.TEST:
                return self._book.titles[self._now.test]
            case DiagnosisPage.STUCK:
                return self.tr("Submissions set aside")
            case DiagnosisPage.LOG:
                return self.tr("Log")
            case DiagnosisPage.REPORT:
                return self.tr("Readiness report")
        return self.tr("Is this kiosk ready?")

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What matters most now."""
        now = self._now
        match now.page:
            case DiagnosisPage.TEST:
                return self._texts.instruction(now.test) if now.phase is TestPhase.EXPLAINED else ""
            case DiagnosisPage.STUCK if not now.stuck:
                return self.tr("There are none.")
            case DiagnosisPage.STUCK:
                return self.tr("The city has not taken them. Tell the city; once it has mended its side, send again.")
            case DiagnosisPage.LOG:
                return self.tr("The newest first, times in UTC. It says who acted in which role, and never about whom.")
            case DiagnosisPage.REPORT:
                return self._readiness()
            case DiagnosisPage.PART:
                return ""
        return self.tr("Testing …") if now.is_looking else self._readiness()

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """The main action, or nothing."""
        now = self._now
        match now.page, now.phase:
            case DiagnosisPage.OVERVIEW, _ if not now.is_looking:
                return self.tr("Test everything again")
            case DiagnosisPage.TEST, TestPhase.EXPLAINED:
                return self.tr("Begin test")
            case DiagnosisPage.TEST, TestPhase.ENDED if self._next_test() is not None:
                return self.tr("Next test")
            case DiagnosisPage.TEST, TestPhase.ENDED:
                return self.tr("Show report")
        return ""

    @Property(str, notify=changed)
    def primaryIcon(self) -> str:
        """Its icon."""
        return "refresh" if self._now.page is DiagnosisPage.OVERVIEW else "arrow-right"

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether everything is being tested."""
        return self._now.is_looking

    @Slot()
    def goOn(self) -> None:
        """Do the main action."""
        now = self._now
        if now.page is DiagnosisPage.OVERVIEW:
            self.session.send(ChecksRequested())
        elif now.phase is TestPhase.EXPLAINED:
            self.session.send(TestBegun())
        elif (check := self._next_test()) is not None:
            self.session.send(TestOpened(check))
        else:
            self.session.send(ReportOpened())

    # Overview and parts

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """The parts of the kiosk, as `StateRow` rows."""
        return self._parts

    @Property(Rows, constant=True)
    def checks(self) -> Rows:
        """What was tested in the part without a person."""
        return self._checks

    @Property(Rows, constant=True)
    def tests(self) -> Rows:
        """The guided tests of the part."""
        return self._tests

    @Property(Rows, constant=True)
    def results(self) -> Rows:
        """Everything that was found, what to mend first."""
        return self._results

    @Property(str, notify=changed)
    def stuckLabel(self) -> str:
        """The way to what was set aside."""
        result = self._now.result(Check.QUARANTINE)
        count = result.facts.get("count", "0") if result else "0"
        return self.tr("Submissions set aside: {0}").format(count)

    @Slot(str)
    def openPart(self, key: str) -> None:
        """Look at one part."""
        self.session.send(PartOpened(CheckGroup(key)))

    @Slot(str)
    def openTest(self, key: str) -> None:
        """Have a guided test explained."""
        self.session.send(TestOpened(Check(key)))

    @Slot()
    def openStuck(self) -> None:
        """Look at what was set aside."""
        self.session.send(StuckOpened())

    @Slot()
    def openLog(self) -> None:
        """Look at the log."""
        self.session.send(LogOpened())

    @Slot()
    def openReport(self) -> None:
        """Make the report."""
        self.session.send(ReportOpened())

    # One test

    @Property(str, notify=changed)
    def test(self) -> str:
        """Which test; nothing on other pages."""
        return self._now.test.value if self._now.page is DiagnosisPage.TEST else ""

    @Property(str, notify=changed)
    def workText(self) -> str:
        """What the kiosk is doing, or nothing."""
        is_running = self._now.page is DiagnosisPage.TEST and self._now.phase is TestPhase.RUNNING
        return self._texts.work(self._now.test) if is_running else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """What to put where, as the name of an illustration; it stays until its screen is gone."""
        return _PICTURES.get(self._now.test, _PICTURES[Check.CARD_ECHO])

    @Property(bool, notify=changed)
    def showsPicture(self) -> bool:
        """Whether there is something to put somewhere now."""
        is_before = self._now.phase in {TestPhase.EXPLAINED, TestPhase.RUNNING}
        return self._now.page is DiagnosisPage.TEST and is_before and self._now.test in _PICTURES

    @Property(str, notify=coverChanged)
    def cover(self) -> str:
        """The test that takes the whole glass now: `touch`, `colours`, or nothing."""
        is_judged = self._now.page is DiagnosisPage.TEST and self._now.phase is TestPhase.JUDGED
        return self._now.test.value if is_judged and self._screen_test.covers(self._now.test) else ""

    @Property(bool, notify=coverChanged)
    def asks(self) -> bool:
        """Whether the question is on the screen."""
        is_judged = self._now.page is DiagnosisPage.TEST and self._now.phase is TestPhase.JUDGED
        return is_judged and not self._screen_test.covers(self._now.test)

    @Property(str, notify=coverChanged)
    def question(self) -> str:
        """What to judge."""
        return self._texts.question(self._now.test) if self.asks else ""

    @Property(TouchTestViewModel, constant=True)
    def screenTest(self) -> TouchTestViewModel:
        """The grid and the colours."""
        return self._screen_test

    @Property(int, notify=changed)
    def resultLevel(self) -> int:
        """How the newest result looks."""
        result = self._result()
        return level(result.status) if result else 0

    @Property(str, notify=changed)
    def resultTitle(self) -> str:
        """The newest result in a word, with its code; nothing while the test runs."""
        result = self._result()
        if result is None or not self._shows_result():
            return ""
        state = self._book.states[result.status]
        return f"{state} · {parted(result.code)}" if result.code else state

    @Property(str, notify=changed)
    def resultText(self) -> str:
        """What was found, and what to do."""
        result = self._result()
        if result is None:
            return ""
        return parted(" ".join(each for each in (self._book.found(result), self._book.remedy(result)) if each))

    @Slot(bool)
    def judge(self, is_good: bool) -> None:
        """Say whether it is good."""
        self.session.send(TestJudged(is_good))

    # Lists, report

    @Property(Rows, constant=True)
    def log(self) -> Rows:
        """The journal's last lines, as `LineRow` rows."""
        return self._log

    @Property(Rows, constant=True)
    def stuck(self) -> Rows:
        """What was set aside, as `StuckRow` rows."""
        return self._stuck

    @Slot(str)
    def retry(self, reference: str) -> None:
        """Send it again."""
        self.session.send(StuckRetried(reference))

    @Property(PrintsViewModel, constant=True)
    def prints(self) -> PrintsViewModel:
        """The report on paper."""
        return self._prints

    @Property(bool, notify=changed)
    def reportReady(self) -> bool:
        """Whether the report can be taken along."""
        return self._now.report is not None and self._now.stick is not StickPhase.WRITING

    @Property(int, notify=changed)
    def stickLevel(self) -> int:
        """How the stick's state looks."""
        return level(CheckStatus.FAULTY if self._now.stick is StickPhase.FAILED else CheckStatus.WELL)

    @Property(str, notify=changed)
    def stickText(self) -> str:
        """How the report gets onto the stick, or nothing."""
        match self._now.stick:
            case StickPhase.WRITING:
                return self.tr("Writing to the stick … Leave it there.")
            case StickPhase.WRITTEN | StickPhase.RELEASED:
                return self.tr("The report is on the stick. You may remove it now.")
            case StickPhase.FAILED:
                text = self._book.codes.get(self._now.stick_code)
                return parted(f"{text.what} {text.remedy}") if text else self._now.stick_code
        return ""

    @Slot()
    def writeToStick(self) -> None:
        """Take the report along on a stick."""
        self.session.send(StickRequested())

    @Slot()
    def goBack(self) -> None:
        """Go one page back."""
        self.session.send(WentBack())

    @property
    def _now(self) -> Diagnosis:
        return self.journey.diagnosis

    @property
    def _book(self) -> Handbook:
        return self.session.handbooks.get(self.language) or self.session.handbooks["en"]

    def _row(self, check: Check) -> StateRow:
        return check_row(check, self._now.result(check), self._book, self.tr("not done yet"))

    def _part(self, part: CheckGroup) -> StateRow:
        results = tuple(each for each in self._now.results if each.check.group is part)
        status = worst(results)
        named = [each for each in results if each.code and each.status is status]
        found = parted(" ".join(self._book.found(each) for each in named))
        state = self._book.states[status]
        return StateRow(part.value, self._book.groups[part], sign(status), level(status), state, found)

    def _readiness(self) -> str:
        results = self._now.results
        faults = sum(each.status is CheckStatus.FAULTY for each in results)
        if faults:
            return self.tr("Not ready: %n faults.", "", faults)
        warnings = sum(each.status is CheckStatus.WARNING for each in results)
        return self.tr("Ready; %n things will soon need care.", "", warnings) if warnings else self.tr("Ready.")

    def _result(self) -> CheckResult | None:
        return self._now.result(self._now.test) if self._now.page is DiagnosisPage.TEST else None

    def _shows_result(self) -> bool:
        return self._now.phase in {TestPhase.EXPLAINED, TestPhase.ENDED}

    def _next_test(self) -> Check | None:
        """Return the guided test after this one."""
        following = _GUIDED[_GUIDED.index(self._now.test) + 1 :] if self._now.test in _GUIDED else _GUIDED
        return next(iter(following), None)


def _line(line: LogLine) -> str:
    codes = " ".join(f"{name}={each}" for name, each in line.codes.items())
    return parted(f"{line.event} · {line.role} {codes}".rstrip())


def _size(session: Session) -> tuple[float, float]:
    screen = session.screen
    short, long = sorted((screen.width_mm, screen.height_mm))
    return (short, long) if screen.orientation.value == "portrait" else (long, short)
