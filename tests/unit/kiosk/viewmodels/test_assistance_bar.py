"""What the bar says is special about a visit."""

from __future__ import annotations

import pytest

from kiosk.journey import events
from kiosk.viewmodels.assistance_bar import AssistanceBarViewModel
from tests.fixtures.fake_session import FakeSession


@pytest.fixture
def bar(session: FakeSession) -> AssistanceBarViewModel:
    return AssistanceBarViewModel(session)


def test_of_an_ordinary_visit_it_says_nothing(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    session.send(events.VisitStarted())
    assert (bar.text, bar.citizensText, bar.staffsText) == ("", "", "")


def test_who_practises_is_told_so_all_the_time(bar: AssistanceBarViewModel, session: FakeSession) -> None:
    session.send(events.PracticeStarted())
    assert "Nothing is sent" in bar.text
    assert "123456" in bar.text
