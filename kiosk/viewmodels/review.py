"""Everything that was said, read and scanned, to be looked over and corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer import NO, YES, chosen, shown
from kiosk.domain.citizen_copy import CopySection, Reviewed
from kiosk.domain.form import PageInstance, visible_fields
from kiosk.domain.identity import Attribute
from kiosk.domain.service import Field, FieldKind
from kiosk.journey.events import PageCorrectionRequested, PaperCorrectionRequested, ReviewConfirmed
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.breaking import breakable, unbroken
from kiosk.viewmodels.data_group_texts import ADDRESS_REST, attribute_value, attribute_words
from kiosk.viewmodels.payment import PaymentViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class SectionRow:
    """One page of the form; `lines` are maps with `label` and `value`."""

    index: int
    title: str
    lines: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class PaperRow:
    """One paper with the pictures of its pages."""

    index: int
    title: str
    summary: str
    pictures: tuple[str, ...]


@QmlElement
class ReviewViewModel(ViewModel):
    """Shows what will be sent, and nothing else."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._payment = PaymentViewModel(session, self)
        self._identity = Rows(SectionRow, self)
        self._sections = Rows(SectionRow, self)
        self._papers = Rows(PaperRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._identity.show(list(self._identity_section()))
        self._sections.show([self._section(n, each) for n, each in enumerate(self.journey.form_pages)])
        self._papers.show(list(self._paper_rows()))
        self._payment.refresh()
        super().refresh()

    @Property(str, notify=changed)
    def serviceTitle(self) -> str:
        """The service."""
        return self.service_text("title")

    @Property(str, notify=changed)
    def done(self) -> str:
        """That a correction has just been taken, or nothing."""
        return self.tr("Your change is saved.") if self.journey.corrected else ""

    @Property(Rows, constant=True)
    def identity(self) -> Rows:
        """What the card said, as one `SectionRow`, or none."""
        return self._identity

    @Property(Rows, constant=True)
    def sections(self) -> Rows:
        """The pages of the form, as `SectionRow` rows."""
        return self._sections

    @Property(Rows, constant=True)
    def papers(self) -> Rows:
        """The papers, as `PaperRow` rows."""
        return self._papers

    @Property(PaymentViewModel, constant=True)
    def payment(self) -> PaymentViewModel:
        """What it costs, and how it is paid."""
        return self._payment

    @Slot(int)
    def changePage(self, index: int) -> None:
        """Correct a page of the form."""
        self.session.send(PageCorrectionRequested(index))

    @Slot(int)
    def changePaper(self, index: int) -> None:
        """Correct a paper."""
        self.session.send(PaperCorrectionRequested(index))

    @Slot()
    def confirm(self) -> None:
        """Everything is right."""
        shown = (*self._identity.rows, *self._sections.rows)
        sections = tuple(_for_the_copy(each) for each in shown if isinstance(each, SectionRow))
        self.session.send(ReviewConfirmed(Reviewed(self.language, sections)))

    def _identity_section(self) -> Iterator[SectionRow]:
        service, identity = self.journey.service, self.journey.identity
        if service is None or identity is None:
            return
        said = (
            {"label": attribute_words(each), "value": attribute_value(each, identity, self.language)}
            for each in service.attributes
            if Attribute.STREET not in service.attributes or each not in ADDRESS_REST
        )
        yield SectionRow(0, self.tr("From your ID card"), tuple(each for each in said if each["value"]))

    def _section(self, index: int, page: PageInstance) -> SectionRow:
        title = self.service_text(f"page.{page.page.slug}.title")
        lines = (
            {"label": self.service_text(f"field.{each.slug}.label"), "value": self._answer_words(page, each)}
            for each in visible_fields(page, self.journey.asked)
        )
        return SectionRow(index, title if page.number is None else f"{title} {page.number}", tuple(lines))

    def _answer_words(self, page: PageInstance, field: Field) -> str:
        answer = self.journey.answers.get(page.key(field), "")
        match field.kind:
            case _ if not answer:
                return self.tr("Not given")
            case FieldKind.CHOICE:
                return self.service_text(f"field.{field.slug}.choice.{answer}")
            case FieldKind.CHOICES:
                values = (self.service_text(f"field.{field.slug}.choice.{each}") for each in chosen(answer))
                return "\n".join(values)
            case FieldKind.YES_NO:
                return {YES: self.tr("Yes"), NO: self.tr("No")}.get(answer, "")
            case FieldKind.DATE:
                return wording.day(answer, self.language)
        return breakable(shown(field.kind, answer))

    def _paper_rows(self) -> Iterator[PaperRow]:
        for index, paper in enumerate(self.journey.papers):
            pages = self.journey.pages_of(paper)
            yield PaperRow(
                index,
                self.service_text(f"paper.{paper.slug}.title"),
                self.tr("%n pages", "", len(pages)) if pages else self.tr("Not scanned"),
                tuple(wording.picture(each.jpeg, each.quarter_turns) for each in pages),
            )


def _for_the_copy(section: SectionRow) -> CopySection:
    lines = tuple((unbroken(each["label"]), unbroken(each["value"])) for each in section.lines)
    return CopySection(unbroken(section.title), lines)
