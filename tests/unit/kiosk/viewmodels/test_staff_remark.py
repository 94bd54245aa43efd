"""The clerk's remark: kept while it is written, tidy when it is noted, and gone with its visit."""

from __future__ import annotations

import pytest

from kiosk.domain.assistance import MAX_REMARK_CHARACTERS
from kiosk.journey.events import WentBack
from kiosk.journey.journey import Step
from kiosk.journey.staff_events import RemarkRequested
from kiosk.viewmodels.staff_remark import StaffRemarkViewModel
from tests.fixtures.fake_session import FakeSession
from tests.fixtures.visit_paths import TO_REMARK, play


@pytest.fixture
def writing(session: FakeSession) -> StaffRemarkViewModel:
    session.put(play(TO_REMARK)[0])
    return StaffRemarkViewModel(session)


def noted(session: FakeSession) -> str:
    visit = session.journey.behind
    assert visit is not None
    assert visit.assistance is not None
    return visit.assistance.remark


def come_again(writing: StaffRemarkViewModel, session: FakeSession) -> None:
    writing.refresh()
    session.send(RemarkRequested())
    writing.refresh()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Ruft\tan,\n  bitte. ", "Ruft an, bitte."),
        ("Zo\u0308be\u200b\u202e 4 € ✓", "Zöbe 4 € ✓"),
        ("a\x00b\x1b[31m", "a b [31m"),
        (" \n ", ""),
    ],
)
def test_what_is_noted_is_what_any_system_can_show(
    writing: StaffRemarkViewModel, session: FakeSession, written: str, kept: str
) -> None:
    writing.setText(written)
    writing.note()
    assert (session.journey.step, noted(session)) == (Step.STAFF_MENU, kept)


def test_a_remark_that_is_noted_can_be_changed_and_one_that_is_given_up_is_forgotten(
    writing: StaffRemarkViewModel, session: FakeSession
) -> None:
    writing.setText("Eilt.")
    writing.note()
    come_again(writing, session)
    assert writing.text == "Eilt."
    writing.setText("Eilt sehr.")
    session.send(WentBack())
    come_again(writing, session)
    assert (writing.text, noted(session)) == ("Eilt.", "Eilt.")


def test_a_remark_has_its_length_even_where_characters_are_put_together(
    writing: StaffRemarkViewModel, session: FakeSession
) -> None:
    assert writing.maxLength == MAX_REMARK_CHARACTERS
    writing.setText("x" * (MAX_REMARK_CHARACTERS + 1))
    writing.note()
    assert len(noted(session)) == MAX_REMARK_CHARACTERS


def test_another_visit_begins_with_its_own_remark(writing: StaffRemarkViewModel, session: FakeSession) -> None:
    writing.setText("Eilt.")
    session.put(play(())[0])
    writing.refresh()
    session.put(play(TO_REMARK)[0])
    writing.refresh()
    assert writing.text == ""
