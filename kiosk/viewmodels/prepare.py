"""What a service needs, costs and takes, and the questions that must be asked before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import NO, YES
from kiosk.domain.service import Eligibility
from kiosk.journey.advance import is_eligible
from kiosk.journey.appointing import may_book_instead
from kiosk.journey.appointment_events import AppointmentRequested
from kiosk.journey.events import EligibilityAnswered, PreparationConfirmed, WentBack
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.offer import identity_words
from kiosk.viewmodels.payment import PaymentViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TextRow:
    """One line of a list."""

    text: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question, its answer (`yes`, `no` or none yet), and why the answer ends it here, if it does."""

    slug: str
    question: str
    answer: str
    refusal: str


@QmlElement
class PrepareViewModel(ViewModel):
    """Tells everything beforehand, so that nobody fails in the middle."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._payment = PaymentViewModel(session, self)
        self._needs = Rows(TextRow, self)
        self._questions = Rows(QuestionRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        service = self.journey.service
        if service:
            self._needs.show([TextRow(each) for each in wording.numbered(service, self.language, "needs")])
            self._questions.show([self._question(each) for each in self._asked()])
        self._payment.refresh()
        super().refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The service's name."""
        return self.service_text("title")

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What the service is for."""
        return self.service_text("summary")

    @Property(PaymentViewModel, constant=True)
    def payment(self) -> PaymentViewModel:
        """What it costs, and how it is paid."""
        return self._payment

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What must not be overlooked before the start."""
        return self.service_text("notice")

    @Property(str, notify=changed)
    def duration(self) -> str:
        """How long it takes."""
        return wording.minutes(self.journey.service.minutes) if self.journey.service else ""

    @Property(str, notify=changed)
    def identity(self) -> str:
        """What proof of identity is needed."""
        return identity_words(self.journey.service) if self.journey.service else ""

    @Property(Rows, constant=True)
    def needs(self) -> Rows:
        """What the citizen should have at hand, as `TextRow` rows."""
        return self._needs

    @Property(str, notify=changed)
    def paperOnly(self) -> str:
        """That files are not taken, where papers are handed in, or nothing."""
        service = self.journey.service
        if service is None or not service.papers:
            return ""
        return self.tr("Papers as paper: no files from a USB stick, an e-mail or a phone")

    @Property(Rows, constant=True)
    def questions(self) -> Rows:
        """The questions before the start, as `QuestionRow` rows."""
        return self._questions

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        """Whether every question has the answer that the service expects."""
        return is_eligible(self.journey)

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether an answer ends it here."""
        return any(self._is_refused(each) for each in self._eligibility())

    @Property(str, notify=changed)
    def questionsText(self) -> str:
        """Which question of how many, or nothing where there are none."""
        total = len(self._eligibility())
        asked = sum(1 for _ in self._asked())
        return self.tr("Question {0} of {1}").format(asked, total) if total else ""

    @Slot(str, str)
    def answer(self, slug: str, answer: str) -> None:
        """Answer a question with `yes` or `no`."""
        self.session.send(EligibilityAnswered(slug, answer == YES))

    @Slot()
    def begin(self) -> None:
        """Begin the service."""
        self.session.send(PreparationConfirmed())

    @Property(bool, notify=changed)
    def canBook(self) -> bool:
        """Whether an appointment would help instead."""
        return may_book_instead(self.journey)

    @Slot()
    def book(self) -> None:
        """Book an appointment for this service."""
        self.session.send(AppointmentRequested())

    @Slot()
    def chooseAnother(self) -> None:
        """Go back to the services."""
        self.session.send(WentBack())

    def _eligibility(self) -> tuple[Eligibility, ...]:
        return self.journey.service.eligibility if self.journey.service else ()

    def _asked(self) -> Iterator[Eligibility]:
        """One question after the other, as far as each has the answer that the service expects."""
        for each in self._eligibility():
            yield each
            if self.journey.eligibility.get(each.slug) is not each.expected:
                return

    def _is_refused(self, question: Eligibility) -> bool:
        return self.journey.eligibility.get(question.slug) is (not question.expected)

    def _question(self, question: Eligibility) -> QuestionRow:
        answer = self.journey.eligibility.get(question.slug)
        key = f"eligibility.{question.slug}"
        return QuestionRow(
            slug=question.slug,
            question=self.service_text(f"{key}.question"),
            answer="" if answer is None else YES if answer else NO,
            refusal=self.service_text(f"{key}.refusal") if self._is_refused(question) else "",
        )
