"""Everything, to be looked over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.document import PagePreview
from kiosk.domain.identity import Attribute, Identity
from kiosk.domain.service import Field, FieldKind, FormPage, Paper
from kiosk.journey.events import PageCompleted, WentBack
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.breaking import BREAK, SOFT_HYPHEN, unbroken
from kiosk.viewmodels.review import ReviewViewModel
from tests.fixtures.a_service import IDENTITY, MOVE
from tests.fixtures.fake_session import TODAY, FakeSession

PAGE = FormPage(
    "page",
    (
        Field("day", FieldKind.DATE),
        Field("kind", FieldKind.CHOICE, choices=("a", "b")),
        Field("sure", FieldKind.YES_NO),
        Field("note", FieldKind.TEXT, required=False),
    ),
)
TEXTS = {"page.page.title": "Umzug", "field.day.label": "Tag", "field.kind.choice.b": "Zweitens"}


@pytest.fixture
def review(session: FakeSession) -> ReviewViewModel:
    answers = {"page.day": "2026-11-14", "page.kind": "b", "page.sure": "no"}
    session.put(
        Journey(
            step=Step.REVIEW,
            service=replace(MOVE, pages=(PAGE,), papers=(Paper("confirmation"),), texts={"de": TEXTS}),
            identity=IDENTITY,
            answers=answers,
            pages=(PagePreview("p", "confirmation", b"jpeg"),),
        )
    )
    made = ReviewViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def test_answers_are_shown_in_words(review: ReviewViewModel) -> None:
    (section,) = review.sections.rows
    assert section.title == "Umzug"
    assert section.lines[0]["label"] == "Tag"
    assert [each["value"] for each in section.lines] == ["14 November 2026", "Zweitens", "No", "Not given"]


def test_what_the_card_said_is_shown(review: ReviewViewModel) -> None:
    (card,) = review.identity.rows
    assert [each["value"] for each in card.lines] == ["ERIKA", "MUSTERMANN", "HEIDESTRASSE 17"]


def test_what_the_card_does_not_have_is_left_out(review: ReviewViewModel, session: FakeSession) -> None:
    session.put(replace(session.journey, identity=Identity({Attribute.GIVEN_NAMES: "ERIKA"}, "")))
    (card,) = review.identity.rows
    assert [each["value"] for each in card.lines] == ["ERIKA"]


def test_without_identity_there_is_no_card(review: ReviewViewModel, session: FakeSession) -> None:
    session.put(replace(session.journey, identity=None))
    assert review.identity.rows == ()


def test_papers_are_shown_with_their_pages(review: ReviewViewModel) -> None:
    (paper,) = review.papers.rows
    assert len(paper.pictures) == 1
    assert "1" in paper.summary


def test_a_page_can_be_corrected(review: ReviewViewModel, session: FakeSession) -> None:
    review.changePage(0)
    assert (session.journey.step, session.journey.correcting) == (Step.FORM, True)


def test_a_paper_can_be_corrected(review: ReviewViewModel, session: FakeSession) -> None:
    review.changePaper(0)
    assert (session.journey.step, session.journey.correcting) == (Step.SCAN, True)


def test_a_correction_that_was_made_is_told_until_the_next_step(review: ReviewViewModel, session: FakeSession) -> None:
    assert review.done == ""
    review.changePage(0)
    session.send(PageCompleted(TODAY.isoformat()))
    assert session.journey.step is Step.REVIEW
    assert review.done == "Your change is saved."
    review.confirm()
    session.send(WentBack())
    assert (session.journey.step, review.done) == (Step.REVIEW, "")


def test_a_correction_that_was_given_up_is_not_told(review: ReviewViewModel, session: FakeSession) -> None:
    review.changePage(0)
    session.send(WentBack())
    assert (session.journey.step, review.done) == (Step.REVIEW, "")


def test_everything_right_leads_to_the_declaration(review: ReviewViewModel, session: FakeSession) -> None:
    review.confirm()
    assert session.journey.step is Step.CONFIRM


def test_what_was_looked_over_goes_into_the_copy_without_the_marks_of_the_screen(
    review: ReviewViewModel, session: FakeSession
) -> None:
    shown = [*review.identity.rows, *review.sections.rows]
    review.confirm()
    reviewed = session.journey.reviewed
    assert reviewed is not None
    assert [each.title for each in reviewed.sections] == [unbroken(each.title) for each in shown]
    values = [value for each in reviewed.sections for _, value in each.lines]
    assert "ERIKA" in " ".join(values)
    assert all(mark not in value for value in values for mark in (SOFT_HYPHEN, BREAK))


def test_rows_do_not_say_what_was_answered(review: ReviewViewModel) -> None:
    rows = (*review.identity.rows, *review.sections.rows, *review.papers.rows)
    assert not any(word in repr(rows) for word in ("ERIKA", "Zweitens", "jpeg"))
