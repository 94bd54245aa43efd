"""One page of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.journey import events
from kiosk.journey.filling import begin
from kiosk.journey.journey import Journey, Step
from kiosk.viewmodels.form import FormViewModel
from kiosk.viewmodels.form_field import FormFieldViewModel
from tests.fixtures.a_service import MOVE
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def form(session: FakeSession) -> FormViewModel:
    session.put(begin(Journey(service=MOVE)))
    made = FormViewModel(session)
    session.journey_changed.connect(made.refresh)
    made.refresh()
    return made


def fields(form: FormViewModel) -> dict[str, FormFieldViewModel]:
    return {each.field.key: each.field for each in form.fields.rows}


def fill_address(form: FormViewModel, family: str = "0") -> None:
    for key, value in (("old_street", "A 1"), ("street", "B 2"), ("family_count", family)):
        fields(form)[f"address.{key}"].setText(value)


def test_the_page_asks_its_questions(form: FormViewModel) -> None:
    assert list(fields(form)) == ["address.old_street", "address.street", "address.family_count"]
    assert form.pageText == "Page 1 of 2"


def test_no_fault_is_shown_before_the_citizen_wants_to_go_on(form: FormViewModel) -> None:
    fields(form)["address.street"].setText("")
    assert form.problem == ""
    assert not any(each.error for each in fields(form).values())


def test_going_on_with_faults_says_where_they_are(form: FormViewModel, session: FakeSession, qtbot: QtBot) -> None:
    fields(form)["address.old_street"].setText("A 1")
    with qtbot.waitSignal(form.faultsFound) as found:
        form.complete()
    assert found.args == [1]
    assert "1" in form.problem
    assert fields(form)["address.street"].error
    assert session.journey.form_page == 0


def test_a_fault_is_gone_as_soon_as_it_is_mended(form: FormViewModel) -> None:
    form.complete()
    fields(form)["address.street"].setText("B 2")
    assert not fields(form)["address.street"].error
    fields(form)["address.old_street"].setText("A 1")
    assert form.problem == ""


def test_a_complete_page_leads_to_the_next(form: FormViewModel, session: FakeSession) -> None:
    fill_address(form)
    form.complete()
    assert list(fields(form)) == ["proof.kind"]
    assert session.journey.form_page == 1


def test_the_next_page_begins_without_faults(form: FormViewModel) -> None:
    form.complete()
    fill_address(form)
    form.complete()
    assert form.problem == ""


def test_a_repeated_page_says_its_number(form: FormViewModel) -> None:
    fill_address(form, family="2")
    form.complete()
    assert list(fields(form)) == ["family.1.name"]
    assert form.title.endswith("(1 of 2)")


def test_an_answer_opens_a_question_and_leaves_the_others_alone(form: FormViewModel) -> None:
    fill_address(form)
    form.complete()
    before = fields(form)["proof.kind"]
    before.setText("code")
    assert list(fields(form)) == ["proof.kind", "proof.code"]
    assert fields(form)["proof.kind"] is before
    before.setText("paper")
    assert list(fields(form)) == ["proof.kind"]


def test_typing_does_not_rebuild_the_questions(form: FormViewModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.fields.dataChanged), qtbot.assertNotEmitted(form.fields.rowsInserted):
        fields(form)["address.street"].setText("B")


def test_a_correction_is_called_so(form: FormViewModel, session: FakeSession) -> None:
    assert form.primaryLabel == "Continue"
    fill_address(form)
    for _ in range(2):
        form.complete()
    assert session.journey.step is Step.SCAN
    session.put(session.journey.at(Step.REVIEW))
    session.send(events.PageCorrectionRequested(0))
    assert form.primaryLabel == "Save change"


def test_a_person_is_added_and_removed_on_her_page(form: FormViewModel, session: FakeSession) -> None:
    texts = {"page.family.add": "Add a person", "page.family.remove": "Remove this person"}
    session.put(replace(session.journey, service=replace(MOVE, texts={"de": texts})))
    assert (form.addLabel, form.removeLabel) == ("", "")
    fill_address(form, family="1")
    form.complete()
    assert (form.addLabel, form.removeLabel) == ("Add a person", "Remove this person")
    form.addRepetition()
    assert form.problem
    fields(form)["family.1.name"].setText("Ada")
    form.addRepetition()
    assert list(fields(form)) == ["family.2.name"]
    form.removeRepetition()
    assert list(fields(form)) == ["proof.kind"]
