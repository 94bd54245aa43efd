"""What a service needs, and the questions before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.service import Eligibility
from kiosk.journey.events import ServiceChosen, VisitStarted
from kiosk.journey.journey import Step
from kiosk.viewmodels.prepare import PrepareViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession

TWO_QUESTIONS = replace(
    MOVE,
    eligibility=(Eligibility("adult", expected=True), Eligibility("abroad", expected=False)),
    texts={
        "de": {
            "title": "Ummelden",
            "needs.1": "Ausweis",
            "needs.2": "PIN",
            "fee.how": "Kostenlos.",
            "eligibility.adult.question": "Sind Sie 18?",
            "eligibility.adult.refusal": "Kommen Sie mit Ihren Eltern.",
            "eligibility.abroad.question": "Kommen Sie aus dem Ausland?",
        }
    },
)


@pytest.fixture
def prepare(session: FakeSession) -> PrepareViewModel:
    session.send(VisitStarted())
    session.send(ServiceChosen(TWO_QUESTIONS))
    made = PrepareViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def test_it_says_what_is_needed(prepare: PrepareViewModel) -> None:
    assert [each.text for each in prepare.needs.rows] == ["Ausweis", "PIN"]
    assert (prepare.title, prepare.payment.cost, prepare.payment.how) == ("Ummelden", "Free of charge", "Kostenlos.")


def test_one_question_comes_after_the_other(prepare: PrepareViewModel) -> None:
    assert [each.question for each in prepare.questions.rows] == ["Sind Sie 18?"]
    assert prepare.questionsText == "Question 1 of 2"
    prepare.answer("adult", "yes")
    assert [each.answer for each in prepare.questions.rows] == ["yes", ""]
    assert prepare.questionsText == "Question 2 of 2"


def test_the_expected_answers_open_the_way(prepare: PrepareViewModel, session: FakeSession) -> None:
    prepare.answer("adult", "yes")
    assert not prepare.canBegin
    prepare.answer("abroad", "no")
    assert prepare.canBegin
    prepare.begin()
    assert session.journey.step is Step.CONSENT


def test_a_wrong_answer_says_why_it_ends_here(prepare: PrepareViewModel) -> None:
    prepare.answer("adult", "no")
    assert prepare.refused
    assert not prepare.canBegin
    assert [each.refusal for each in prepare.questions.rows] == ["Kommen Sie mit Ihren Eltern."]


def test_after_a_refusal_another_service_can_be_chosen(prepare: PrepareViewModel, session: FakeSession) -> None:
    prepare.answer("adult", "no")
    prepare.chooseAnother()
    assert session.journey.step is Step.CHOOSE


def test_an_answer_can_be_corrected(prepare: PrepareViewModel) -> None:
    prepare.answer("adult", "no")
    prepare.answer("adult", "yes")
    assert not prepare.refused
